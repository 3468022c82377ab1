import type { OperationModel, ResponseModel } from './model.ts'

/**
 * The answers a call can give: 2xx, and what the contract marks as a result. Where no success is declared, `default`
 * is what the contract says of it (OpenAPI 3.1, section 4.8.16).
 */
export function resultResponses({ responses }: OperationModel): readonly ResponseModel[] {
  const results = responses.filter(({ status, resultKind }) => status.startsWith('2') || resultKind !== undefined)
  return results.length > 0 ? results : responses.filter(({ status }) => status === 'default')
}
