import type { Axes } from '../../model/change.ts'
import type { ParameterModel } from '../../model/model.ts'
import type { Found } from '../schemas/found.ts'
import type { SchemaComparison } from '../schemas/compare-schemas.ts'
import type { Visit } from '../schemas/spot.ts'
import type { OperationPair } from './match-operations.ts'

/** What comparing the parts of one operation needs. */
export type PairComparison = {
  readonly pair: OperationPair
  readonly visit: Visit
  readonly schemas: SchemaComparison
}

/** Note a difference of an operation; `part` is what stands behind its name: `, parameter "near"`. */
export function note(
  { pair, visit }: Pick<PairComparison, 'pair' | 'visit'>,
  rule: string,
  said: string,
  axes: Axes,
  part = '',
  more: Partial<Pick<Found, 'quest' | 'pointer' | 'direction'>> = {},
): void {
  visit.found.push({
    rule,
    said,
    axes,
    place: { head: pair.after.label, tail: part },
    pointer: pair.after.pointer,
    ...more,
  })
}

export const parameterPart = ({ name, in: place }: ParameterModel): string =>
  place === 'query' || place === 'path' ? `, parameter "${name}"` : `, ${place} "${name}"`
