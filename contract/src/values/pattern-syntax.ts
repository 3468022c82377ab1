import {
  anyCharacter,
  charactersBetween,
  charactersWith,
  classes,
  without,
  type Characters,
} from './pattern-characters.ts'
import { compiledPattern } from './scalar-fits.ts'

/** The part of a regular expression that can be turned round into text. */
export type PatternNode =
  | { readonly kind: 'characters'; readonly characters: Characters }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number }
  /** What is written is written again by whoever refers to it, by number or by name. */
  | { readonly kind: 'group'; readonly part: PatternNode; readonly names: readonly string[] }
  | { readonly kind: 'again'; readonly name: string }
  /** Where the text begins or ends. */
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }
  /** Looks around and stands for no text; who writes must try what was written. */
  | { readonly kind: 'look' }

/** Undefined for what has no simple inverse. A pattern that is none in Unicode mode is read as one without, as it is asked. */
export function parsePattern(pattern: string): PatternNode | undefined {
  const isUnicode = compiledPattern(pattern, 'u') !== undefined
  if (!isUnicode && !compiledPattern(pattern, '')) return undefined
  const reader = { text: pattern, at: 0, isUnicode, groups: 0 }
  const node = readChoice(reader)
  return node && reader.at === pattern.length ? node : undefined
}

type Reader = { readonly text: string; readonly isUnicode: boolean; at: number; groups: number }

const restOf = ({ text, at }: Reader): string => text.slice(at)

function readChoice(reader: Reader): PatternNode | undefined {
  const options: PatternNode[] = []
  do {
    const option = readSequence(reader)
    if (!option) return undefined
    options.push(option)
  } while (take(reader, '|'))
  const [only] = options
  return options.length === 1 ? only : { kind: 'choice', options }
}

function readSequence(reader: Reader): PatternNode | undefined {
  const parts: PatternNode[] = []
  while (reader.at < reader.text.length && !'|)'.includes(reader.text.charAt(reader.at))) {
    const atom = readAtom(reader)
    const part = atom && readRepetition(reader, atom)
    if (!part) return undefined
    parts.push(part)
  }
  return { kind: 'sequence', parts }
}

function readAtom(reader: Reader): PatternNode | undefined {
  if (take(reader, '^')) return { kind: 'edge', at: 'start' }
  if (take(reader, '$')) return { kind: 'edge', at: 'end' }
  if (takeMatch(reader, /^\\[bB]/)) return { kind: 'look' }
  if (takeMatch(reader, /^\(\?<?[=!]/)) return readChoice(reader) && take(reader, ')') ? { kind: 'look' } : undefined
  if (take(reader, '(')) return readGroup(reader)
  const again = takeMatch(reader, /^\\(?:([1-9]\d?)|k<([A-Za-z]\w*)>)/)
  if (again) return { kind: 'again', name: again[1] ?? again[2] ?? '' }
  const characters = take(reader, '[') ? readClass(reader) : readCharacter(reader, { dot: true })
  return characters === undefined || characters.length === 0 ? undefined : { kind: 'characters', characters }
}

function readGroup(reader: Reader): PatternNode | undefined {
  const opening = takeMatch(reader, /^\?(?::|<([A-Za-z]\w*)>)/)
  if (!opening && reader.text.charAt(reader.at) === '?') return undefined
  const isKept = opening?.[0] !== '?:'
  const names = isKept ? [String((reader.groups += 1)), ...(opening?.[1] === undefined ? [] : [opening[1]])] : []
  const part = readChoice(reader)
  if (!part || !take(reader, ')')) return undefined
  return isKept ? { kind: 'group', part, names } : part
}

function readClass(reader: Reader): Characters | undefined {
  const negated = take(reader, '^')
  const characters = new Set<string>()
  while (!take(reader, ']')) {
    const from = readCharacter(reader, { dot: false })
    if (from === undefined) return undefined
    const isRange =
      from.length === 1 && reader.text.charAt(reader.at) === '-' && reader.text.charAt(reader.at + 1) !== ']'
    if (isRange) reader.at += 1
    const to = isRange ? readCharacter(reader, { dot: false }) : from
    if (to === undefined) return undefined
    // `[a-\d]` is what both are, and the sign between.
    const all = to.length === 1 && isRange ? charactersBetween(from[0] ?? '', to[0] ?? '') : [...from, ...to]
    for (const character of all) characters.add(character)
  }
  return negated ? without([...characters]) : [...characters]
}

/** The characters one step may stand for: one for a literal, several for `\d` or `.`. */
function readCharacter(reader: Reader, { dot }: { readonly dot: boolean }): Characters | undefined {
  const character = reader.isUnicode
    ? String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 0)
    : reader.text.charAt(reader.at)
  if (reader.at >= reader.text.length) return undefined
  reader.at += character.length
  if (character === '.' && dot) return anyCharacter
  return character === '\\' ? readEscape(reader, { isInClass: !dot }) : [character]
}

function readEscape(reader: Reader, { isInClass }: { readonly isInClass: boolean }): Characters | undefined {
  const coded = takeMatch(reader, reader.isUnicode ? /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i : near)
  if (coded) {
    const code = Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? '', 16)
    return [String.fromCodePoint(Math.min(0x10ffff, code))]
  }
  const property = reader.isUnicode ? takeMatch(reader, /^[pP]\{[\w=]+\}/) : undefined
  if (property) return charactersWith(`\\${property[0]}`)
  const escaped = reader.text.charAt(reader.at)
  if (escaped === '') return undefined
  reader.at += 1
  if (isInClass && escaped === 'b') return ['\b']
  const known = Object.hasOwn(classes, escaped) ? classes[escaped] : undefined
  if (known) return known
  const isWord = /[A-Za-z0-9]/.test(escaped)
  // Outside Unicode mode an escape that is none stands for its letter: `\A` for A, whatever other engines make of it.
  return isWord && (reader.isUnicode || /[c1-9]/.test(escaped)) ? undefined : [escaped]
}

const near = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i

function readRepetition(reader: Reader, part: PatternNode): PatternNode | undefined {
  const written = takeMatch(reader, /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/)
  if (!written) return part
  const [least, most] = bounds(written)
  return least > most ? undefined : { kind: 'repeat', part, least, most }
}

function bounds(written: RegExpExecArray): readonly [number, number] {
  const sign = written[0].charAt(0)
  if (sign === '*') return [0, Infinity]
  if (sign === '+') return [1, Infinity]
  if (sign === '?') return [0, 1]
  const least = Number(written[1])
  if (written[2] === undefined) return [least, least]
  return [least, written[3] ? Number(written[3]) : Infinity]
}

function take(reader: Reader, character: string): boolean {
  if (reader.text.charAt(reader.at) !== character) return false
  reader.at += 1
  return true
}

function takeMatch(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  const match = pattern.exec(restOf(reader))
  if (!match) return undefined
  reader.at += match[0].length
  return match
}
