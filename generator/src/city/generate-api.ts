import { terminalText } from '@openlondon/contract/model'
import { plainApi, type ApiModel, type Finding } from '@openlondon/contract'
import { apiIndex } from '../emit/api-index.ts'
import { apiModule } from '../emit/api-module.ts'
import { decodersModule } from '../emit/decoders-module.ts'
import { fitApi } from '../decide/fit-api.ts'
import { generateMocks } from '../emit/mocks/generate-mocks.ts'
import { generateOperations } from '../emit/operations/generate-operations.ts'
import { GenerateError } from '../decide/generate-error.ts'
import { generatePaths } from '../emit/generate-paths.ts'
import { inexpressible } from '../decide/inexpressible.ts'
import { factsModule } from '../emit/work/facts-module.ts'
import { liveModule } from '../emit/work/live-module.ts'
import { pagingModule } from '../emit/work/paging-module.ts'
import { parityModule, type KnownDifferences } from '../emit/parity/parity.ts'
import { provenanceOf } from './provenance.ts'
import { reactModule } from '../emit/react/react-module.ts'
import { schemasModule } from '../emit/schemas/schemas-module.ts'
import type { SourceFiles } from '../files/source-files.ts'
import { ToolError } from '../decide/tool-error.ts'
import { wireModule } from '../emit/wire-module.ts'

/** None: hey-api and openapi-typescript read every contract of this city the same way. */
const knownDifferences: KnownDifferences = {}

/** Everything generated from one API, by path inside its folder, and what of the contract is not in it. */
export type GeneratedApi = { readonly files: SourceFiles; readonly findings: readonly Finding[] }

/**
 * Generate what can be; whether a contract may be expressed in part is for the caller to say. Mocks listen at `origins`,
 * where the city's gateway and sandbox are.
 */
export async function generateApi(
  whole: ApiModel,
  host: string,
  origins: readonly string[] = [host],
): Promise<GeneratedApi> {
  const { api, findings } = fitApi(plainApi(whole))
  const operations = await generateOperations(api, host)
  const decoders = decodersModule(api)
  const wire = wireModule(api)
  const paging = pagingModule(api, operations)
  const live = liveModule(api, operations)
  const mocks = await mocksOf(api, origins)
  const sources: SourceFiles = new Map([
    ...operations,
    ...(wire === undefined ? [] : [['wire.ts', wire] as const]),
    ...(decoders === undefined ? [] : [['decoders.ts', decoders] as const]),
    ...(paging === undefined ? [] : [['paging.ts', paging] as const]),
    ...(live === undefined ? [] : [['live.ts', live] as const]),
    ['facts.ts', factsModule(whole)],
    ...mocks.files,
    ['api.ts', apiModule(api)],
    ['index.ts', apiIndex(api, operations)],
    ['schemas.ts', schemasModule(api)],
    ['react.ts', reactModule(api, host)],
    ['paths.ts', await generatePaths(api)],
    ['parity.ts', parityModule(api, knownDifferences)],
  ])
  // In a text of TypeScript an escape is the sign itself; in a comment it is what an editor would not show.
  const files = new Map([...sources].map(([path, source]) => [path, terminalText(source)] as const))
  return {
    files: new Map([...files, ['provenance.json', provenanceOf(whole, files)]]),
    findings: [...findings, ...mocks.findings],
  }
}

/** Generate an API of which nothing may be missing: the city's own SDK has every operation or is not made. */
export async function generateWhole(
  api: ApiModel,
  host: string,
  origins: readonly string[] = [host],
): Promise<SourceFiles> {
  refuse(inexpressible(api))
  const { files, findings } = await generateApi(api, host, origins)
  refuse(findings)
  return files
}

/** All that is missing at once, each with its place. */
function refuse(missing: readonly Finding[]): void {
  if (missing.length === 0) return
  throw new GenerateError(missing.map(({ at, message }) => `${at.file}:${at.line}: ${message}`).join('\n'))
}

/** Mocks are for tests: an SDK without them is better than none. */
async function mocksOf(api: ApiModel, origins: readonly string[]): Promise<GeneratedApi> {
  try {
    return { files: await generateMocks(api, origins), findings: [] }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return { files: new Map(), findings: [error.finding] }
  }
}
