import type { ApiModel } from '@openlondon/spec'
import { generateApi } from './generate-api.ts'
import { GenerateError } from './generate-error.ts'
import type { SourceFiles } from './source-files.ts'

/** Generate an API of which nothing may be missing: the city's own SDK has every operation or is not made. */
export async function generateWhole(api: ApiModel, host: string): Promise<SourceFiles> {
  const { files, findings } = await generateApi(api, host)
  const [missing] = findings.filter(({ severity }) => severity === 'error')
  if (missing) throw new GenerateError(missing.message)
  return files
}
