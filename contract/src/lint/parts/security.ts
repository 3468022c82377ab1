import { isRecord, listOf, recordOf, type JsonRecord } from '../../grammar/record.ts'
import type { ContractParts } from './contract-parts.ts'
import type { OperationPart } from './part.ts'

/** Ways in which a caller may identify itself, each a set of schemes; none when nothing is declared. */
export function waysIn({ root }: ContractParts, operation: OperationPart): readonly JsonRecord[] | undefined {
  const stated = operation.value['security'] ?? root.value['security']
  return stated === undefined ? undefined : listOf(stated).filter(isRecord)
}

/** An empty list lets anybody in, and so does an empty way among others (OpenAPI 3.1, section 4.8.30). */
export const letsAnybodyIn = (ways: readonly JsonRecord[]): boolean =>
  ways.length === 0 || ways.some((way) => Object.keys(way).length === 0)

/** Whether a scheme, by its name in the document, sends a key in the query. */
export function isInQuery({ root }: ContractParts, scheme: string): boolean {
  const schemes = recordOf(recordOf(root.value['components'])['securitySchemes'])
  return recordOf(schemes[scheme])['in'] === 'query'
}
