import { contentEnd, contentStart, trimEnd, trimStart } from './cell-bounds.ts'
import { anyKind, kindsOf } from './column-type.ts'
import { carriageReturn, endOfQuotes, quote, type CsvForm } from './csv-form.ts'
import { pastShortNumber, plain, withComma } from './number-at.ts'

/** What a column is of which all cells are whole numbers. */
const wholeNumbers = plain | withComma

/** What is known of the records that are there. `starts[i]` to `starts[i + 1]` is a record with the end of its line. */
export type Records = {
  /** As many places as there are records, the end of the last one, and room for more. */
  readonly starts: Uint32Array
  readonly count: number
  /** What each column can be, by all of its cells but that of the first record, which has the names. */
  readonly kinds: Uint8Array
  /** Cells of the longest record. */
  readonly width: number
}

export type RecordScan = {
  /** Go on with what has come, up to `to`. Answers how far: what is cut off waits for more, unless this `isAll`. */
  readonly goOn: (bytes: Uint8Array, to: number, isAll: boolean) => number
  readonly records: () => Records
}

/** Records of a CSV (RFC 4180) and what its columns are, in one walk. Blank lines are no records. */
export function scanRecords({ delimiter, newline, start }: CsvForm, columnsMax: number): RecordScan {
  let starts = new Uint32Array(4_096)
  let kinds = new Uint8Array(64).fill(anyKind)
  let count = 0
  let width = 0
  let position = start

  /** Past the record that begins at `from`, with each of its cells taken into account; -1 where it is cut off. */
  const passRecord = (bytes: Uint8Array, from: number, to: number, isAll: boolean): number => {
    const typed = count === 0 ? 0 : columnsMax
    let column = 0
    for (let cell = from; ; column += 1) {
      const kind = column < typed ? (kinds[column] ?? anyKind) : 0
      // Most cells of a column of numbers are passed and known at once.
      const isNumber = kind === plain || kind === wholeNumbers
      const past = isNumber ? pastShortNumber(bytes, cell, to, kind === plain) : cell
      if (past > cell && past < to && bytes[past] === delimiter) {
        cell = past + 1
        continue
      }
      let end = cell < to && bytes[cell] === quote ? endOfQuotes(bytes, cell, to) : cell
      while (end < to && bytes[end] !== delimiter && bytes[end] !== newline) end += 1
      if (end >= to && !isAll) return -1
      const isLast = end >= to || bytes[end] === newline
      if (column < typed) {
        if (column >= kinds.length) kinds = longerKinds(kinds)
        if (kind !== 0) {
          const last = isLast && end > cell && bytes[end - 1] === carriageReturn ? end - 1 : end
          kinds[column] = kindsWithin(bytes, cell, last, kind)
        }
      }
      if (isLast) {
        if (column >= width) width = column + 1
        return Math.min(end + 1, to)
      }
      cell = end + 1
    }
  }

  return {
    goOn: (bytes, to, isAll) => {
      while (position < to) {
        const next = pastBlankLine(bytes, position, to, newline, isAll)
        if (next > position) {
          position = next
          continue
        }
        const past = passRecord(bytes, position, to, isAll)
        if (past < 0) break
        if (count + 2 > starts.length) starts = longerStarts(starts)
        starts[count] = position
        count += 1
        starts[count] = past
        position = past
      }
      return position
    },
    records: () => ({ starts, count, kinds, width }),
  }
}

function kindsWithin(bytes: Uint8Array, from: number, to: number, among: number): number {
  const start = trimStart(bytes, contentStart(bytes, from, to), to)
  return kindsOf(bytes, start, trimEnd(bytes, start, contentEnd(bytes, from, to)), among)
}

function pastBlankLine(bytes: Uint8Array, from: number, to: number, newline: number, isAll: boolean): number {
  if (bytes[from] === newline) return from + 1
  if (bytes[from] !== carriageReturn) return from
  if (from + 1 === to) return isAll ? to : from
  return bytes[from + 1] === newline ? from + 2 : from
}

function longerKinds(kinds: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(kinds.length * 2).fill(anyKind)
  twice.set(kinds)
  return twice
}

function longerStarts(starts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(starts.length * 2)
  twice.set(starts)
  return twice
}
