import { expect, test } from 'vitest'
import { columnType, type ColumnType } from './column-type.ts'
import type { Table, Wish } from './open-table.ts'
import { readTable } from './read-table.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const open = (text: string | Uint8Array, size = 7): Promise<Table> =>
  readTable(inPieces(typeof text === 'string' ? new TextEncoder().encode(text) : text, size), 0, () => {})
const all = (table: Table, wish: Wish = { filters: [] }) => [...table.order(wish)].map((row) => table.cells(row))

test.each<readonly [name: string, text: string, names: readonly string[], rows: readonly (readonly string[])[]]>([
  [
    'plain',
    'a,b\n1,2\n3,4',
    ['a', 'b'],
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['with CRLF, blank lines and a mark', '\uFEFFa,b\r\n\r\n1,2\r\n\r\n', ['a', 'b'], [['1', '2']]],
  ['with delimiters, quotes and lines in quotes', 'a,b\n"x, ""y""\nz",2\n', ['a', 'b'], [['x, "y"\nz', '2']]],
  [
    'with a quote in the middle of a text',
    'a,b\n5" pipe,2\n6" pipe,3\n',
    ['a', 'b'],
    [
      ['5" pipe', '2'],
      ['6" pipe', '3'],
    ],
  ],
  ['with semicolons', 'a;b\n1,5;x\n', ['a', 'b'], [['1,5', 'x']]],
  ['with rows of other lengths', 'a,b\n1\n1,2,3\n', ['a', 'b', 'Column 3'], [['1'], ['1', '2', '3']]],
  [
    'with empty cells',
    'a,b\n,\n"",x\n',
    ['a', 'b'],
    [
      ['', ''],
      ['', 'x'],
    ],
  ],
  ['of names alone', 'a,b\n', ['a', 'b'], []],
])('a table %s', async (_name, text, names, rows) => {
  for (const size of [1, 7, 1_000]) {
    const table = await open(text, size)
    expect(table.columns.map(({ name }) => name)).toEqual(names)
    expect(all(table)).toEqual(rows)
  }
})

test.each<readonly [type: ColumnType, cells: readonly string[]]>([
  ['number', ['1', '-2.5', '', '1,200', '3e4']],
  ['text', ['007', '12']],
  ['comma-number', ['1,5', '2']],
  ['date', ['2026-11-23', '2026-11-23T10:00:00Z']],
  ['day-first', ['23/11/2026', '01/02/2026']],
  ['month-first', ['11/23/2026', '01/02/2026']],
  ['text', ['01/02/2026', '03/04/2026']],
  ['boolean', ['yes', 'No']],
  ['text', ['', '']],
  ['text', ['1', 'one']],
  ['text', ['constructor', 'toString']],
])('%s is told from its cells %j', (type, cells) => {
  expect(columnType(cells)).toBe(type)
})

test('rows are filtered and ordered by what they are, and what has no value is last', async () => {
  const table = await open('name,size,day\nOak,10,23/11/2026\nash,9,01/12/2026\nElm,,13/01/2026\n')
  const names = (wish: Partial<Wish>) => all(table, { filters: [], ...wish }).map(([name]) => name)
  expect(names({ sort: { column: 1, isDown: false } })).toEqual(['ash', 'Oak', 'Elm'])
  expect(names({ sort: { column: 1, isDown: true } })).toEqual(['Oak', 'ash', 'Elm'])
  expect(names({ sort: { column: 0, isDown: false } })).toEqual(['ash', 'Elm', 'Oak'])
  expect(names({ sort: { column: 2, isDown: false } })).toEqual(['Elm', 'Oak', 'ash'])
  expect(names({ filters: [{ column: 1, operator: 'least', value: '10' }] })).toEqual(['Oak'])
  expect(names({ filters: [{ column: 2, operator: 'most', value: '2026-11-30' }] })).toEqual(['Oak', 'Elm'])
  expect(names({ filters: [{ column: undefined, operator: 'contains', value: 'A' }] })).toEqual(['Oak', 'ash'])
})

test.each([
  ['nothing', '', /nothing in it/],
  ['a page', '<!DOCTYPE html><html>', /page and no CSV/],
  ['a spreadsheet', 'PK\u0003\u0004', /Save its sheet/],
  ['no text', 'a\0b', /no text/],
])('%s is refused in words', async (_name, text, words) => {
  await expect(open(text)).rejects.toThrow(words)
})

test('what is no UTF-8 is read as what spreadsheets wrote before', async () => {
  const table = await open(Uint8Array.from([0x61, 0x0a, 0xa3, 0x35]))
  expect(all(table)).toEqual([['£5']])
})

test('more than fifty megabytes is refused before it is read', async () => {
  await expect(readTable(inPieces(new Uint8Array(1), 1), 60_000_000, () => {})).rejects.toThrow(/larger than 50 MB/)
})
