import { isRecord, listOf, type JsonRecord } from '../../grammar/record.ts'

/** What holds values of the owner's and no schema. */
const values = new Set(['const', 'default', 'enum', 'examples'])

/**
 * A schema without the members that name private people, whose names are left in `x-dropped`. The same object where there
 * are none.
 */
export function withoutDropped(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutDropped)
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    values.has(key) ? member : withoutDropped(member),
  ]) as [string, unknown][] // pairs of a key and a value, as they came
  const same = entries.every(([key, member]) => member === value[key])
  return withoutOwnDropped(same ? value : Object.fromEntries(entries))
}

function withoutOwnDropped(schema: JsonRecord): JsonRecord {
  const properties = schema['properties']
  if (!isRecord(properties)) return schema
  const isDropped = (name: string): boolean => {
    const member = properties[name]
    return isRecord(member) && member['x-personal-data'] === 'dropped'
  }
  const dropped = Object.keys(properties).filter(isDropped)
  if (dropped.length === 0) return schema
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !dropped.includes(name))),
    ...('required' in schema
      ? { required: listOf(schema['required']).filter((name) => !dropped.includes(String(name))) }
      : {}),
    'x-dropped': dropped,
  }
}
