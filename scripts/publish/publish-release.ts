import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { openPortalStore, queueReleaseNotices, type Config, type QueuedNotices } from '@openlondon/server'
import { applyRelease, loadCity, loadCityFacts, type ReleasePlan } from '@openlondon/contract'
import { windowDays } from './publish-report.ts'
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

/**
 * Write the release, queue the notices, regenerate the SDK, in this order: the release is the fact that
 * the rest follows from, and a notice must not be lost to a slow or failing generator.
 */
export async function publishRelease(plan: ReleasePlan, config: Config): Promise<string> {
  const { sdk } = loadCityFacts(cityDir)
  const changeset = { folder: join(sdkDir, '..', '.changeset'), packageName: sdk.packageName }
  // Only a city that keeps its SDK in a repository collects notes for its next version there.
  const files = await applyRelease(plan, { cityDir, ...(sdk.folder !== undefined && { changeset }) })
  const notices = await queueNotices(plan, config)
  await runStep(root, generateStep)
  return [
    '',
    `Published ${plan.release.apiId} ${plan.release.version}.`,
    ...files.map((file) => `  wrote ${file}`),
    `  queued ${notices.queued} ${notices.queued === 1 ? 'notice' : 'notices'}`,
    'Run npm run build (or npm start) to show it on the site, and commit the files above with sdk/src/generated.',
  ].join('\n')
}

async function queueNotices(plan: ReleasePlan, config: Config): Promise<QueuedNotices> {
  if (!plan.release.changes.some((change) => change.bump === 'major')) return { queued: 0, alreadyQueued: 0 }
  const { city } = await loadCity(cityDir)
  const api = city.apis.find((one) => one.id === plan.release.apiId)
  if (!api) throw new Error(`${plan.release.apiId} has left the city while it was published.`)
  const { store } = await openPortalStore(config)
  try {
    const origin = config.publicOrigin ?? `http://localhost:${config.port}`
    return await queueReleaseNotices({
      store,
      api,
      release: plan.release,
      letterhead: { portalName: city.contact.name, origin },
      windowDays,
    })
  } finally {
    await store.close()
  }
}
