import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiFolder } from '../load/api-folder.ts'
import { changesetText } from './changeset-text.ts'
import { realDisk, type Disk } from './disk.ts'
import {
  finishRelease,
  hashOf,
  newFolderDraft,
  removeDrafts,
  unfinishedReleases,
  writeBelow,
  writePending,
  type Pending,
} from './pending.ts'
import type { ReleasePlan } from './plan-release.ts'
import { withPublishLock } from './publish-lock.ts'
import { latestVersion, releaseFolder } from './releases-folder.ts'
import { withoutExamples } from './without-examples.ts'

export type ReleaseTargets = {
  readonly cityDir: string
  /** Where the release notes of the SDK are collected. */
  readonly changeset?: { readonly folder: string; readonly packageName: string }
}

/**
 * Write a plan to disk and answer with the files that were written. Everything is laid down first, on the disk, in a
 * folder that nobody reads; one rename makes it a release; what follows from it is done then. Stopped before the rename
 * nothing has happened, after it the next `applyRelease` or `finishReleases` does the rest.
 */
export async function applyRelease(
  plan: ReleasePlan,
  targets: ReleaseTargets,
  disk: Disk = realDisk,
): Promise<readonly string[]> {
  const { apiId, version } = plan.release
  const { cityDir } = targets
  const place = apiFolder(cityDir, apiId)
  return withPublishLock(dirname(place), async () => {
    for (const earlier of unfinishedReleases(cityDir, apiId)) await finishRelease(disk, targets, apiId, earlier)
    await removeDrafts(disk, cityDir, apiId)
    refuseIfOvertaken(plan, cityDir)
    const isNew = !existsSync(place)
    const release = releaseFolder(cityDir, apiId, version)
    const draft = isNew ? newFolderDraft(place) : join(dirname(release), `.draft-${version}`)
    try {
      await (isNew ? layDownFolder(disk, plan, targets, draft) : layDownRelease(disk, plan, targets, draft))
      await disk.move(draft, isNew ? place : release)
    } catch (error) {
      await disk.remove(draft).catch(() => undefined)
      throw error
    }
    try {
      await disk.settle(dirname(isNew ? place : release))
      const files = await finishRelease(disk, targets, apiId, version)
      const written = isNew ? Object.keys(plan.replacement.written).map((name) => join(place, name)) : []
      return [...written, ...files, join(release, 'openapi.json'), join(release, 'changes.json')]
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(
        `${apiId} ${version} is published, but what follows from it was stopped: ${reason}. Run npm run publish -- ${apiId} again, which does the rest.`,
        { cause: error },
      )
    }
  })
}

/** Do what still follows from releases of an API that stand. Answers with their versions. */
export async function finishReleases(
  cityDir: string,
  apiId: string,
  changeset?: ReleaseTargets['changeset'],
  disk: Disk = realDisk,
): Promise<readonly string[]> {
  if (unfinishedReleases(cityDir, apiId).length === 0) return []
  return withPublishLock(dirname(apiFolder(cityDir, apiId)), async () => {
    const unfinished = unfinishedReleases(cityDir, apiId)
    for (const version of unfinished)
      await finishRelease(disk, { cityDir, ...(changeset && { changeset }) }, apiId, version)
    return unfinished
  })
}

/** A plan is made before the lock is held: somebody may have been faster, or its owner may have written on. */
function refuseIfOvertaken({ release, replacement }: ReleasePlan, cityDir: string): void {
  const { apiId, version, previous } = release
  if (existsSync(releaseFolder(cityDir, apiId, version)))
    throw new Error(
      `${apiId} ${version} is published already, and releases are never rewritten. Publish the next version instead.`,
    )
  const latest = latestVersion(cityDir, apiId) ?? null
  if (latest !== previous)
    throw new Error(
      `${apiId} ${latest} was published meanwhile. Nothing was written; look at what changed since, and publish again.`,
    )
  const { readAs } = replacement
  if (
    readAs &&
    readFileSync(join(apiFolder(cityDir, apiId), readAs.name), 'utf8').replace(/^\uFEFF/, '') !== readAs.text
  )
    throw new Error(`${readAs.name} of ${apiId} was changed meanwhile. Nothing was written; publish again.`)
}

async function layDownRelease(disk: Disk, plan: ReleasePlan, targets: ReleaseTargets, draft: string): Promise<void> {
  const { replacement } = plan
  const place = apiFolder(targets.cityDir, plan.release.apiId)
  const names = Object.keys(replacement.written)
  const before = (name: string): Pending['written'][number] => ({ name, before: hashOf(join(place, name)) })
  await layDownRecord(disk, plan, draft)
  // What its owner has now is kept, unless it is their own file with another number in it.
  const lost = [...replacement.removed, ...(replacement.readAs ? [] : names)].filter(
    (name) => before(name).before !== null,
  )
  for (const name of lost) await writeBelow(disk, join(draft, 'replaced'), name, readFileSync(join(place, name)))
  await layDownPending(disk, plan, targets, draft, {
    written: names.map(before),
    removed: replacement.removed.map(before),
  })
  await disk.settle(draft)
}

/** An API that has no folder yet comes into being with its first release, all at once. */
async function layDownFolder(disk: Disk, plan: ReleasePlan, targets: ReleaseTargets, draft: string): Promise<void> {
  const release = join(draft, 'releases', plan.release.version)
  await layDownRecord(disk, plan, release)
  for (const [name, content] of Object.entries(plan.replacement.written)) await writeBelow(disk, draft, name, content)
  await layDownPending(disk, plan, targets, release, { written: [], removed: [] })
  for (const folder of [release, dirname(release), draft]) await disk.settle(folder)
}

async function layDownRecord(disk: Disk, { document, release }: ReleasePlan, folder: string): Promise<void> {
  await disk.makeFolder(folder)
  await disk.write(join(folder, 'openapi.json'), `${JSON.stringify(withoutExamples(document))}\n`)
  await disk.write(join(folder, 'changes.json'), `${JSON.stringify(release, null, 2)}\n`)
}

async function layDownPending(
  disk: Disk,
  { release, replacement }: ReleasePlan,
  { changeset }: ReleaseTargets,
  folder: string,
  steps: Pick<Pending, 'written' | 'removed'>,
): Promise<void> {
  const notes = changeset && {
    name: `${release.apiId}-${release.version}.md`,
    text: changesetText(release, changeset.packageName),
  }
  const { written } = replacement
  await writePending(
    disk,
    folder,
    { ...steps, ...(notes && { changeset: notes.name }) },
    { written, ...(notes && { changeset: notes.text }) },
  )
}
