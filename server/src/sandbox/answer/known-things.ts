import type { ApiModel, JsonSchema } from '@openlondon/contract'
import { fixturesOf } from '../fixture/fixture.ts'
import { ownOf, type FlatSchema } from '@openlondon/contract/model'
import { shapeFor } from '@openlondon/contract/values'
import { changeMembers, isRecord } from '../fixture/record.ts'
import { isUnder, type SubjectChange } from './subject-change.ts'

type Thing = Readonly<Record<string, unknown>>

/** Objects told of in fixtures: by schema name, then by a property and its text. */
type KnownThings = ReadonlyMap<string, ReadonlyMap<string, readonly Thing[]>>

/** What was asked for, in words, and the names under which each counts; undefined for any. */
type Asked = ReadonlyMap<string, readonly string[] | undefined>

/** How many things of one kind a list is filled with. */
const thingsMax = 20

/**
 * Put what other fixtures know of the things asked for into an adapted answer, so that an id found in one
 * answer means the same in the next. A thing is looked up by the property in which the answer holds a value that
 * was asked for, and keeps the answer's other properties where it has none.
 */
export function tellKnownThings(
  api: ApiModel,
  schema: JsonSchema,
  body: unknown,
  changes: readonly SubjectChange[],
): unknown {
  if (changes.length === 0) return body
  return tell(api, schema, body, new Map(changes.flatMap(({ to, under }) => to.map((word) => [word, under]))))
}

function tell(api: ApiModel, schema: JsonSchema, body: unknown, asked: Asked): unknown {
  const flat = shapeFor(api, schema, body)
  if (Array.isArray(body)) {
    const itemSchema = flat.schema.items
    return itemSchema ? tellList(api, itemSchema, body, asked) : body
  }
  if (!isRecord(body)) return body
  const [known] = lookUp(api, flat, body, asked)
  if (known) return { ...body, ...known }
  return changeMembers(body, (value, name) => {
    const property = typeof value === 'object' ? ownOf(flat.schema.properties, name) : undefined
    return property ? tell(api, property, value, asked) : value
  })
}

/** Items about the same value make way for all that is known of it: every line of a mode, every arrival at a stop. */
function tellList(api: ApiModel, schema: JsonSchema, items: readonly unknown[], asked: Asked): readonly unknown[] {
  const told = new Map<Thing, number>()
  return items.flatMap((item) => {
    if (!isRecord(item)) return [item]
    const known = lookUp(api, shapeFor(api, schema, item), item, asked)
    const [first] = known
    if (!first) return [tell(api, schema, item, asked)]
    if (told.has(first)) return []
    told.set(first, known.length)
    return known.map((thing) => ({ ...item, ...thing }))
  })
}

function lookUp(api: ApiModel, flat: FlatSchema, value: Thing, asked: Asked): readonly Thing[] {
  if (flat.names.length === 0) return []
  for (const property of Object.keys(value)) {
    const text = wordOf(value[property])
    if (text === undefined || !asked.has(text) || !isUnder(property, asked.get(text))) continue
    for (const name of flat.names) {
      const known = knownThings(api).get(name)?.get(`${property} ${text}`)
      if (known) return known
    }
  }
  return []
}

const thingsByApi = new WeakMap<ApiModel, KnownThings>()

function knownThings(api: ApiModel): KnownThings {
  const remembered = thingsByApi.get(api)
  if (remembered) return remembered
  const things = new Map<string, Map<string, Thing[]>>()
  for (const fixture of api.operations.flatMap(fixturesOf)) {
    if (fixture.isResult && fixture.schema) harvest(api, fixture.schema, fixture.value, things)
  }
  thingsByApi.set(api, things)
  return things
}

function harvest(api: ApiModel, schema: JsonSchema, value: unknown, things: Map<string, Map<string, Thing[]>>): void {
  const flat = shapeFor(api, schema, value)
  if (Array.isArray(value)) {
    for (const item of value) if (flat.schema.items) harvest(api, flat.schema.items, item, things)
    return
  }
  if (!isRecord(value)) return
  for (const name of flat.names) remember(name, value, things)
  for (const [name, property] of Object.entries(flat.schema.properties ?? {})) {
    const member = ownOf(value, name)
    if (member !== undefined) harvest(api, property, member, things)
  }
}

function remember(name: string, thing: Thing, things: Map<string, Map<string, Thing[]>>): void {
  const byText = things.get(name) ?? new Map<string, Thing[]>()
  things.set(name, byText)
  for (const [property, part] of Object.entries(thing)) {
    const text = wordOf(part)
    if (text === undefined) continue
    const key = `${property} ${text}`
    const known = byText.get(key) ?? []
    if (known.length < thingsMax && !known.some((other) => isSameThing(other, thing)))
      byText.set(key, [...known, thing])
  }
}

/** Texts that may be names, and whole numbers by their digits. */
function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : undefined
  return typeof value === 'string' && value.length > 1 && value.length <= 64 ? value : undefined
}

/** The first property that reads like an identity decides; without one only equal things are the same. */
function isSameThing(one: Thing, other: Thing): boolean {
  const identity = Object.keys(one).find((name) => /^(id|code)$|[a-z](Id|Code)$|_(id|code)$/.test(name))
  if (identity !== undefined) return one[identity] === other[identity]
  return JSON.stringify(one) === JSON.stringify(other)
}
