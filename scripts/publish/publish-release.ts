import { terminalText } from '@openlondon/contract/model'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { createPost, hasStore, openPortalStore, queueOwedNotices, type Config, type Store } from '@openlondon/server'
import { applyRelease, loadCityFacts, loadReadable, type ReleasePlan, type ReleaseTargets } from '@openlondon/contract'
import { sdkDir } from '../parts/named-folders.ts'
import { cityDir, root } from '../parts/project.ts'
import { runStep } from '../parts/step.ts'
import { generateStep } from '../parts/steps.ts'
import { UsageError } from '../parts/usage-error.ts'

/** Ask once. Where nobody can answer, nothing is published: automation says `--yes`. */
export async function confirmed(plan: ReleasePlan): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new UsageError('Nothing was written: there is no terminal to ask. Add --yes to publish.')
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(`\nPublish ${plan.release.apiId} ${plan.release.version}? [y/N] `)
  lines.close()
  return /^y(es)?$/i.test(answer.trim())
}

/** Where notes for the SDK's next version go: only a city that keeps its SDK in a repository collects them there. */
export function notesOf(): ReleaseTargets['changeset'] {
  const { sdk } = loadCityFacts(cityDir)
  if (sdk.folder === undefined) return undefined
  return { folder: join(sdkDir, '..', '.changeset'), packageName: sdk.packageName }
}

/** The sources that are committed with a release, as seen from here: only of a city that keeps its SDK in a repository. */
function generatedFolder(): string {
  const { folder } = loadCityFacts(cityDir).sdk
  return folder === undefined ? '' : ` with ${relative(process.cwd(), join(folder, 'src/generated'))}`
}

/**
 * Write the release, queue the notices, regenerate the SDK, in this order: the release is the fact that
 * the rest follows from. What is stopped in between is made up for by the server, which owes the notices.
 */
export async function publishRelease(plan: ReleasePlan, config: Config): Promise<string> {
  const changeset = notesOf()
  const portal = hasStore(config) ? await openPortalStore(config) : undefined
  try {
    // A store that has told of nothing yet begins here, so that it owes this release even if we are killed.
    if (portal) await tell(portal, config)
    const files = await applyRelease(plan, { cityDir, ...(changeset && { changeset }) })
    const notices = portal ? await noticeLine(portal, config) : noStoreLine(config)
    const sources = await sourcesLine()
    return [
      '',
      `Published ${plan.release.apiId} ${plan.release.version}.`,
      ...files.map((file) => `  wrote ${file}`),
      `  ${notices}`,
      `  ${sources}`,
      `Run npm run build (or npm start) to show it on the site, and commit the files above${generatedFolder()}.`,
    ].join('\n')
  } finally {
    await portal?.store.close()
  }
}

type Portal = { readonly store: Store; readonly pepper: string }

/** The release stands: whatever keeps it from being told of is a line to read, not a failure. */
async function noticeLine(portal: Portal, config: Config): Promise<string> {
  try {
    const told = await tell(portal, config)
    return `queued ${told} ${told === 1 ? 'notice' : 'notices'}`
  } catch (error) {
    return `queued no notices (${String(error)}): the server does, as soon as it serves this release`
  }
}

/** The release stands, whatever keeps the SDK from being generated: a full disk, or another API's contract. */
async function sourcesLine(): Promise<string> {
  try {
    await runStep(root, generateStep)
    return 'generated the SDK from the contracts'
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return terminalText(`did not generate the SDK (${reason}): mend that, and run npm run generate`)
  }
}

function noStoreLine({ dataDir }: Config): string {
  return `queued no notices, because ${dataDir} holds no portal's store: the server does, as soon as it serves this release`
}

/** The same as a server does when it finds a release that it has not told of. */
async function tell({ store, pepper }: Portal, config: Config): Promise<number> {
  const { city } = loadReadable(cityDir)
  const origin = config.publicOrigin ?? `http://localhost:${config.port}`
  const post = createPost({ portalName: city.contact.name, origin }, pepper)
  return queueOwedNotices({ store, post, cityDir, apis: city.apis, now: Date.now() })
}
