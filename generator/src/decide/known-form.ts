import type { ApiModel, JsonSchema } from '@openlondon/contract'
import { partsOf, resolveSchema } from '@openlondon/contract/model'

type Schemas = Pick<ApiModel, 'schemas'>

/**
 * Whether of each field of a form it is known how it travels: a scalar as its text, an object as JSON or as its encoding
 * says, and lists of either. What may be one or the other is better written by its caller.
 */
export function isKnownForm(schema: JsonSchema, api: Schemas): boolean {
  const fields = partsOf(api, schema).flatMap(({ properties = {} }) => Object.values(properties))
  return fields.length > 0 && fields.every((field) => isKnown(field, api) || isListOfKnown(field, api))
}

/** What is stated nowhere may be an object too. */
function isScalar(schema: JsonSchema, api: Schemas): boolean {
  const parts = partsOf(api, schema)
  return (
    parts.some(
      ({ type, enum: values, const: value }) => type !== undefined || values !== undefined || value !== undefined,
    ) &&
    !parts.some(
      ({ type, properties, items }) =>
        isOf(type, ['object', 'array']) || properties !== undefined || items !== undefined,
    )
  )
}

const isObject = (schema: JsonSchema, api: Schemas): boolean => resolveSchema(api, schema).type === 'object'

const isKnown = (schema: JsonSchema, api: Schemas): boolean => isScalar(schema, api) || isObject(schema, api)

const isListOfKnown = (schema: JsonSchema, api: Schemas): boolean => {
  const { type, items } = resolveSchema(api, schema)
  return isOf(type, ['array']) && items !== undefined && isKnown(items, api)
}

const isOf = (type: JsonSchema['type'], wanted: readonly string[]): boolean =>
  [type].flat().some((one) => one !== undefined && wanted.includes(one))
