import type { OperationModel } from '@openlondon/contract'
import { deprecationHeaders, isFixed, isJsonType, parametersIn, resultResponses } from '@openlondon/contract/model'
import { declaredAnswerHeaders, declaredHeaders } from './declared-headers.ts'

/** The facts of an operation that do not change from call to call. */
export type OperationFacts = {
  readonly apiId: string
  readonly declaredHeaders: ReadonlySet<string>
  /** Headers of the owner's answers that the contract describes, in lower case. */
  readonly answerHeaders: ReadonlySet<string>
  /** Media types that a result may have, JSON first. */
  readonly resultTypes: readonly string[]
  /** Headers that must always say the same, in lower case: sent for callers who did not. */
  readonly fixedHeaders: readonly (readonly [string, string])[]
  /** Added to every answer: RFC 9745 and RFC 8594, when the operation is going away. */
  readonly headers: Readonly<Record<string, string>>
  /** For an answer whose owner says nothing. */
  readonly cacheControl: string
}

const facts = new WeakMap<OperationModel, OperationFacts>()

export function operationFacts(operation: OperationModel, origin: string): OperationFacts {
  const known = facts.get(operation)
  if (known) return known
  const made = {
    apiId: operation.apiId,
    declaredHeaders: declaredHeaders(operation),
    answerHeaders: declaredAnswerHeaders(operation),
    resultTypes: resultTypes(operation),
    fixedHeaders: fixedHeaders(operation),
    headers: deprecationHeaders(operation, origin),
    cacheControl: operation.cacheSeconds > 0 ? `private, max-age=${operation.cacheSeconds}` : 'no-store',
  }
  facts.set(operation, made)
  return made
}

function resultTypes(operation: OperationModel): readonly string[] {
  const types = resultResponses(operation).flatMap(({ content }) => content.map(({ mediaType }) => mediaType))
  return [...new Set(types)].toSorted((one, other) => Number(isJsonType(other)) - Number(isJsonType(one)))
}

function fixedHeaders(operation: OperationModel): readonly (readonly [string, string])[] {
  return parametersIn(operation, 'header')
    .filter(isFixed)
    .map(({ name, schema }) => [name.toLowerCase(), String(schema.const)] as const)
}
