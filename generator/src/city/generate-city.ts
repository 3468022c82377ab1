import { join } from 'node:path'
import { loadCity, type ApiModel, type City } from '@openlondon/contract'
import { cityModule } from '../emit/city-module.ts'
import { idsModule } from '../emit/ids-module.ts'
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
import { generatedSha256, readMemo, writeMemo, type Memo } from './memo.ts'
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
  const { city } = await loadCity(cityDir)
  if (check && city.sdk.folder !== undefined) return checkFresh(city, sdkDir)
  const besides = writePackage(city, sdkDir)
  const changed = await generateSdk({ city, outDir: join(sdkDir, 'src/generated') })
  linkPackage(city.sdk.packageName, sdkDir)
  return [...besides, ...changed.map((path) => `src/generated/${path}`)]
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
  return [...stalePackage(city, sdkDir), ...differing.map((path) => `src/generated/${path}`)]
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
}): Promise<readonly string[]> {
  const present = readSourceFiles(outDir)
  const memo = readMemo()
  const keyOf = (api: ApiModel): string => `${outDir} ${api.id}`
  const fingerprintsOf = async (files: SourceFiles): Promise<Memo> =>
    Object.fromEntries(
      await Promise.all(
        city.apis.map(async (api) => [keyOf(api), await generatedSha256(api, city.host, within(api.id, files))]),
      ),
    )
  const found = await fingerprintsOf(present)
  const kept = city.apis.filter((api) => memo[keyOf(api)] === found[keyOf(api)])
  const files = await sdkSources(city, new Map(kept.map(({ id }) => [id, within(id, present)])))
  const changed = writeSourceFiles(outDir, files)
  writeMemo({ ...memo, ...(await fingerprintsOf(files)) })
  return changed
}

/** The same as data, for comparison; APIs whose files are `kept` are taken as they are. */
export async function sdkSources(city: City, kept: ReadonlyMap<string, SourceFiles> = new Map()): Promise<SourceFiles> {
  const made = await generateOnAllCores(
    city.apis.filter(({ id }) => !kept.has(id)),
    city.host,
  )
  const folders = city.apis.flatMap(({ id }) => [...below(id, kept.get(id) ?? made.get(id) ?? new Map())])
  return new Map([['.gitignore', gitIgnore], ['city.ts', cityModule(city)], ['ids.ts', idsModule(city)], ...folders])
}
