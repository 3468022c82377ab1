import type { OperationModel } from '@openlondon/spec'

/**
 * Of several media types that a result may have, the one a caller asks for (RFC 9110 §12.5.1): the most wanted,
 * and the contract's first among equals, JSON before others. Undefined where there is no choice; what no type
 * satisfies is answered with the first, as most owners do.
 */
export function acceptedType(operation: OperationModel, accept: string | undefined): string | undefined {
  const result = operation.responses.find(({ status, content }) => status.startsWith('2') && content.length > 1)
  if (!result) return undefined
  const types = result.content
    .map(({ mediaType }) => mediaType)
    .toSorted((one, other) => Number(/json/.test(other)) - Number(/json/.test(one)))
  const ranges = rangesOf(accept ?? '*/*')
  return types.toSorted((one, other) => weightOf(ranges, other) - weightOf(ranges, one))[0]
}

type Range = { readonly type: string; readonly weight: number }

/** The most specific first, because it decides. */
function rangesOf(accept: string): readonly Range[] {
  const ranges = accept.split(',').map((part): Range => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1)
    return { type, weight: Number.isNaN(weight) ? 1 : weight }
  })
  return ranges.toSorted((one, other) => stars(one.type) - stars(other.type))
}

function weightOf(ranges: readonly Range[], mediaType: string): number {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  const range = ranges.find(
    (each) => each.type === type || each.type === '*/*' || each.type === `${type.split('/')[0]}/*`,
  )
  return range?.weight ?? 0
}

function stars(type: string): number {
  return type.split('*').length - 1
}
