import { isNothing } from '../model/schemas/flatten-schema.ts'
import type { JsonSchema } from '../model/model.ts'

/** A member that may not be there is no member: no tool has a word for it, and all of them would let it hold anything. */
export function spellNever(schema: JsonSchema): JsonSchema {
  const { properties, required = [] } = schema
  const gone = Object.entries(properties ?? {}).filter(
    ([name, member]) => isNothing(member) && !required.includes(name),
  )
  if (!properties || gone.length === 0) return schema
  const names = new Set(gone.map(([name]) => name))
  return { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name))) }
}
