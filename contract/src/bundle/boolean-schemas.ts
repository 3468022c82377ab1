import { listOf, type JsonRecord } from '../grammar/record.ts'

/** What `true` is where a schema may stand. */
const anything: JsonRecord = Object.freeze({})

/** What `false` is: no value fits. */
const nothing: JsonRecord = Object.freeze({ not: anything })

/** Every reader and every tool knows `true` and `false` here, and here alone. */
const flags = new Set(['additionalProperties', 'additionalItems', 'unevaluatedProperties', 'unevaluatedItems'])

export const isFlag = (key: string, value: unknown): boolean => flags.has(key) && typeof value === 'boolean'

/** A boolean where a schema stands, as an object. */
export const schemaOfFlag = (value: boolean): JsonRecord => (value ? anything : nothing)

/**
 * A schema whose members were booleans, said without them as far as JSON Schema has other words: `items: false` behind a
 * tuple is its length, a branch that is `true` adds nothing to `allOf`, one that is `false` is no choice, and `if` alone
 * decides what it decides. Any other schema is the same object.
 */
export function withoutFlags(schema: JsonRecord): JsonRecord {
  if (!Object.values(schema).flat().some(isMade)) return schema
  const said = withoutCondition(schema)
  if (isImpossible(said)) return { ...only(said, (key) => !branching.has(key)), ...nothing }
  return Object.fromEntries(Object.entries(said).flatMap(([key, value]) => plainMember(key, value, said)))
}

const isMade = (value: unknown): boolean => value === anything || value === nothing

const branching = new Set(['items', 'allOf', 'anyOf', 'oneOf', 'not'])

/** What is decided by a condition that is always so or never is said of the value itself. */
function withoutCondition(schema: JsonRecord): JsonRecord {
  const condition = schema['if']
  if (!isMade(condition)) return schema
  const decided = schema[condition === anything ? 'then' : 'else']
  const rest = only(schema, (key) => !['if', 'then', 'else'].includes(key))
  return decided === undefined ? rest : { ...rest, allOf: [...listOf(rest['allOf']), decided] }
}

const isImpossible = ({ allOf, anyOf, oneOf, not }: JsonRecord): boolean =>
  listOf(allOf).includes(nothing) ||
  [anyOf, oneOf].some((branches) => listOf(branches).length > 0 && listOf(branches).every((one) => one === nothing)) ||
  not === anything

function plainMember(key: string, value: unknown, schema: JsonRecord): readonly (readonly [string, unknown])[] {
  if (key === 'items' && value === nothing) return [['maxItems', lengthOf(schema)]]
  if (key === 'maxItems' && schema['items'] === nothing) return []
  if (key === 'not' && value === nothing) return []
  if (key === 'anyOf' || key === 'oneOf') return [[key, listOf(value).filter((branch) => branch !== nothing)]]
  if (key !== 'allOf') return [[key, value]]
  const branches = listOf(value).filter((branch) => branch !== anything)
  return branches.length > 0 ? [[key, branches]] : []
}

/** No item may follow those that have a schema of their own. */
function lengthOf({ prefixItems, maxItems }: JsonRecord): number {
  const fixed = listOf(prefixItems).length
  return typeof maxItems === 'number' ? Math.min(maxItems, fixed) : fixed
}

const only = (schema: JsonRecord, isKept: (key: string) => boolean): JsonRecord =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => isKept(key)))
