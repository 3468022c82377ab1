import { isDeepStrictEqual } from 'node:util'
import { isRecord, type JsonRecord } from '../grammar/record.ts'

/**
 * Drop names that mean the same answer: frameworks list `application/json`, `text/json`,
 * `application/xml` and `text/xml` with one schema. JSON wins; a type with a schema of its own stays. What is kept says
 * which others there were, in `x-equal-types`: that one of them goes breaks who sent it.
 */
export function withoutEqualMediaTypes(content: JsonRecord, drop: (name: string, same: string) => void): JsonRecord {
  const entries = Object.entries(content).map(([name, media]): readonly [string, unknown] => [
    withoutCharset(name),
    media,
  ])
  const sorted = entries.toSorted(([left], [right]) => rank(left) - rank(right))
  const kept: (readonly [string, unknown])[] = []
  const equal = new Map<string, readonly string[]>()
  for (const [name, media] of sorted) {
    const [same] =
      kept.find(([other, value]) => other === name || (isInterchangeable(other, name) && sameSchema(value, media))) ??
      []
    if (same === undefined) kept.push([name, media])
    else if (same !== name || !sameSchema(Object.fromEntries(kept)[name], media)) drop(name, same)
    if (same !== undefined && same !== name) equal.set(same, [...(equal.get(same) ?? []), name])
  }
  return Object.fromEntries(
    kept.map(([name, media]) => {
      const others = equal.get(name)
      return [name, others && isRecord(media) ? { ...media, 'x-equal-types': others } : media]
    }),
  )
}

/**
 * `application/json; charset=utf-8` says nothing that JSON does not (RFC 8259, section 8.1). What other parameters say, a
 * profile for one, stays as it is written.
 */
const withoutCharset = (name: string): string =>
  name
    .replaceAll(/\s*;\s*charset=(?:"[^"]*"|[^;\s]*)/gi, '')
    .replace(/[\s;]+$/, '')
    .trim()
    .replace(/^[^;]*/, (type) => type.toLowerCase())

const rank = (name: string): number => (name === 'application/json' ? 0 : /json/.test(name) ? 1 : 2)

const isInterchangeable = (left: string, right: string): boolean =>
  /json/.test(left) && /(json|xml|\*\/\*|text\/plain)/.test(right) && !/problem|geo|ld\+|fhir/.test(right)

const sameSchema = (left: unknown, right: unknown): boolean =>
  isRecord(left) && isRecord(right) && isDeepStrictEqual(left['schema'], right['schema'])

/**
 * Frameworks write any type, or none, where they mean JSON: a value with members or items can hardly come otherwise. What
 * is text or bytes stays a range, because nobody knows which; so does one beside JSON, which is then something else.
 */
export function withJsonForRanges(content: JsonRecord, guess: (mediaType: string) => void): JsonRecord {
  if (Object.keys(content).some((name) => withoutCharset(name) === 'application/json')) return content
  const entries = Object.entries(content).map(([name, media]): readonly [string, unknown] => {
    const isAny = /^(?:(?:\*|application)\/\*)?$/.test(withoutCharset(name))
    if (!isAny || !isRecord(media) || !isValue(media['schema'])) return [name, media]
    guess(name)
    return ['application/json', media]
  })
  return Object.fromEntries(entries)
}

const isValue = (schema: unknown): boolean =>
  isRecord(schema) &&
  (schema['$ref'] !== undefined ||
    ['properties', 'items', 'allOf', 'anyOf', 'oneOf', 'additionalProperties'].some((key) => key in schema) ||
    [schema['type']].flat().some((type) => type === 'object' || type === 'array'))
