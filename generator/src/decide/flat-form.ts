import type { ApiModel, JsonSchema } from '@openlondon/contract'
import { partsOf, resolveSchema } from '@openlondon/contract/model'

type Schemas = Pick<ApiModel, 'schemas'>

/**
 * Whether a form's fields are scalars and lists of them: how an object inside a form travels is everybody's own
 * invention, so that one is better written by its caller.
 */
export function isFlatForm(schema: JsonSchema, api: Schemas): boolean {
  const fields = partsOf(api, schema).flatMap(({ properties = {} }) => Object.values(properties))
  return fields.length > 0 && fields.every((field) => isScalar(field, api) || isListOfScalars(field, api))
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

const isListOfScalars = (schema: JsonSchema, api: Schemas): boolean => {
  const { type, items } = resolveSchema(api, schema)
  return isOf(type, ['array']) && items !== undefined && isScalar(items, api)
}

const isOf = (type: JsonSchema['type'], wanted: readonly string[]): boolean =>
  [type].flat().some((one) => one !== undefined && wanted.includes(one))
