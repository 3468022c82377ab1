import { isRecord, listOf, type JsonRecord } from '../src/grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../src/grammar/shape.ts'
import type { Random } from '../src/values/random.ts'

/** One way to spell a schema otherwise; the same object where it has nothing to do. */
type Rewriting = (schema: JsonRecord, random: Random) => JsonRecord

const words = new Set(['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly'])

const isWord = (key: string): boolean => words.has(key) || key.startsWith('x-')

/** Words and annotations stay where they stand; what binds a value goes into the branch. */
function wrapped(key: 'allOf' | 'anyOf' | 'oneOf', schema: JsonRecord): JsonRecord {
  const entries = Object.entries(schema)
  const binding = Object.fromEntries(entries.filter(([name]) => !isWord(name)))
  // What tells branches apart, and which of them mean nothing, is said where the branches stand.
  if (Object.keys(binding).length === 0 || 'discriminator' in schema || 'x-null-value' in schema) return schema
  return { ...Object.fromEntries(entries.filter(([name]) => isWord(name))), [key]: [binding] }
}

const typeIn = ({ type }: JsonRecord): readonly unknown[] => [type ?? []].flat()

const rewritings: readonly Rewriting[] = [
  (schema) => (typeof schema['type'] === 'string' ? { ...schema, type: [schema['type']] } : schema),
  (schema) => (Array.isArray(schema['type']) ? { ...schema, type: schema['type'].toReversed() } : schema),
  (schema) => wrapped('allOf', schema),
  (schema) => wrapped('anyOf', schema),
  (schema) => wrapped('oneOf', schema),
  (schema) => ('const' in schema ? { ...omit(schema, 'const'), enum: [schema['const']] } : schema),
  (schema) => {
    const { enum: values } = schema
    return Array.isArray(values) && values.length === 1 ? { ...omit(schema, 'enum'), const: values[0] } : schema
  },
  (schema) => (Array.isArray(schema['enum']) ? { ...schema, enum: schema['enum'].toReversed() } : schema),
  (schema) => (Array.isArray(schema['required']) ? { ...schema, required: schema['required'].toReversed() } : schema),
  (schema) =>
    isRecord(schema['properties'])
      ? { ...schema, properties: Object.fromEntries(Object.entries(schema['properties']).toReversed()) }
      : schema,
  (schema) =>
    typeIn(schema).includes('string') && schema['minLength'] === undefined ? { ...schema, minLength: 0 } : schema,
  (schema) => (typeIn(schema).includes('array') ? { minItems: 0, uniqueItems: false, ...schema } : schema),
  (schema) =>
    typeIn(schema).includes('object') ? { additionalProperties: true, minProperties: 0, ...schema } : schema,
  (schema) =>
    isRecord(schema['items']) && Object.keys(schema['items']).length === 0 ? { ...schema, items: true } : schema,
  (schema) => ({ $comment: 'Said otherwise.', ...schema }),
  nullAsBranch,
  inTwoParts,
]

const omit = (schema: JsonRecord, key: string): JsonRecord =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key))

/** `type: [string, 'null']` as a choice of which null is one branch. */
function nullAsBranch(schema: JsonRecord): JsonRecord {
  const types = typeIn(schema)
  if (!types.includes('null') || types.length !== 2 || 'enum' in schema || 'const' in schema) return schema
  if ('anyOf' in schema || 'oneOf' in schema || 'allOf' in schema) return schema
  const entries = Object.entries(schema)
  const own = Object.fromEntries(entries.filter(([name]) => !isWord(name)))
  const kept = Object.fromEntries(entries.filter(([name]) => isWord(name)))
  return { ...kept, anyOf: [{ type: 'null' }, { ...own, type: types.find((type) => type !== 'null') }] }
}

/** An object whose members are described half here and half there. */
function inTwoParts(schema: JsonRecord, random: Random): JsonRecord {
  const { properties, additionalProperties } = schema
  if (!isRecord(properties) || additionalProperties === false || isRecord(additionalProperties) || 'allOf' in schema)
    return schema
  const entries = Object.entries(properties)
  const half = random.whole(0, entries.length)
  const required = listOf(schema['required']).map(String)
  const part = (some: readonly (readonly [string, unknown])[]): JsonRecord => ({
    type: schema['type'],
    properties: Object.fromEntries(some),
    required: required.filter((name) => some.some(([other]) => other === name)),
  })
  const rest = ['properties', 'required'].reduce(omit, schema)
  const stray = required.filter((name) => !Object.hasOwn(properties, name))
  if (rest['type'] === undefined) return schema
  return { ...rest, required: stray, allOf: [part(entries.slice(0, half)), part(entries.slice(half))] }
}

/** The same document with each schema spelt otherwise, by chance: no value is accepted or refused because of it. */
export function rewritten(value: unknown, random: Random, shape: Shape = 'object'): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, random, itemShape(shape)))
  if (!isRecord(value) || shape === 'literal') return value
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, rewritten(member, random, memberShape(shape, key))]),
  )
  if (shape !== 'schema') return inner
  const times = random.whole(0, 2)
  return Array.from({ length: times }).reduce<JsonRecord>((schema) => {
    const rewriting = rewritings[random.whole(0, rewritings.length - 1)]
    return rewriting ? rewriting(schema, random) : schema
  }, inner)
}
