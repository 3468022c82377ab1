import { schemaOf } from '../../assemble/build-schema.ts'
import { isRecord, recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import { memberShape } from '../../grammar/shape.ts'
import { inside, type Place } from '../../files/place.ts'
import type { JsonSchema } from '../../model/model.ts'
import type { Part } from './part.ts'
import type { PartReader } from './part-reader.ts'

/** From where a schema is reached. */
export type SchemaUse = 'contract' | 'answer' | 'request' | 'personal'

export type FoundSchema = Part & {
  readonly name: string | undefined
  /** How many objects it lies in before one of them has a name. */
  readonly nesting: number
  readonly uses: ReadonlySet<SchemaUse>
}

/** Every schema of a contract once, by its identity, found along the references of the owner's own files. */
export type SchemaWalk = {
  readonly enter: (value: unknown, place: Place, use: SchemaUse) => void
  readonly found: () => readonly FoundSchema[]
  /** A schema that was found, read with what it refers to. */
  readonly full: (schema: unknown) => JsonSchema
  /** All descriptions of a schema and of what it refers to. */
  readonly words: (schema: unknown) => string
}

export function schemaWalk(reader: PartReader): SchemaWalk {
  const schemas = new Map<JsonRecord, FoundSchema & { readonly uses: Set<SchemaUse> }>()

  function enter(value: unknown, place: Place, use: SchemaUse, nesting: number, name?: string): void {
    if (!isRecord(value)) return
    const known = schemas.get(value)
    if (known?.uses.has(use)) return
    if (known) known.uses.add(use)
    else schemas.set(value, { value, place, name, nesting, uses: new Set([use]) })
    const target = reader.target(value, place)
    if (target) enter(target.value, target.place, use, 0)
    const inner = value['properties'] === undefined ? nesting : nesting + 1
    for (const [key, member] of Object.entries(value)) {
      const shape = memberShape('schema', key)
      if (shape === 'schema') enterEach(member, inside(place, key), use, inner)
      if (shape === 'schema-map')
        for (const [own, one] of Object.entries(recordOf(member)))
          enter(one, inside(inside(place, key), own), use, inner, key === 'properties' ? own : undefined)
    }
  }

  function enterEach(value: unknown, place: Place, use: SchemaUse, nesting: number): void {
    if (!Array.isArray(value)) return enter(value, place, use, nesting)
    for (const [index, one] of value.entries()) enter(one, inside(place, index), use, nesting)
  }

  /** What a schema refers to, the farthest first, and then itself. */
  function chainOf(schema: unknown): readonly JsonRecord[] {
    const chain: JsonRecord[] = []
    let current = isRecord(schema) ? schemas.get(schema) : undefined
    while (current && !chain.includes(current.value)) {
      chain.unshift(current.value)
      const target = reader.target(current.value, current.place)
      current = target && schemas.get(target.value)
    }
    return chain
  }

  function full(schema: unknown): JsonSchema {
    const chain = chainOf(schema)
    if (chain.length < 2) return schemaOf(schema)
    const { $ref: _reference, ...merged } = Object.assign({}, ...chain)
    return schemaOf(merged)
  }

  const words = (schema: unknown): string =>
    chainOf(schema)
      .map((one) => textOf(one['description']))
      .join(' ')

  return { enter: (value, place, use) => enter(value, place, use, 0), found: () => [...schemas.values()], full, words }
}
