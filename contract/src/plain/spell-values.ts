import type { JsonSchema, JsonType } from '../model/model.ts'

/**
 * Listed values, as far as a type can list them and the schema's own type allows them. One that is an object or a list
 * cannot be listed, so then only what the values are is said.
 */
export function spellValues(schema: JsonSchema): JsonSchema {
  const { enum: values, const: value, ...rest } = schema
  const listed = values ?? (value === undefined ? [] : [value])
  if (listed.length === 0) return schema
  if (listed.some((one) => typeof one === 'object' && one !== null)) {
    const areObjects = listed.every((one) => kindOf(one) === 'object')
    return { ...rest, ...(rest.type === undefined && areObjects ? { type: 'object' } : {}) }
  }
  if (listed.every((one) => one === null)) return { ...rest, type: 'null' }
  const types = [rest.type].flat().filter((type) => type !== undefined)
  if (types.length === 0) return listed.includes(null) ? withType(schema, listed) : schema
  const possible = listed.filter((one) => types.some((type) => isOfType(one, type)))
  if (possible.length === 0) return rest
  const met = types.filter((type) => possible.some((one) => isOfType(one, type)))
  if (possible.length === listed.length && met.length === types.length) return schema
  const [type] = met
  return { ...rest, ...(met.length === 1 && type ? { type } : { type: met }), enum: possible }
}

/** Values and null: without a type beside them, tools leave one of the two out. */
function withType(schema: JsonSchema, values: readonly unknown[]): JsonSchema {
  const kinds = new Set(values.filter((value) => value !== null).map(kindOf))
  return { ...schema, type: [...kinds, 'null'] }
}

const isOfType = (value: unknown, type: JsonType): boolean => kindOf(value) === (type === 'integer' ? 'number' : type)

function kindOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const kind = typeof value
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'object'
}
