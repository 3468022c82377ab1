import { tokensOf } from '../grammar/pointer.ts'
import { lineStartsOf, positionAt, type Positions } from './positions.ts'

/** Where a member is said to stand, and where its value begins. */
type Place = { readonly told: number; readonly value: number }

/**
 * The positions of a JSON text, as those of a YAML text are told. An object or a list is looked through once somebody
 * asks for what is in it: of a document of megabytes that are its paths and a few more.
 */
export function jsonPositions(json: string): Positions {
  const lineStarts = lineStartsOf(json)
  const known = new Map<number, ReadonlyMap<string, Place>>()
  const placesIn = (start: number): ReadonlyMap<string, Place> => {
    const places = known.get(start) ?? placesBelow(json, start)
    known.set(start, places)
    return places
  }
  const offset = (pointer: string): number => {
    let at: Place = { told: 0, value: skipSpace(json, 0) }
    for (const token of tokensOf(pointer)) {
      const next = placesIn(at.value).get(token)
      if (!next) break
      at = next
    }
    return at.told
  }
  return { offset, position: (pointer) => positionAt(lineStarts, offset(pointer)) }
}

/** What an object or a list holds, by name or index; nothing in any other value. */
function placesBelow(json: string, start: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const isObject = json.charAt(start) === '{'
  if (!isObject && json.charAt(start) !== '[') return places
  let at = skipSpace(json, start + 1)
  while (at < json.length && json.charAt(at) !== '}' && json.charAt(at) !== ']') {
    const nameEnd = isObject ? endOfText(json, at) : at
    const name = isObject ? String(JSON.parse(json.slice(at, nameEnd))) : String(places.size)
    const value = isObject ? skipSpace(json, skipSpace(json, nameEnd) + 1) : at
    // A text stands behind its quote, as in YAML.
    places.set(name, { told: json.charAt(at) === '"' ? at + 1 : at, value })
    const end = skipSpace(json, endOfValue(json, value))
    at = json.charAt(end) === ',' ? skipSpace(json, end + 1) : end
  }
  return places
}

/** Nothing is called again for what is further in, so that no depth is too much. */
function endOfValue(json: string, start: number): number {
  let depth = 0
  for (let at = start; at < json.length; at += 1) {
    const sign = json.charCodeAt(at)
    if (sign === signs.quote) {
      at = endOfText(json, at) - 1
      if (depth === 0) return at + 1
    } else if (sign === signs.brace || sign === signs.bracket) depth += 1
    else if (sign === signs.braceEnd || sign === signs.bracketEnd) {
      depth -= 1
      if (depth <= 0) return depth < 0 ? at : at + 1
    } else if (sign === signs.comma && depth === 0) return at
  }
  return json.length
}

/** Compared as numbers: a text of megabytes is looked through sign by sign. */
const signs = { quote: 0x22, comma: 0x2c, bracket: 0x5b, bracketEnd: 0x5d, brace: 0x7b, braceEnd: 0x7d } as const

/** Behind the closing quote. */
export function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1))
    if (!isEscaped(json, end)) return end + 1
  return json.length
}

/** Behind an odd number of backslashes. */
function isEscaped(json: string, at: number): boolean {
  let before = at - 1
  while (json.charCodeAt(before) === 0x5c) before -= 1
  return (at - before) % 2 === 0
}

function skipSpace(json: string, start: number): number {
  let at = start
  while (at < json.length && json.charCodeAt(at) <= 0x20) at += 1
  return at
}
