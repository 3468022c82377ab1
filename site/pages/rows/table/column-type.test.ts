import { expect, test } from 'vitest'
import { anyKind, kindsOf, typeOf, valueAt, type ColumnType } from './column-type.ts'

const bytesOf = (cell: string): Uint8Array => new TextEncoder().encode(cell)
const typeOfCells = (cells: readonly string[]): ColumnType =>
  typeOf(cells.map(bytesOf).reduce((kinds, bytes) => kindsOf(bytes, 0, bytes.length, kinds), anyKind))

test.each<readonly [type: ColumnType, cells: readonly string[]]>([
  ['number', ['1', '-2.5', '', '1,200', '3e4', '1,234,567.5', '+.5', '1E-3', '0.5', '0']],
  ['number', ['1', 'N/A', 'null', '-', '..', '*', '#N/A', 'NaN']],
  ['text', ['007', '12']],
  ['text', ['1.2.3']],
  ['text', ['5.']],
  ['text', ['1,2,3']],
  ['text', ['1,2345.5']],
  ['text', ['e5']],
  ['text', ['-.']],
  ['text', ['1e']],
  ['text', ['12%']],
  ['comma-number', ['1,5', '2', '1,234']],
  ['date', ['2026-11-23', '2026-11-23T10:00:00Z', '2026-11-23 10:00', '2026-11-23T10:00:00.123+01:00']],
  ['text', ['2026-13-01']],
  ['text', ['2026-11-23T25:00']],
  ['text', ['2026-11-23T10:00:00.']],
  ['text', ['2026-11-23x']],
  ['day-first', ['23/11/2026', '01/02/2026', '3/4/2026 10:15', '4/5/2026 10:15:30']],
  ['month-first', ['11/23/2026', '01/02/2026']],
  ['text', ['01/02/2026', '03/04/2026']],
  ['text', ['23/11/2026', '11/23/2026']],
  ['text', ['45/11/2026']],
  ['boolean', ['yes', 'No', '', 'n/a']],
  ['boolean', ['TRUE', 'f']],
  ['text', ['', '']],
  ['text', ['n/a']],
  ['text', ['1', 'one']],
  ['text', ['yes', '1']],
  ['text', ['constructor', 'toString']],
])('%s is told from its cells %j', (type, cells) => {
  expect(typeOfCells(cells)).toBe(type)
  expect(typeOfCells(cells.toReversed())).toBe(type)
})

test.each<readonly [type: Exclude<ColumnType, 'text'>, cell: string, value: number]>([
  ['number', '1,200.5', 1_200.5],
  ['number', '-0.1', -0.1],
  ['number', '51.500001', 51.500001],
  ['number', '123456789012345678', 123_456_789_012_345_680],
  ['number', '0.000000000000000000000000000001', 1e-30],
  ['number', '1.7976931348623157e308', Number.MAX_VALUE],
  ['number', 'x', Number.NaN],
  ['comma-number', '-1,25', -1.25],
  ['date', '2026-11-23', Date.UTC(2026, 10, 23)],
  ['date', '2026-11-23T10:00+01:00', Date.UTC(2026, 10, 23, 9)],
  ['date', '2026-11-23 10:00:00.25', Date.UTC(2026, 10, 23, 10, 0, 0, 250)],
  ['day-first', '3/11/2026 10:15', Date.UTC(2026, 10, 3, 10, 15)],
  ['day-first', '2026-11-03', Date.UTC(2026, 10, 3)],
  ['month-first', '3/11/2026', Date.UTC(2026, 2, 11)],
  ['boolean', 'Yes', 1],
  ['boolean', '', Number.NaN],
])('as a %s, %s is %d', (type, cell, value) => {
  const bytes = bytesOf(cell)
  expect(valueAt(type, bytes, 0, bytes.length)).toBe(value)
})
