import { isRecord, listOf } from '../../grammar/record.ts'
import type { JsonSchema } from '../../model/model.ts'
import { schemaName } from '../../model/schemas/resolve-schema.ts'

/**
 * Tells schemas of one contract apart by the parts they are made of. Where a recursive component has more said beside a
 * reference to it, each level down is put together anew (`intersect`), of the same parts: their names say that it is the
 * same again, and a contract has only so many.
 */
export function partsNamer(): (schema: JsonSchema) => string {
  const numbers = new WeakMap<object, string>()
  let last = 0

  function nameOf(part: object): string {
    const known = numbers.get(part)
    if (known !== undefined) return known
    last += 1
    numbers.set(part, String(last))
    return String(last)
  }

  function partsOf(schema: JsonSchema): readonly string[] {
    const keys = Object.keys(schema)
    const [key] = keys
    if (key === undefined) return []
    if (keys.length > 1) return [nameOf(schema)]
    const name = schemaName(schema)
    if (name !== undefined) return [`#${name}`]
    if (key !== 'allOf') return [nameOf(schema)]
    return listOf(schema.allOf).flatMap((part) => (isRecord(part) ? partsOf(part) : [String(part)]))
  }

  return (schema) => [...new Set(partsOf(schema))].toSorted().join(' ')
}
