import type { OperationModel } from '../model/model.ts'
import { isJsonType, resultResponses } from '../model/index.ts'
import Negotiator from 'negotiator'

/**
 * Of several media types that a result may have, the one a caller asks for (RFC 9110 §12.5.1), and JSON for those who do
 * not say. Undefined where there is no choice; what no type satisfies is answered with the first, as most owners do.
 */
export function acceptedType(operation: OperationModel, accept: string | undefined): string | undefined {
  const result = resultResponses(operation).find(({ content }) => content.length > 1)
  if (!result) return undefined
  const types = result.content
    .map(({ mediaType }) => mediaType)
    .toSorted((one, other) => Number(isJsonType(other)) - Number(isJsonType(one)))
  return new Negotiator({ headers: { accept: accept || '*/*' } }).mediaType(types) ?? types[0]
}
