import type { JsonSchema } from '../model/model.ts'

/** How a tuple ends: how many of its items must be there, and whether the last one stands for any number. */
export type TupleEnd = { readonly least: number; readonly isOpen: boolean }

/** Items that are written out, because a list may have a few more than those that have schemas of their own. */
const writtenMax = 5

/**
 * A tuple with all its items in `prefixItems`, and what tools have no words for beside it: a GeoJSON position is two or
 * three numbers, and a list that begins with a name may go on with anything.
 */
export function spellTuple(schema: JsonSchema): JsonSchema {
  const { prefixItems, items = {}, minItems = 0, maxItems = Infinity, ...rest } = schema
  if (!prefixItems?.length || 'x-tuple' in schema) return schema
  const fixed = prefixItems.slice(0, maxItems)
  const further = maxItems - fixed.length
  const written = Math.min(further <= writtenMax ? further : Math.max(0, minItems - fixed.length), writtenMax)
  const isOpen = further > written
  const all = [...fixed, ...Array.from({ length: written + Number(isOpen) }, () => items)]
  if (all.length === 0) return schema
  const end: TupleEnd = { least: Math.min(minItems, fixed.length + written), isOpen }
  // `x-tuple` is read by our own hooks into the tools, and by nobody else.
  return { type: 'array', ...rest, prefixItems: all, 'x-tuple': end } as JsonSchema
}
