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
  const types = [rest.type].flat().filter((type) => type !== undefined)
  if (types.length === 0) return listed.includes(null) ? withType(schema, listed) : schema
  const possible = listed.filter(
    (one) => types.includes(kindOf(one)) || (kindOf(one) === 'number' && types.includes('integer')),
  )
  if (possible.length === listed.length) return schema
  return possible.length === 0 ? rest : { ...rest, enum: possible }
}

/** Values of one kind and null: without a type beside them, tools leave one of the two out. */
function withType(schema: JsonSchema, values: readonly unknown[]): JsonSchema {
  const kinds = new Set(values.filter((value) => value !== null).map(kindOf))
  const [kind] = kinds
  return kinds.size === 1 && kind ? { ...schema, type: [kind, 'null'] } : schema
}

function kindOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const kind = typeof value
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'object'
}
