import { compiledPattern } from './scalar-fits.ts'

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const printable = charactersFrom(32, 126)
/** A few of other scripts, for what none of ours fits. */
const far = [...'éßøłžабвгдαβγ漢字かなカナ한글עבאب€£©½²“”—']

/** The characters that one step of a pattern may be written as. */
export type Characters = readonly string[]

/** What `.` is written as. */
export const anyCharacter: Characters = [...lower, ...digits]

/** What `\d` and its like are written as, by the letter. */
export const classes: Readonly<Record<string, Characters>> = {
  d: [...digits],
  w: [...lower, ...upper, ...digits, '_'],
  s: [' '],
  D: without([...digits]),
  W: without([...lower, ...upper, ...digits, '_']),
  S: without([' ']),
  t: ['\t'],
  n: ['\n'],
  r: ['\r'],
  f: ['\f'],
  v: ['\v'],
  0: ['\0'],
}

/** All that is not among the characters: one of ours, or else of a few others. */
export function without(removed: Characters): Characters {
  const set = new Set(removed)
  const rest = printable.filter((character) => !set.has(character))
  return rest.length > 0 ? rest : far.filter((character) => !set.has(character))
}

/** So many of a long range are enough to choose from. */
const rangeMax = 256

/** From one character to another: all of them, or what can be read and the first. */
export function charactersBetween(from: string, to: string): Characters {
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]
  if (last - first < rangeMax) return charactersFrom(first, last)
  const near = printable.filter((character) => character >= from && character.charCodeAt(0) <= last)
  const others = far.filter((character) => isBetween(character.codePointAt(0) ?? 0, first, last))
  return near.length + others.length > 0 ? [...near, ...others] : charactersFrom(first, first + rangeMax)
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

/** Half a character is none that JSON can carry. */
function charactersFrom(first: number, last: number): Characters {
  const codes = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return codes.filter((code) => !isBetween(code, 0xd800, 0xdfff)).map((code) => String.fromCodePoint(code))
}

/** Those that have a Unicode property. */
export function charactersWith(property: string): Characters | undefined {
  const tested = compiledPattern(property, 'u')
  if (!tested) return undefined
  const near = printable.filter((character) => tested.test(character))
  return near.length > 0 ? near : far.filter((character) => tested.test(character))
}
