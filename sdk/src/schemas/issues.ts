import type { Issue, NamedSchema, Part, Type, Words } from './words.ts'

/** Where the walk is; told in full only when something is wrong there. */
type Place = { readonly above: Place; readonly key: PropertyKey } | undefined

/** A part of the value: a member of what is at a place, or the whole. */
type Member = { readonly place: Place; readonly key: PropertyKey | undefined; readonly issues: Issue[] }

/** All that is wrong with a value. */
export function issuesOf(part: Part, value: unknown): readonly Issue[] {
  const issues: Issue[] = []
  look(part, value, undefined, undefined, issues)
  return issues
}

const fits = (part: Part, value: unknown): boolean => issuesOf(part, value).length === 0

/** Most values are texts and numbers that say no more than their type: nothing is made for those. */
function look(part: Part, value: unknown, place: Place, key: PropertyKey | undefined, issues: Issue[]): void {
  const said = wordsOf(part)
  const type = isTypes(said) ? said : typeOf(said)
  if (type !== undefined && !isOneOf(type, value)) say(`must be ${[type].flat().join(' or ')}`, { place, key, issues })
  // What else a schema says is said of values of its type.
  else if (!isTypes(said)) lookAtAll(said, value, { place, key, issues })
}

const typeOf = ({ type, properties, items }: Words): Words['type'] =>
  type ?? (properties ? 'object' : items ? 'array' : undefined)

function lookAtAll(words: Words, value: unknown, at: Member): void {
  const { enum: known, allOf, anyOf, oneOf, more } = words
  if (known && !known.includes(value)) say(`must be ${known.map((one) => JSON.stringify(one)).join(' or ')}`, at)
  if (typeof value === 'string') lookAtText(words, value, at)
  else if (typeof value === 'number') lookAtNumber(words, value, at)
  else if (Array.isArray(value)) lookAtList(words, value, at)
  else if (isObject(value)) lookAtObject(words, value, at)
  if (allOf) for (const branch of allOf) look(branch, value, at.place, at.key, at.issues)
  if (anyOf) lookAtChoice(anyOf, value, at, Infinity)
  if (oneOf) lookAtChoice(oneOf, value, at, 1)
  for (const keyword of more ?? []) {
    const message = keyword(value, fits)
    if (message) say(message, at)
  }
}

function lookAtText({ minLength = 0, maxLength, pattern, format }: Words, text: string, at: Member): void {
  if (minLength > 0 || maxLength !== undefined) {
    // Characters, not units of UTF-16.
    const { length } = [...text]
    if (length < minLength) say(`must have ${minLength} characters or more`, at)
    if (maxLength !== undefined && length > maxLength) say(`must have ${maxLength} characters or fewer`, at)
  }
  if (pattern && !pattern.test(text)) say(`must match ${pattern.source}`, at)
  if (format && !format(text)) say(`must be a ${format.name}`, at)
}

function lookAtNumber({ minimum = -Infinity, maximum = Infinity }: Words, value: number, at: Member): void {
  if (value < minimum) say(`must be ${minimum} or more`, at)
  if (value > maximum) say(`must be ${maximum} or less`, at)
}

function lookAtList({ items, minItems = 0, maxItems = Infinity }: Words, list: readonly unknown[], at: Member): void {
  if (list.length < minItems) say(`must have ${minItems} items or more`, at)
  if (list.length > maxItems) say(`must have ${maxItems} items or fewer`, at)
  if (!items) return
  const here = placeOf(at)
  for (const [index, item] of list.entries()) look(items, item, here, index, at.issues)
}

function lookAtObject(words: Words, value: Readonly<Record<string, unknown>>, at: Member): void {
  const { properties = {}, optional, additionalProperties: others } = words
  const required = optional ? Object.keys(properties).filter((name) => !optional.includes(name)) : words.required
  for (const name of required ?? []) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) say(`must have ${name}`, at)
  }
  const here = placeOf(at)
  for (const name of Object.keys(value)) {
    const member = value[name]
    if (member === undefined) continue
    const own = Object.hasOwn(properties, name) ? properties[name] : others
    if (own) look(own, member, here, name, at.issues)
    else if (own === false) say(`must not have ${name}`, at)
  }
}

function lookAtChoice(branches: readonly Part[], value: unknown, at: Member, most: number): void {
  const wrong = branches.map((branch) => {
    const issues: Issue[] = []
    look(branch, value, at.place, at.key, issues)
    return issues
  })
  const fitting = wrong.filter(({ length }) => length === 0).length
  if (fitting === 0) at.issues.push(...nearest(wrong))
  if (fitting > most) say('must be one of several kinds, and is more than one', at)
}

/** Of choices none of which fits, what is wrong with the one that the value comes nearest to: the deepest first slip. */
const nearest = (wrong: readonly (readonly Issue[])[]): readonly Issue[] =>
  wrong.reduce((best, one) => (depthOf(one) > depthOf(best) ? one : best))

const depthOf = ([first]: readonly Issue[]): number => first?.path.length ?? 0

const isOneOf = (type: Type | readonly Type[], value: unknown): boolean =>
  typeof type === 'string' ? isOf(type, value) : type.some((one) => isOf(one, value))

function isOf(type: Type, value: unknown): boolean {
  if (type === 'object') return isObject(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'number') return Number.isFinite(value)
  return type === 'null' ? value === null : typeof value === type
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wordsOf(part: Part): Words | Type | readonly Type[] {
  const given = typeof part === 'function' ? part() : part
  if (isTypes(given) || !('~standard' in given)) return given
  // `schema` makes no other.
  return wordsOf((given as NamedSchema<unknown>).part)
}

const isTypes = (given: object | Type): given is Type | readonly Type[] =>
  typeof given === 'string' || Array.isArray(given)

function say(message: string, at: Member): void {
  at.issues.push({ message, path: pathOf(placeOf(at)) })
}

const placeOf = ({ place, key }: Member): Place => (key === undefined ? place : { above: place, key })

const pathOf = (place: Place): readonly PropertyKey[] => (place ? [...pathOf(place.above), place.key] : [])
