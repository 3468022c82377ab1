import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Axes, Bump, Change, ChangedPlace, Release, Severity, Witness } from '../model/change.ts'
import { isRecord, listOf, textOf } from '../grammar/record.ts'
import { ContractError } from '../files/contract-error.ts'
import { parseSource } from '../files/source-file.ts'
import { compareVersions, isVersion } from '../model/version.ts'
import { apiFolder, apiIds } from '../load/api-folder.ts'

export const releaseFolder = (cityDir: string, apiId: string, version: string): string =>
  join(apiFolder(cityDir, apiId), 'releases', version)

/** The document of one release, where it was written. */
export const releasedDocument = (cityDir: string, apiId: string, version: string): string =>
  join(releaseFolder(cityDir, apiId, version), 'openapi.json')

/** Every release of a city or of one API, newest first. Folders that are no version are left alone: a release in the making has such a name. */
export function readReleases(cityDir: string, apiId?: string): readonly Release[] {
  const ids = apiId === undefined ? apiIds(cityDir) : [apiId]
  const releases = ids.flatMap((id) => versionsOf(cityDir, id).map((version) => readRelease(cityDir, id, version)))
  return releases.toSorted(
    (left, right) =>
      right.publishedAt.localeCompare(left.publishedAt) ||
      left.apiId.localeCompare(right.apiId) ||
      compareVersions(right.version, left.version),
  )
}

/** Which releases there are, without reading them. */
export function releaseNames(cityDir: string): readonly { readonly apiId: string; readonly version: string }[] {
  return apiIds(cityDir).flatMap((apiId) => versionsOf(cityDir, apiId).map((version) => ({ apiId, version })))
}

/** The last release of an API by version, which is the one a new release is compared with. */
export function latestRelease(cityDir: string, apiId: string): Release | undefined {
  const version = latestVersion(cityDir, apiId)
  return version === undefined ? undefined : readRelease(cityDir, apiId, version)
}

export function latestVersion(cityDir: string, apiId: string): string | undefined {
  return versionsOf(cityDir, apiId).toSorted(compareVersions).at(-1)
}

export const versionsOf = (cityDir: string, apiId: string): readonly string[] =>
  foldersIn(join(apiFolder(cityDir, apiId), 'releases')).filter(isVersion)

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

function readRelease(cityDir: string, apiId: string, version: string): Release {
  const file = join(releaseFolder(cityDir, apiId, version), 'changes.json')
  const name = `apis/${apiId}/releases/${version}/changes.json`
  if (!existsSync(file))
    throw new ContractError(
      'The release has no changes.json. Restore the folder from version control; releases are never edited.',
      { file: name, line: 1, column: 1, pointer: '' },
    )
  const source = parseSource(name, readFileSync(file, 'utf8'))
  const { value } = source
  if (!isRecord(value) || textOf(value['publishedAt']) === '')
    throw new ContractError(
      'This is not a record of a release. Restore the file from version control.',
      source.locate(''),
    )
  const note = textOf(value['note'])
  return {
    apiId,
    version,
    previous: typeof value['previous'] === 'string' ? value['previous'] : null,
    publishedAt: textOf(value['publishedAt']),
    bump: value['bump'] === 'initial' ? 'initial' : bumpOf(value['bump']),
    ...(note === '' ? {} : { note }),
    changes: listOf(value['changes']).filter(isRecord).map(readChange),
  }
}

/** Releases from before changes were told by axis have neither axes nor advice, and stay as they are. */
function readChange(change: Readonly<Record<string, unknown>>): Change {
  const { axes } = change
  const action = textOf(change['action'])
  const places = listOf(change['places']).filter(isRecord)
  const witness = readWitness(change['witness'])
  return {
    rule: textOf(change['rule']),
    bump: bumpOf(change['bump']),
    ...(isRecord(axes) ? { axes: readAxes(axes) } : {}),
    message: textOf(change['message']),
    ...(action === '' ? {} : { action }),
    ...(witness ? { witness } : {}),
    ...(change['unproven'] === true ? { unproven: true } : {}),
    ...(places.length === 0 ? {} : { places: places.map(readPlace) }),
    operations: listOf(change['operations']).map(String),
    pointer: textOf(change['pointer']),
  }
}

const readAxes = (axes: Readonly<Record<string, unknown>>): Axes => ({
  wire: severityOf(axes['wire']),
  types: severityOf(axes['types']),
  meaning: severityOf(axes['meaning']),
})

const readPlace = (place: Readonly<Record<string, unknown>>): ChangedPlace => ({
  message: textOf(place['message']),
  pointer: textOf(place['pointer']),
  operations: listOf(place['operations']).map(String),
})

const readWitness = (witness: unknown): Witness | undefined =>
  isRecord(witness) && 'value' in witness
    ? { value: witness['value'], accepted: witness['accepted'] === 'after' ? 'after' : 'before' }
    : undefined

const severityOf = (value: unknown): Severity => (value === 'none' ? 'none' : bumpOf(value))

const bumpOf = (value: unknown): Bump => (value === 'major' || value === 'minor' ? value : 'patch')
