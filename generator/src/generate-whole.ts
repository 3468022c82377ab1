import { plainApi } from '@openlondon/spec'
import type { ApiModel } from '@openlondon/spec'
import { fitApi } from './fit-api.ts'
import { generateApi } from './generate-api.ts'
import { GenerateError } from './generate-error.ts'
import type { SourceFiles } from './source-files.ts'

/** Generate an API of which nothing may be missing: the city's own SDK has every operation or is not made. */
export async function generateWhole(api: ApiModel, host: string): Promise<SourceFiles> {
  const [missing] = fitApi(plainApi(api)).findings
  if (missing) throw new GenerateError(missing.message)
  return (await generateApi(api, host)).files
}
