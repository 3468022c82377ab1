import { compiledPattern } from './scalar-fits.ts'

/** The part of a regular expression that can be turned round into text. */
export type PatternNode =
  | { readonly kind: 'characters'; readonly characters: string }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number }

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32)).join('')
const without = (removed: string): string => [...printable].filter((character) => !removed.includes(character)).join('')

const classes: Readonly<Record<string, string>> = {
  d: digits,
  w: `${lower}${upper}${digits}_`,
  s: ' ',
  D: without(digits),
  W: without(`${lower}${upper}${digits}_`),
  S: without(' '),
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  v: '\v',
  0: '\0',
}

/** How far an open repetition (`*`, `+`, `{2,}`) goes beyond its least. */
const openRepetition = 4

/**
 * Undefined for what has no simple inverse, such as back-references. What looks around stands for no text; who writes
 * must try what was written.
 */
export function parsePattern(pattern: string): PatternNode | undefined {
  const reader = { text: pattern, at: 0 }
  const node = readChoice(reader)
  return node && reader.at === pattern.length ? node : undefined
}

type Reader = { readonly text: string; at: number }

function readChoice(reader: Reader): PatternNode | undefined {
  const options: PatternNode[] = []
  do {
    const option = readSequence(reader)
    if (!option) return undefined
    options.push(option)
  } while (take(reader, '|'))
  return { kind: 'choice', options }
}

function readSequence(reader: Reader): PatternNode | undefined {
  const parts: PatternNode[] = []
  while (reader.at < reader.text.length && !'|)'.includes(reader.text.charAt(reader.at))) {
    if (take(reader, '^') || take(reader, '$') || takeEdge(reader)) continue
    const look = /^\(\?<?[=!]/.exec(reader.text.slice(reader.at))
    if (look) {
      reader.at += look[0].length
      if (!readChoice(reader) || !take(reader, ')')) return undefined
      continue
    }
    const atom = readAtom(reader)
    const part = atom && readRepetition(reader, atom)
    if (!part) return undefined
    parts.push(part)
  }
  return { kind: 'sequence', parts }
}

function readAtom(reader: Reader): PatternNode | undefined {
  if (take(reader, '(')) {
    const opening = /^\?(?::|<[A-Za-z]\w*>)/.exec(reader.text.slice(reader.at))
    if (opening) reader.at += opening[0].length
    else if (reader.text.charAt(reader.at) === '?') return undefined
    const inner = readChoice(reader)
    return inner && take(reader, ')') ? inner : undefined
  }
  const characters = take(reader, '[') ? readClass(reader) : readCharacter(reader, { dot: true })
  return characters === undefined || characters === '' ? undefined : { kind: 'characters', characters }
}

function readClass(reader: Reader): string | undefined {
  const negated = take(reader, '^')
  let characters = ''
  while (!take(reader, ']')) {
    const from = readCharacter(reader, { dot: false })
    if (from === undefined) return undefined
    const isRange =
      from.length === 1 && reader.text.charAt(reader.at) === '-' && reader.text.charAt(reader.at + 1) !== ']'
    if (isRange) reader.at += 1
    const to = isRange ? readCharacter(reader, { dot: false }) : from
    if (to === undefined) return undefined
    characters += isRange ? range(from, to) : from
  }
  return negated ? without(characters) : characters
}

/** The characters one step may stand for: one for a literal, several for `\d` or `.`. */
function readCharacter(reader: Reader, { dot }: { readonly dot: boolean }): string | undefined {
  const character = reader.text.charAt(reader.at)
  if (character === '') return undefined
  reader.at += 1
  if (character === '.' && dot) return `${lower}${digits}`
  if (character !== '\\') return character
  const escaped = reader.text.charAt(reader.at)
  reader.at += 1
  const known = classes[escaped]
  if (known !== undefined) return known
  const coded = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i.exec(escaped + reader.text.slice(reader.at))
  if (coded) {
    reader.at += coded[0].length - 1
    return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? '', 16)))
  }
  const property = /^[pP]\{[\w=]+\}/.exec(escaped + reader.text.slice(reader.at))
  if (property) {
    reader.at += property[0].length - 1
    return withProperty(`\\${property[0]}`)
  }
  return /[A-Za-z0-9]/.test(escaped) || escaped === '' ? undefined : escaped
}

/** Of the letters and signs that we write, those that have a Unicode property; a few of other scripts for those that need them. */
function withProperty(property: string): string | undefined {
  const tested = compiledPattern(property, 'u')
  if (!tested) return undefined
  const near = [...printable].filter((character) => tested.test(character))
  return (near.length > 0 ? near : [...'éßøłžабвгдαβγ漢字かな한글עבאب€£©½²'].filter((one) => tested.test(one))).join('')
}

/** Where a word or the text begins or ends, in the words of several engines, stands for no text. */
function takeEdge(reader: Reader): boolean {
  if (!/^\\[bBAZz]/.test(reader.text.slice(reader.at, reader.at + 2))) return false
  reader.at += 2
  return true
}

function readRepetition(reader: Reader, part: PatternNode): PatternNode | undefined {
  const written = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(reader.text.slice(reader.at))
  if (!written) return part
  reader.at += written[0].length
  const [least, most] = bounds(written)
  return least > most ? undefined : { kind: 'repeat', part, least, most }
}

function bounds(written: RegExpExecArray): readonly [number, number] {
  const sign = written[0].charAt(0)
  if (sign === '*') return [0, openRepetition]
  if (sign === '+') return [1, 1 + openRepetition]
  if (sign === '?') return [0, 1]
  const least = Number(written[1])
  if (written[2] === undefined) return [least, least]
  return [least, written[3] ? Number(written[3]) : least + openRepetition]
}

function range(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String.fromCharCode(first + index)).join(
    '',
  )
}

function take(reader: Reader, character: string): boolean {
  if (reader.text.charAt(reader.at) !== character) return false
  reader.at += 1
  return true
}
