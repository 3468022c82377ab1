import { join } from 'node:path'
import { loadReadable, type City, type Finding } from '@openlondon/contract'
import { GenerateError } from '../decide/generate-error.ts'
import { cityModule } from '../emit/city-module.ts'
import { geoModule } from '../emit/geo-module.ts'
import { idsModule } from '../emit/ids-module.ts'
import { placeModule } from '../emit/place/place-module.ts'
import { senseModule } from '../emit/sense-module.ts'
import { releasesFile } from '../emit/package/releases-file.ts'
import { gitIgnore, keptFiles } from '../files/kept-files.ts'
import {
  below,
  differingFiles,
  readSourceFiles,
  within,
  writeFiles,
  writeSourceFiles,
  type SourceFiles,
} from '../files/source-files.ts'
import { linkPackage } from './link-package.ts'
import { generatedSha256, readMemo, writeMemo } from './memo.ts'
import { generateOnAllCores } from './on-all-cores.ts'
import { stalePackage, writePackage } from './sdk-package.ts'

export type GenerateOptions = {
  /** The data folder, `openapi/` for this repository's own city. */
  readonly cityDir: string
  /** The SDK's package folder. */
  readonly sdkDir: string
  /** Compare what a repository keeps, and write only what none does. */
  readonly check?: boolean
}

/** The one command that mends drift, said wherever drift is found. */
export const fixCommand = 'npm run generate'

/**
 * Make the SDK of a city, a package that can be imported, built and published; or check that the one in the repository
 * is fresh. Answers the paths that changed or differ, relative to the package.
 */
export async function generateAll({ cityDir, sdkDir, check = false }: GenerateOptions): Promise<readonly string[]> {
  const { city, stopped } = loadReadable(cityDir)
  if (check && city.sdk.folder !== undefined) {
    refuseUnread(stopped)
    return checkFresh(city, sdkDir)
  }
  const { changed, refused, whole } = await generateSdk({ city, outDir: join(sdkDir, 'src/generated') })
  const besides = writePackage(whole, sdkDir)
  linkPackage(city.sdk.packageName, sdkDir)
  refuseUnread(stopped, refused)
  return [...besides, ...changed.map((path) => `src/generated/${path}`)]
}

/** All that is not in the SDK, at once, when the rest of it has been written. */
function refuseUnread(stopped: readonly Finding[], refused: readonly GenerateError[] = []): void {
  const unread = stopped.map(({ at, message }) => `${at.file}:${at.line}: ${message}`)
  const sentences = [...unread, ...refused.map(({ message }) => message)]
  if (sentences.length > 0) throw new GenerateError(sentences.join('\n'))
}

/**
 * Regenerate in memory and compare bytes, so that a dirty working tree is no excuse. An empty list is fresh;
 * otherwise `fixCommand` mends it. What is not kept is written on the way: types are checked next, and need it.
 */
export async function checkFresh(city: City, sdkDir: string): Promise<readonly string[]> {
  const folder = join(sdkDir, 'src/generated')
  const [present, wanted] = [readSourceFiles(folder), await sdkSources(city)]
  const kept = keptFiles(wanted)
  const differing = differingFiles(keptFiles(present), kept)
  const others = differingFiles(present, wanted).filter((path) => wanted.has(path) && !kept.has(path))
  writeFiles(folder, others, wanted)
  // What lies there as it was made just now need not be made by whoever asks next.
  await remember(city, folder, wanted)
  return [...stalePackage(city, sdkDir), ...differing.map((path) => `src/generated/${path}`)]
}

/** The paths that changed, why some APIs are not among them, and the city without those. */
export type GeneratedSdk = {
  readonly changed: readonly string[]
  readonly refused: readonly GenerateError[]
  readonly whole: City
}

/**
 * Write everything the SDK is generated from a city into `outDir`; answers the paths that changed. An API whose
 * contract, files and generator are those of the last time is not generated again.
 */
export async function generateSdk({
  city,
  outDir,
}: {
  readonly city: City
  readonly outDir: string
}): Promise<GeneratedSdk> {
  const { files, refused, whole } = await sourcesOf(city, await madeBefore(city, outDir))
  const changed = writeSourceFiles(outDir, files)
  await remember(city, outDir, files)
  return { changed, refused: [...refused.values()], whole }
}

/**
 * The same as data, for comparison, of a city of which nothing may be missing. What lies in `folder` and was made there of
 * the same contracts by the same generator is taken as it is.
 */
export async function sdkSources(city: City, folder?: string): Promise<SourceFiles> {
  const kept = folder === undefined ? new Map<string, SourceFiles>() : await madeBefore(city, folder)
  const { files, refused } = await sourcesOf(city, kept)
  refuseUnread([], [...refused.values()])
  return files
}

/** Of the APIs whose files in a folder are as the last time made them and would again, these files, by id. */
async function madeBefore(city: City, folder: string): Promise<ReadonlyMap<string, SourceFiles>> {
  const present = readSourceFiles(folder)
  const [memo, found] = [readMemo(), await fingerprintsOf(city, present)]
  const made = city.apis.filter(({ id }) => found.has(id) && memo[keyOf(folder, id)] === found.get(id))
  return new Map(made.map(({ id }) => [id, within(id, present)]))
}

async function remember(city: City, folder: string, files: SourceFiles): Promise<void> {
  const found = await fingerprintsOf(city, files)
  writeMemo({ ...readMemo(), ...Object.fromEntries([...found].map(([id, sha256]) => [keyOf(folder, id), sha256])) })
}

const keyOf = (folder: string, id: string): string => `${folder} ${id}`

/** By id. Of an API that was refused there is none, so that it is refused again. */
async function fingerprintsOf(city: City, files: SourceFiles): Promise<ReadonlyMap<string, string>> {
  const made = city.apis.filter(({ id }) => within(id, files).size > 0)
  return new Map(
    await Promise.all(
      made.map(async (api) => [api.id, await generatedSha256(api, city, within(api.id, files))] as const),
    ),
  )
}

type CitySources = {
  readonly files: SourceFiles
  readonly refused: ReadonlyMap<string, GenerateError>
  readonly whole: City
}

/** APIs whose files are `kept` are taken as they are; the city is one without those that cannot be generated. */
async function sourcesOf(city: City, kept: ReadonlyMap<string, SourceFiles>): Promise<CitySources> {
  const { made, refused } = await generateOnAllCores(
    city.apis.filter(({ id }) => !kept.has(id)),
    city,
  )
  const whole = { ...city, apis: city.apis.filter(({ id }) => !refused.has(id)) }
  const folders = whole.apis.flatMap(({ id }) => [...below(id, kept.get(id) ?? made.get(id) ?? new Map())])
  const shared = [
    ['.gitignore', gitIgnore],
    ['city.ts', cityModule(whole)],
    ['geo.ts', geoModule(whole)],
    ['ids.ts', idsModule(whole)],
    ['place.ts', placeModule(whole)],
    ['sense.ts', senseModule(whole)],
    ['releases.json', releasesFile(whole)],
  ] as const
  return { files: new Map([...shared, ...folders]), refused, whole }
}
