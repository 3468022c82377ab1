import { isRecord } from '../grammar/record.ts'
import { memberShape } from '../grammar/shape.ts'
import { schemaOf } from '../assemble/build-schema.ts'
import type { JsonSchema } from '../model/model.ts'

/** Data in a schema, such as an example, in which a `$ref` means nothing: some tools follow it all the same. */
export function spellLiteral(schema: JsonSchema): JsonSchema {
  let isChanged = false
  const entries = Object.entries(schema).map(([key, value]) => {
    const plain = memberShape('schema', key) === 'literal' && key !== '$ref' ? withoutReferences(value) : value
    if (plain !== value) isChanged = true
    return [key, plain] as const
  })
  return isChanged ? schemaOf(Object.fromEntries(entries)) : schema
}

/** The same data without any member called `$ref`. */
export function withoutReferences(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(withoutReferences)
    return list.some((item, index) => item !== value[index]) ? list : value
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([key, member]) => [key, withoutReferences(member)] as const)
  const kept = entries.filter(([key]) => key !== '$ref')
  const isSame = kept.length === entries.length && kept.every(([key, member]) => member === value[key])
  return isSame ? value : Object.fromEntries(kept)
}
