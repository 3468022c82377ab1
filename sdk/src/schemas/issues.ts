import type { NamedSchema } from './schema.ts'
import type { Part, Type, Words } from './words.ts'

/** What is wrong with a value, and where: names and numbers from the outermost to the innermost, none for the whole. */
export type Issue = { readonly message: string; readonly path: readonly PropertyKey[] }

/** Where the walk is; told in full only when something is wrong there. */
type Place = { readonly above: Place; readonly key: PropertyKey } | undefined

/** All that is wrong with a value. */
export function issuesOf(part: Part, value: unknown): readonly Issue[] {
  return look(part, value, undefined)
}

const fits = (part: Part, value: unknown): boolean => look(part, value, undefined).length === 0

function look(part: Part, value: unknown, place: Place): readonly Issue[] {
  const words = wordsOf(part)
  const issues: Issue[] = []
  const say = (message: string): void => {
    issues.push({ message, path: pathOf(place) })
  }
  const within = (inner: Part, member: unknown, key: PropertyKey): void => {
    issues.push(...look(inner, member, { above: place, key }))
  }
  const { type, enum: known } = words
  // What else a schema says is said of values of its type.
  if (type && !(typeof type === 'string' ? isOf(type, value) : type.some((one) => isOf(one, value))))
    return [{ message: `must be ${[type].flat().join(' or ')}`, path: pathOf(place) }]
  if (known && !known.includes(value)) say(`must be ${known.map((one) => JSON.stringify(one)).join(' or ')}`)
  if (typeof value === 'string') lookAtText(words, value, say)
  else if (typeof value === 'number') lookAtNumber(words, value, say)
  else if (Array.isArray(value)) lookAtList(words, value, say, within)
  else if (isObject(value)) lookAtObject(words, value, say, within)
  for (const branch of words.allOf ?? []) issues.push(...look(branch, value, place))
  for (const branches of [words.anyOf, words.oneOf]) {
    if (!branches) continue
    const wrong = branches.map((branch) => look(branch, value, place))
    const fitting = wrong.filter(({ length }) => length === 0).length
    if (fitting === 0) issues.push(...nearest(wrong))
    else if (fitting > 1 && branches === words.oneOf) say('must be one of several kinds, and is more than one')
  }
  for (const keyword of words.more ?? []) {
    const message = keyword(value, fits)
    if (message) say(message)
  }
  return issues
}

type Say = (message: string) => void
type Within = (part: Part, value: unknown, key: PropertyKey) => void

function lookAtText({ minLength = 0, maxLength, pattern, format }: Words, text: string, say: Say): void {
  // Characters, not units of UTF-16; a text without far characters needs no counting.
  const length = minLength > 0 || maxLength !== undefined ? [...text].length : 0
  if (length < minLength) say(`must have ${minLength} characters or more`)
  if (maxLength !== undefined && length > maxLength) say(`must have ${maxLength} characters or fewer`)
  if (pattern && !pattern.test(text)) say(`must match ${pattern.source}`)
  if (format && !format(text)) say(`must be a ${format.name}`)
}

function lookAtNumber({ minimum = -Infinity, maximum = Infinity }: Words, value: number, say: Say): void {
  if (value < minimum) say(`must be ${minimum} or more`)
  if (value > maximum) say(`must be ${maximum} or less`)
}

function lookAtList(
  { items, minItems = 0, maxItems = Infinity }: Words,
  list: readonly unknown[],
  say: Say,
  within: Within,
): void {
  if (list.length < minItems) say(`must have ${minItems} items or more`)
  if (list.length > maxItems) say(`must have ${maxItems} items or fewer`)
  if (items) for (const [index, item] of list.entries()) within(items, item, index)
}

function lookAtObject(
  { properties = {}, required = [], additionalProperties: others }: Words,
  value: Readonly<Record<string, unknown>>,
  say: Say,
  within: Within,
): void {
  for (const name of required) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) say(`must have ${name}`)
  }
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    const own = Object.hasOwn(properties, name) ? properties[name] : others
    if (own) within(own, member, name)
    else if (own === false) say(`must not have ${name}`)
  }
}

/** Of choices none of which fits, what is wrong with the one that the value comes nearest to: the deepest first slip. */
const nearest = (wrong: readonly (readonly Issue[])[]): readonly Issue[] =>
  wrong.reduce((best, one) => (depthOf(one) > depthOf(best) ? one : best))

const depthOf = ([first]: readonly Issue[]): number => first?.path.length ?? 0

function isOf(type: Type, value: unknown): boolean {
  if (type === 'object') return isObject(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'number') return Number.isFinite(value)
  return type === 'null' ? value === null : typeof value === type
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wordsOf(part: Part): Words {
  if (typeof part === 'string') return { type: part }
  const given = typeof part === 'function' ? part() : part
  // `schema` makes no other.
  if ('~standard' in given) return wordsOf((given as NamedSchema<unknown>).part)
  return isTypes(given) ? { type: given } : given
}

const isTypes = (given: Words | readonly Type[]): given is readonly Type[] => Array.isArray(given)

const pathOf = (place: Place): readonly PropertyKey[] => (place ? [...pathOf(place.above), place.key] : [])
