import { endOfQuotes, quote } from './csv-form.ts'

const [space, tab] = [0x20, 0x09]

/** Where the delimiter after a cell stands, or the end of the record. A quote opens a cell only where the cell begins. */
export function cellEnd(bytes: Uint8Array, from: number, to: number, delimiter: number): number {
  let at = from < to && bytes[from] === quote ? endOfQuotes(bytes, from, to) : from
  while (at < to && bytes[at] !== delimiter) at += 1
  return at
}

/** Where a cell of a record begins; -1 where the record has fewer. */
export function cellStart(bytes: Uint8Array, from: number, to: number, delimiter: number, column: number): number {
  let at = from
  for (let passed = 0; passed < column; passed += 1) {
    at = cellEnd(bytes, at, to, delimiter) + 1
    if (at > to) return -1
  }
  return at
}

/** Where what a cell says begins: inside its quotes. */
export function contentStart(bytes: Uint8Array, from: number, to: number): number {
  return from < to && bytes[from] === quote ? from + 1 : from
}

/** Where what a cell says ends: inside its quotes. */
export function contentEnd(bytes: Uint8Array, from: number, to: number): number {
  return from < to - 1 && bytes[from] === quote && bytes[to - 1] === quote ? to - 1 : to
}

/** Past the blanks that a text begins with. */
export function trimStart(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && (bytes[at] === space || bytes[at] === tab)) at += 1
  return at
}

/** Before the blanks that a text ends with. */
export function trimEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = to
  while (at > from && (bytes[at - 1] === space || bytes[at - 1] === tab)) at -= 1
  return at
}
