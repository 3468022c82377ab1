import type { JsonSchema } from '../model.ts'

/** A longer one is no tuple that anybody wants to read, and some tools would write out each of its items. */
const tupleMax = 10

/** What is an object has no items, whatever is said of them; a long list of a fixed length is a list. */
export function spellList(schema: JsonSchema): JsonSchema {
  const { items, minItems, maxItems, ...rest } = schema
  if (schema.type === 'object' && items !== undefined) return rest
  const isLong = minItems !== undefined && minItems === maxItems && minItems > tupleMax
  return isLong ? { ...rest, ...(items ? { items } : {}) } : schema
}
