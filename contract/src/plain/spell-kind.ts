import type { JsonSchema, JsonType } from '../model/model.ts'

/** A longer one is no tuple that anybody wants to read, and some tools would write out each of its items. */
const tupleMax = 10

/**
 * What is no object has no members and what is no list has no items, whatever else is said of them: a keyword binds
 * values of its own kind only. Where no kind is said, members mean an object, and items a list, unless a choice beside
 * them has kinds of its own. A long list of a fixed length is a list.
 */
export function spellKind(schema: JsonSchema): JsonSchema {
  const { items, prefixItems, minItems, maxItems, properties, required, additionalProperties, ...rest } = schema
  const type = schema.type ?? impliedType(schema)
  if (type === undefined && (items ?? prefixItems) !== undefined && (schema.anyOf ?? schema.oneOf) !== undefined)
    return { ...rest, ...given({ properties, required, additionalProperties }) }
  const mayBe = (kind: JsonType): boolean => type === undefined || [type].flat().includes(kind)
  const isLong = minItems !== undefined && minItems === maxItems && minItems > tupleMax
  if (type === schema.type && mayBe('object') && mayBe('array') && !isLong) return schema
  return {
    ...rest,
    ...given({ type }),
    ...(mayBe('array') ? given({ items, prefixItems, ...(isLong ? {} : { minItems, maxItems }) }) : {}),
    ...(mayBe('object') ? given({ properties, required, additionalProperties }) : {}),
  }
}

function impliedType(schema: JsonSchema): JsonType | undefined {
  const { properties, additionalProperties, items, prefixItems, $ref, anyOf, oneOf } = schema
  if ($ref !== undefined) return undefined
  if (properties !== undefined || additionalProperties !== undefined) return 'object'
  const isChoice = (anyOf ?? oneOf) !== undefined
  return isChoice || (items === undefined && prefixItems === undefined) ? undefined : 'array'
}

const given = (members: { readonly [Key in keyof JsonSchema]?: JsonSchema[Key] | undefined }): JsonSchema =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
