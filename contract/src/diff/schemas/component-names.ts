import { isDeepStrictEqual } from 'node:util'
import { isRecord, listOf, type JsonRecord } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { reachableFrom } from '../../model/schemas/schema-parts.ts'
import { schemaName } from '../../model/schemas/resolve-schema.ts'
import { bareSchema } from './bare-schema.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/** Which components of two contracts are the same, be it under another name, and whether they say the same. */
export type ComponentNames = {
  /**
   * Learn which components have another name now, from two schemas that stand in the same place and all that they lead
   * to. Before anything there is compared: a name means the same wherever it stands.
   */
  readonly learn: (old: JsonSchema, now: JsonSchema) => void
  readonly isSame: (old: string | undefined, now: string | undefined) => boolean
  /** As `isSame`, of two that stand in the same place: one that is gone and one that is new are one where they are alike. */
  readonly pair: (old: string, now: string) => boolean
  readonly formerName: (now: string) => string | undefined
  /** Whether the same is written in both, words aside; what components say is not looked at. */
  readonly isWrittenAlike: (old: unknown, now: unknown) => boolean
  /** Whether the same is written in both and in every component that they lead to, words aside. */
  readonly bindsAlike: (old: unknown, now: unknown) => boolean
}

export function componentNames(
  before: Schemas,
  after: Schemas,
  dirty: ReadonlySet<string>,
  isAlike: (old: string, now: string) => boolean,
): ComponentNames {
  const renamed = new Map<string, string>()
  const formerNames = new Map<string, string>()
  const learned = new Set<string>()
  const saysTheSame = new Map<string, boolean>()

  const isSame: ComponentNames['isSame'] = (old, now) =>
    old !== undefined && now !== undefined && (old === now || renamed.get(old) === now)

  function pair(old: string, now: string): boolean {
    if (isSame(old, now)) return Object.hasOwn(before.schemas, old) && Object.hasOwn(after.schemas, now)
    if (Object.hasOwn(after.schemas, old) || Object.hasOwn(before.schemas, now)) return false
    if (renamed.has(old) || formerNames.has(now)) return false
    if (!Object.hasOwn(before.schemas, old) || !Object.hasOwn(after.schemas, now) || !isAlike(old, now)) return false
    renamed.set(old, now)
    formerNames.set(now, old)
    return true
  }

  function learn(old: unknown, now: unknown): void {
    if (Array.isArray(old) && Array.isArray(now)) return learnList(old, now)
    if (!isRecord(old) || !isRecord(now)) return
    learnNames(basesOf(old), basesOf(now))
    for (const [key, value] of Object.entries(old)) if (!branchKeys.some((one) => one === key)) learn(value, now[key])
    learnList(listOf(old['allOf']), listOf(now['allOf']))
    learnList(choicesOf(old), choicesOf(now))
  }

  /** Of names that stand in one place those that stayed are the same, and of the others each is whichever is alike. */
  function learnNames(old: readonly string[], now: readonly string[]): void {
    const fresh = now.filter((name) => !old.includes(name))
    for (const [index, name] of old.entries()) {
      const others = now.includes(name) ? [name] : [...fresh.slice(index, index + 1), ...fresh]
      const found = others.find((other) => learnPair(name, other))
      if (found !== undefined && found !== name) fresh.splice(fresh.indexOf(found), 1)
    }
  }

  function learnPair(old: string, now: string): boolean {
    const key = `${old} ${now}`
    if (learned.has(key) || (old === now && !dirty.has(old))) return true
    if (!pair(old, now)) return false
    learned.add(key)
    learn(before.schemas[old], after.schemas[now])
    return true
  }

  /** What is listed may stand in another order: a component is found by its name, or else by what it says. */
  function learnList(old: readonly unknown[], now: readonly unknown[]): void {
    learnNames(old.flatMap(namesOf), now.flatMap(namesOf))
    for (const [index, one] of old.entries()) learn(one, now[index])
  }

  const isWrittenAlike = (old: unknown, now: unknown): boolean =>
    isDeepStrictEqual(withNames(bareSchema(old), renamed), bareSchema(now))

  function sayTheSame(name: string): boolean {
    const known = saysTheSame.get(name)
    if (known !== undefined) return known
    const is = isWrittenAlike(before.schemas[formerNames.get(name) ?? name], after.schemas[name])
    saysTheSame.set(name, is)
    return is
  }

  return {
    learn,
    isSame,
    pair,
    formerName: (now) => formerNames.get(now),
    isWrittenAlike,
    bindsAlike: (old, now) =>
      isWrittenAlike(old, now) && [...reachableFrom(after, namesWithin(now))].every((name) => sayTheSame(name)),
  }
}

const namesOf = (value: unknown): readonly string[] => (isRecord(value) ? [schemaName(value) ?? []].flat() : [])

const branchKeys = ['allOf', 'oneOf', 'anyOf'] as const

/** The components that a schema is made of or may be, as far as it says so itself. */
const basesOf = (schema: JsonRecord): readonly string[] => [
  ...namesOf(schema),
  ...branchKeys.flatMap((key) => listOf(schema[key]).flatMap((part) => (isRecord(part) ? basesOf(part) : []))),
]

const choicesOf = (schema: JsonRecord): readonly unknown[] => [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])]

/** A value with the references in it under the names that components have now. */
function withNames(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (renamed.size === 0) return value
  if (Array.isArray(value)) return value.map((item) => withNames(item, renamed))
  if (!isRecord(value)) return value
  const now = renamed.get(schemaName(value) ?? '')
  const members = Object.entries(value).map(([key, member]) => [key, withNames(member, renamed)] as const)
  return { ...Object.fromEntries(members), ...(now === undefined ? {} : { $ref: `#/components/schemas/${now}` }) }
}

/** The components that are referred to anywhere in a value. */
const namesWithin = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(namesWithin)
    : isRecord(value)
      ? [...namesOf(value), ...Object.values(value).flatMap(namesWithin)]
      : []
