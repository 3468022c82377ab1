import type { TupleEnd } from '@openlondon/contract'
import ts from 'typescript'

/** What `plainApi` says of how a tuple ends, if it is one. */
export const endOfTuple = (schema: object): TupleEnd | undefined =>
  'x-tuple' in schema ? (schema['x-tuple'] as TupleEnd) : undefined // written by `plainApi` alone

/** A tuple of which some items may be missing, and the last may come any number of times. */
export function tupleType(items: readonly ts.TypeNode[], { least, isOpen }: TupleEnd): ts.TupleTypeNode {
  const { factory } = ts
  return factory.createTupleTypeNode(
    items.map((item, index) => {
      if (isOpen && index === items.length - 1) return factory.createRestTypeNode(factory.createArrayTypeNode(item))
      return index < least ? item : factory.createOptionalTypeNode(item)
    }),
  )
}
