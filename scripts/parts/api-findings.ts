import { ContractError, lintApi, loadAlone, type Finding } from '@openlondon/contract'
import { inexpressible } from '@openlondon/generator'
import { findUnanswerable } from '../../server/src/sandbox/index.ts'

/** What lint says of an API, what the SDK cannot express of it, and where the sandbox has no answer, draft or not. */
export async function apiFindings(cityDir: string, apiId: string): Promise<readonly Finding[]> {
  const ofLint = await lintApi(cityDir, apiId)
  try {
    const { city } = loadAlone(cityDir, apiId)
    return [...ofLint, ...city.apis.flatMap(inexpressible), ...findUnanswerable(city)]
  } catch (error) {
    if (error instanceof ContractError) return ofLint
    throw error
  }
}
