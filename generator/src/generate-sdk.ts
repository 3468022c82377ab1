import type { ApiModel, City } from '@openlondon/spec'
import { apiIndex } from './api-index.ts'
import { apiModule } from './api-module.ts'
import { cityModule } from './city-module.ts'
import { generateMocks } from './generate-mocks.ts'
import { decodersModule } from './decoders-module.ts'
import { generateOperations, generateWire } from './generate-operations.ts'
import { generatePaths } from './generate-paths.ts'
import { parityModule } from './parity.ts'
import type { KnownDifferences } from './parity.ts'
import { provenanceOf } from './provenance.ts'
import { below, writeSourceFiles } from './source-files.ts'
import type { SourceFiles } from './source-files.ts'

/** None: hey-api and openapi-typescript read every contract of this city the same way. */
const knownDifferences: KnownDifferences = {}

/** Write everything the SDK is generated from a city into `outDir`; answers the paths that changed. */
export async function generateSdk({
  city,
  outDir,
}: {
  readonly city: City
  readonly outDir: string
}): Promise<readonly string[]> {
  return writeSourceFiles(outDir, await sdkSources(city))
}

/** The same as data, for comparison. */
export async function sdkSources(city: City): Promise<SourceFiles> {
  const files = new Map<string, string>([['city.ts', cityModule(city)]])
  for (const api of city.apis) {
    for (const [path, text] of below(api.id, await apiSources(api, city.host))) files.set(path, text)
  }
  return files
}

/** One API's folder. */
async function apiSources(api: ApiModel, host: string): Promise<SourceFiles> {
  const operations = await generateOperations(api, host)
  const decoders = decodersModule(api)
  const files = new Map([
    ...operations,
    ...(await generateWire(api)),
    ...(decoders === undefined ? [] : [['decoders.ts', decoders] as const]),
    ...(await generateMocks(api)),
    ['api.ts', apiModule(api)],
    ['index.ts', apiIndex(api, operations)],
    ['paths.ts', await generatePaths(api)],
    ['parity.ts', parityModule(api, knownDifferences)],
  ])
  return new Map([...files, ['provenance.json', provenanceOf(api, host, files)]])
}
