import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRecord, listOf, textOf } from '../grammar/record.ts'
import { apiFolder } from '../load/api-folder.ts'
import type { Disk } from './disk.ts'
import { releaseFolder, versionsOf } from './releases-folder.ts'

/** What still follows from a release that stands: it lies in its folder, as `.pending`, until it is done. */
export type Pending = {
  /** Files of the API's folder to write, whose new text lies beside; `before` is the hash of what they replace. */
  readonly written: readonly { readonly name: string; readonly before: string | null }[]
  readonly removed: readonly { readonly name: string; readonly before: string | null }[]
  /** The file of the SDK's release notes, where there is one. */
  readonly changeset?: string
}

export type FinishTargets = { readonly cityDir: string; readonly changeset?: { readonly folder: string } }

const pendingFolder = (release: string): string => join(release, '.pending')

/** Releases of an API of which something is still to do. */
export function unfinishedReleases(cityDir: string, apiId: string): readonly string[] {
  return versionsOf(cityDir, apiId).filter((version) =>
    existsSync(pendingFolder(releaseFolder(cityDir, apiId, version))),
  )
}

/** Lay down what follows from a release, in the folder that is going to be it. */
export async function writePending(
  disk: Disk,
  release: string,
  pending: Pending,
  texts: { readonly written: Readonly<Record<string, string | Uint8Array>>; readonly changeset?: string },
): Promise<void> {
  const folder = pendingFolder(release)
  await disk.makeFolder(join(folder, 'contract'))
  for (const { name } of pending.written)
    await writeBelow(disk, join(folder, 'contract'), name, texts.written[name] ?? '')
  if (texts.changeset !== undefined) await disk.write(join(folder, 'changeset.md'), texts.changeset)
  await disk.write(join(folder, 'steps.json'), `${JSON.stringify(pending, null, 2)}\n`)
  await disk.settle(folder)
}

/** A file in a folder that may not be there yet, and the names of both on the disk. */
export async function writeBelow(
  disk: Disk,
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = join(folder, name)
  await disk.makeFolder(dirname(file))
  await disk.write(file, content)
  await disk.settle(dirname(file))
}

/**
 * Do what follows from a release, or the rest of it: every step may have been done before. What its owner changed since
 * it was published is left as it is. Answers with the files that were written.
 */
export async function finishRelease(
  disk: Disk,
  { cityDir, changeset }: FinishTargets,
  apiId: string,
  version: string,
): Promise<readonly string[]> {
  const folder = pendingFolder(releaseFolder(cityDir, apiId, version))
  const place = apiFolder(cityDir, apiId)
  const pending = readPending(folder)
  const files: string[] = []
  for (const { name, before } of pending.written) {
    const [from, to] = [join(folder, 'contract', name), join(place, name)]
    if (existsSync(from) && hashOf(to) === before) {
      await disk.makeFolder(dirname(to))
      await disk.move(from, to)
      await disk.settle(dirname(to))
    }
    files.push(to)
  }
  for (const { name, before } of pending.removed)
    if (before !== null && hashOf(join(place, name)) === before) await disk.remove(join(place, name))
  if (pending.changeset !== undefined && changeset) {
    const [notes, to] = [join(folder, 'changeset.md'), join(changeset.folder, pending.changeset)]
    // It may lie on another disk, which a file cannot be moved to.
    if (existsSync(notes) && !existsSync(to)) {
      const beside = `${to}.draft`
      await disk.makeFolder(changeset.folder)
      await disk.write(beside, readFileSync(notes))
      await disk.move(beside, to)
      await disk.settle(changeset.folder)
    }
    files.push(to)
  }
  await disk.remove(folder)
  return files
}

/** Take away what was begun and never became a release. Only who holds the lock may: nobody else is at it then. */
export async function removeDrafts(disk: Disk, cityDir: string, apiId: string): Promise<void> {
  const place = apiFolder(cityDir, apiId)
  await disk.remove(newFolderDraft(place))
  const releases = join(place, 'releases')
  const drafts = existsSync(releases) ? readdirSync(releases).filter((name) => name.startsWith('.draft-')) : []
  for (const name of drafts) await disk.remove(join(releases, name))
}

/** Where an API's whole folder is made that is not there yet. */
export const newFolderDraft = (place: string): string =>
  join(dirname(place), `.draft-${place.slice(dirname(place).length + 1)}`)

/** Of a file's bytes; null where there is none. */
export function hashOf(file: string): string | null {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null
}

function readPending(folder: string): Pending {
  const file = join(folder, 'steps.json')
  // Where it is gone, all was done, and only its folder was still to be taken away.
  const value: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const stated = isRecord(value) ? value : {}
  const steps = (key: string): Pending['written'] =>
    listOf(stated[key])
      .filter(isRecord)
      .map(({ name, before }) => ({ name: textOf(name), before: typeof before === 'string' ? before : null }))
  const changeset = textOf(stated['changeset'])
  return { written: steps('written'), removed: steps('removed'), ...(changeset !== '' && { changeset }) }
}
