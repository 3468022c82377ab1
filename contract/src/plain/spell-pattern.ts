import type { JsonSchema } from '../model/model.ts'

/** Members by the pattern of their names are a map of all that these may hold: no tool knows which name fits which. */
export function spellPattern(schema: JsonSchema): JsonSchema {
  const { patternProperties, ...rest } = schema
  if (!patternProperties) return schema
  const { additionalProperties: others = true } = rest
  if (others === true) return { ...rest, additionalProperties: true }
  const kinds = [...Object.values(patternProperties), ...(others === false ? [] : [others])]
  const distinct = [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()]
  const [only] = distinct
  if (!only) return { ...rest, additionalProperties: false }
  return { ...rest, additionalProperties: distinct.length === 1 ? only : { anyOf: distinct } }
}
