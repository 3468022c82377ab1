import type { ApiModel, City } from '@openlondon/contract'
import { cityModule } from '../emit/city-module.ts'
import { generateApis } from './on-all-cores.ts'
import { idsModule } from '../emit/ids-module.ts'
import { below, readSourceFiles, writeSourceFiles, type SourceFiles } from '../files/source-files.ts'
import { generatedSha256, readMemo, writeMemo, type Memo } from './memo.ts'

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
  const made = await generateApis(
    city.apis.filter(({ id }) => !kept.has(id)),
    city.host,
  )
  const folders = city.apis.flatMap(({ id }) => [...below(id, kept.get(id) ?? made.get(id) ?? new Map())])
  return new Map([['city.ts', cityModule(city)], ['ids.ts', idsModule(city)], ...folders])
}

function within(folder: string, files: SourceFiles): SourceFiles {
  const start = `${folder}/`
  return new Map(
    [...files].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])),
  )
}
