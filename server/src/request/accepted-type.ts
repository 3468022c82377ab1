import type { OperationModel } from '@openlondon/contract'
import { isJsonType, resultResponses } from '@openlondon/contract/model'
import { wishesOf, type Wish } from './wishes.ts'

/**
 * Of several media types that a result may have, the one a caller asks for (RFC 9110 §12.5.1): the most wanted,
 * and the contract's first among equals, JSON before others. Undefined where there is no choice; what no type
 * satisfies is answered with the first, as most owners do.
 */
export function acceptedType(operation: OperationModel, accept: string | undefined): string | undefined {
  const result = resultResponses(operation).find(({ content }) => content.length > 1)
  if (!result) return undefined
  const types = result.content
    .map(({ mediaType }) => mediaType)
    .toSorted((one, other) => Number(isJsonType(other)) - Number(isJsonType(one)))
  const wishes = wishesOf(accept || '*/*').toSorted((one, other) => stars(one.value) - stars(other.value))
  return types.toSorted((one, other) => weightOf(wishes, other) - weightOf(wishes, one))[0]
}

/** The most specific wish comes first and decides. */
function weightOf(wishes: readonly Wish[], mediaType: string): number {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*']
  return wishes.find(({ value }) => ranges.includes(value.toLowerCase()))?.weight ?? 0
}

function stars(range: string): number {
  return range.split('*').length - 1
}
