import type { JsonSchema } from '../model.ts'

/** Listed values of which one is an object or a list: a type cannot list those, so only what they are is said. */
export function spellValues(schema: JsonSchema): JsonSchema {
  const { enum: values, const: value, ...rest } = schema
  const listed = values ?? (value === undefined ? [] : [value])
  if (!listed.some((one) => typeof one === 'object' && one !== null)) return withType(schema)
  const areObjects = listed.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  return { ...rest, ...(rest.type === undefined && areObjects ? { type: 'object' } : {}) }
}

/** Values of one kind and null: without a type beside them, tools leave one of the two out. */
function withType(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema
  if (type !== undefined || !values?.includes(null)) return schema
  const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value))
  const [kind] = kinds
  if (kinds.size !== 1 || (kind !== 'string' && kind !== 'number' && kind !== 'boolean')) return schema
  return { ...schema, type: [kind, 'null'] }
}
