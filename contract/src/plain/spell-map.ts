import type { JsonSchema } from '../model/model.ts'

/**
 * Where named members stand beside a map of others, nothing is said of the others: an index signature would have to
 * fit the named ones too, and a type has no words for "all but these". Beside a composition, others say nothing at all.
 */
export function spellMap(schema: JsonSchema): JsonSchema {
  const { additionalProperties, ...rest } = schema
  const { properties = {}, allOf, anyOf, oneOf } = schema
  const isMap = typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0
  if (Object.keys(properties).length > 0) return isMap ? { ...schema, additionalProperties: true } : schema
  const isIdle = !isMap && additionalProperties !== undefined && (allOf ?? anyOf ?? oneOf) !== undefined
  return isIdle ? rest : schema
}
