import { isRecord, listOf } from '../grammar/record.ts'
import { memberShape } from '../grammar/shape.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import { unwritten, type Side } from './one-sided.ts'

type Read = { readonly api: Pick<ApiModel, 'schemas'>; readonly side: Side }

/** A schema as a validator takes it: a copy, whose references lead to the contract it registered. Annotations say what the SDK makes of a value, and excuse none. */
export function forValidator(value: unknown, engine: Read, above: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => forValidator(item, engine, above))
  if (!isRecord(value)) return value
  // Any object where a schema stands is one: all members of a schema are optional.
  const left = engine.side === 'either' ? [] : [...above, ...unwritten(engine.api, value as JsonSchema, engine.side)]
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === '$ref' && typeof member === 'string') return [key, `contract${member}`]
      if (key === 'required' && left.length > 0)
        return [key, listOf(member).filter((name) => !left.includes(String(name)))]
      const shape = memberShape('schema', key)
      if (shape === 'schema') return [key, forValidator(member, engine, compositions.has(key) ? left : [])]
      if (shape !== 'schema-map' || !isRecord(member)) return [key, member]
      return [key, Object.fromEntries(Object.entries(member).map(([name, one]) => [name, forValidator(one, engine)]))]
    }),
  )
}

/** What is said in these is said of the same value. */
const compositions = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'])
