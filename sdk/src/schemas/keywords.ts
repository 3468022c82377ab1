import type { Keyword, Part } from './words.ts'

/**
 * Keywords of JSON Schema that few contracts use, each a function of what it says: whoever has a schema without them does
 * not carry them.
 */
type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same text for the same value, in whatever order its members stand. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) => (isObject(part) ? inOrder(part) : part)) ?? ''

const inOrder = (members: Members): Members =>
  Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, members[name]]),
  )

/** `enum` and `const` of lists and objects. */
export const among =
  (...values: readonly unknown[]): Keyword =>
  (value) =>
    values.some((one) => canonical(one) === canonical(value))
      ? undefined
      : `must be ${values.map(canonical).join(' or ')}`

export const uniqueItems: Keyword = (value) =>
  Array.isArray(value) && new Set(value.map(canonical)).size < value.length ? 'must not have an item twice' : undefined

export const multipleOf =
  (step: number): Keyword =>
  (value) =>
    typeof value === 'number' && !Number.isInteger(value / step) ? `must be a multiple of ${step}` : undefined

export const exclusiveMinimum =
  (bound: number): Keyword =>
  (value) =>
    typeof value === 'number' && value <= bound ? `must be more than ${bound}` : undefined

export const exclusiveMaximum =
  (bound: number): Keyword =>
  (value) =>
    typeof value === 'number' && value >= bound ? `must be less than ${bound}` : undefined

/** What stands at the beginning of a list, and what comes after it: nothing more where that is `false`. */
export const prefixItems =
  (first: readonly Part[], rest: Part | false = {}): Keyword =>
  (value, fits) => {
    if (!Array.isArray(value)) return undefined
    const wrong = value.findIndex((item, index) => {
      const part = first[index] ?? rest
      return part === false || !fits(part, item)
    })
    return wrong < 0 ? undefined : `must have something else, or nothing, as item ${wrong}`
  }

export const contains =
  (part: Part, least = 1, most = Infinity): Keyword =>
  (value, fits) => {
    if (!Array.isArray(value)) return undefined
    const found = value.filter((item) => fits(part, item)).length
    return found < least || found > most ? `must have between ${least} and ${most} items of a kind` : undefined
  }

/** `minProperties` and `maxProperties`. */
export const size =
  (least: number, most = Infinity): Keyword =>
  (value) => {
    if (!isObject(value)) return undefined
    const { length } = Object.keys(value)
    return length < least || length > most ? `must have between ${least} and ${most} members` : undefined
  }

export const propertyNames =
  (part: Part): Keyword =>
  (value, fits) => {
    const wrong = isObject(value) && Object.keys(value).find((name) => !fits(part, name))
    return typeof wrong === 'string' ? `must not have a member named ${JSON.stringify(wrong)}` : undefined
  }

/** `patternProperties`: what members are whose names match. */
export const patternProperties =
  (pattern: RegExp, part: Part): Keyword =>
  (value, fits) => {
    const wrong =
      isObject(value) && Object.entries(value).find(([name, member]) => pattern.test(name) && !fits(part, member))
    return wrong ? `must have something else as ${wrong[0]}` : undefined
  }

/** `dependentRequired`: who has the one member has the others, too. */
export const dependentRequired =
  (name: string, others: readonly string[]): Keyword =>
  (value) => {
    const missing =
      isObject(value) && Object.hasOwn(value, name) && others.find((other) => !Object.hasOwn(value, other))
    return typeof missing === 'string' ? `must have ${missing}, because it has ${name}` : undefined
  }

/** `dependentSchemas`: what fits one that has a member. */
export const dependentSchema =
  (name: string, part: Part): Keyword =>
  (value, fits) =>
    isObject(value) && Object.hasOwn(value, name) && !fits(part, value)
      ? `must be something else, because it has ${name}`
      : undefined

export const not =
  (part: Part): Keyword =>
  (value, fits) =>
    fits(part, value) ? 'must not be of this kind' : undefined

/** `if`, `then` and `else`. */
export const when =
  (condition: Part, then: Part = {}, otherwise: Part = {}): Keyword =>
  (value, fits) =>
    fits(fits(condition, value) ? then : otherwise, value) ? undefined : 'must be what goes with its other members'

/** The schema `false`, and what has no other answer. */
export const never: Keyword = () => 'must not be there'

/** A file, which an answer that is no text comes as. */
export const blob: Keyword = (value) => (value instanceof Blob ? undefined : 'must be a Blob')
