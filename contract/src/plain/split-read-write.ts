import type { ContractModel, JsonSchema } from '../model/model.ts'
import { schemaName } from '../model/schemas/resolve-schema.ts'
import { isMarked, type SideMark } from '../model/schemas/side-marks.ts'
import { mapSchema } from './map-schema.ts'
import type { Writer } from './with-schemas.ts'

type Schemas = ContractModel['schemas']

/** Schemas by name, of which some have a twin for those who send a value, and how to refer to them from a place. */
export type SplitSchemas = {
  readonly schemas: Schemas
  readonly change: (schema: JsonSchema, writer: Writer) => JsonSchema
}

/**
 * Members that only the owner writes are not asked of a caller, and those that only a caller writes are not promised
 * to one: `Stop` is what is read, `StopWritable` what is sent. Without such members there is one schema for both.
 */
export function splitReadWrite(schemas: Schemas): SplitSchemas {
  const marked = (mark: SideMark): ReadonlySet<string> => namesReaching(schemas, (schema) => schema[mark] === true)
  const [readOnly, writeOnly] = [marked('readOnly'), marked('writeOnly')]
  const twins = new Map([...readOnly, ...writeOnly].map((name) => [name, twinName(name, schemas)]))
  const forCaller = (schema: JsonSchema): JsonSchema => renamed(without('readOnly', schema, schemas), twins)
  const forOwner = (schema: JsonSchema): JsonSchema => without('writeOnly', schema, schemas)
  return {
    schemas: {
      ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, forOwner(schema)])),
      ...Object.fromEntries([...twins].map(([name, twin]) => [twin, forCaller(schemas[name] ?? {})])),
    },
    change: (schema, writer) => (writer === 'caller' ? forCaller(schema) : forOwner(schema)),
  }
}

function twinName(name: string, schemas: Schemas): string {
  let twin = `${name}Writable`
  for (let suffix = 2; Object.hasOwn(schemas, twin); suffix += 1) twin = `${name}Writable${suffix}`
  return twin
}

/** Members with the mark are gone, and then the marks, which nobody needs to read any more. */
function without(mark: SideMark, schema: JsonSchema, schemas: Schemas): JsonSchema {
  const kept = mapSchema(schema, (part) => {
    const { properties } = part
    const gone = Object.entries(properties ?? {}).filter(([, member]) => isMarked({ schemas }, member, mark))
    if (!properties || gone.length === 0) return part
    const names = new Set(gone.map(([name]) => name))
    return {
      ...part,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name))),
      ...(part.required ? { required: part.required.filter((name) => !names.has(name)) } : {}),
    }
  })
  return mapSchema(kept, (part) => {
    const { readOnly, writeOnly, ...plain } = part
    return readOnly === undefined && writeOnly === undefined ? part : plain
  })
}

function renamed(schema: JsonSchema, twins: ReadonlyMap<string, string>): JsonSchema {
  return mapSchema(schema, (part) => {
    const twin = twins.get(schemaName(part) ?? '')
    return twin === undefined ? part : { ...part, $ref: `#/components/schemas/${twin}` }
  })
}

/** Every named schema from which one that matches can be reached. */
function namesReaching(schemas: Schemas, matches: (schema: JsonSchema) => boolean): ReadonlySet<string> {
  const users = new Map<string, string[]>()
  const reaching = new Set<string>()
  for (const [name, schema] of Object.entries(schemas)) {
    mapSchema(schema, (part) => {
      if (matches(part)) reaching.add(name)
      const target = schemaName(part)
      if (target !== undefined) users.set(target, [...(users.get(target) ?? []), name])
      return part
    })
  }
  const waiting = [...reaching]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const user of users.get(name) ?? []) {
      if (reaching.has(user)) continue
      reaching.add(user)
      waiting.push(user)
    }
  }
  return reaching
}
