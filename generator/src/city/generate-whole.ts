import { plainApi, type ApiModel, type Finding } from '@openlondon/contract'
import { fitApi } from '../decide/fit-api.ts'
import { generateApi } from './generate-api.ts'
import { GenerateError } from '../decide/generate-error.ts'
import type { SourceFiles } from '../files/source-files.ts'

/** Generate an API of which nothing may be missing: the city's own SDK has every operation or is not made. */
export async function generateWhole(api: ApiModel, host: string): Promise<SourceFiles> {
  refuse(fitApi(plainApi(api)).findings)
  const { files, findings } = await generateApi(api, host)
  refuse(findings)
  return files
}

function refuse([missing]: readonly Finding[]): void {
  if (missing) throw new GenerateError(missing.message)
}
