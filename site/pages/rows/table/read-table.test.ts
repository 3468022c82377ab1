import { expect, test } from 'vitest'
import type { Filter, Table, Wish } from './open-table.ts'
import { readTable, type Progress } from './read-table.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text
const read = (text: string | Uint8Array, size: number): AsyncGenerator<Progress> =>
  readTable(inPieces(bytesOf(text), size), 0)

async function gathered(seen: AsyncIterable<Progress>): Promise<readonly Progress[]> {
  const all: Progress[] = []
  for await (const one of seen) all.push(one)
  return all
}

/** The table once all of it is there. */
async function open(text: string | Uint8Array, size = 7): Promise<Table> {
  const seen = await gathered(read(text, size))
  expect(seen.map(({ isWhole }) => isWhole)).toEqual(seen.map((_, index) => index === seen.length - 1))
  const table = seen.at(-1)?.table
  if (!table) throw new Error('The last is always there')
  return table
}
const rowsOf = (table: Table, wish: Wish): readonly number[] => [
  ...(table.order(wish) ?? Array.from({ length: table.rows }).keys()),
]
const all = (table: Table, wish: Wish = { filters: [] }) => rowsOf(table, wish).map((row) => table.cells(row))

test.each<readonly [name: string, text: string, names: string, rows: readonly (readonly string[])[]]>([
  [
    'plain',
    'a,b\n1,2\n3,4',
    'a b',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['with CRLF, blank lines and a mark', '\uFEFFa,b\r\n\r\n1,2\r\n\r\n', 'a b', [['1', '2']]],
  ['with delimiters, quotes and lines in quotes', 'a,b\n"x, ""y""\nz",2\n', 'a b', [['x, "y"\nz', '2']]],
  [
    'with a quote in the middle of a text',
    'a,b\n5" pipe,2\n6" pipe,3\n',
    'a b',
    [
      ['5" pipe', '2'],
      ['6" pipe', '3'],
    ],
  ],
  ['with semicolons', 'a;b\n1,5;x\n', 'a b', [['1,5', 'x']]],
  ['with rows of other lengths', 'a,b\n1\n1,2,3\n', 'a b Column 3', [['1'], ['1', '2', '3']]],
  [
    'with empty cells',
    'a,b\n,\n"",x\n',
    'a b',
    [
      ['', ''],
      ['', 'x'],
    ],
  ],
  ['of names alone', 'a,b\n', 'a b', []],
  ['of names alone, without an end', 'a,b', 'a b', []],
  ['of one column, where a blank line is no row', 'a\n1\n\n2', 'a', [['1'], ['2']]],
  ['with an empty cell at the end', 'a,b\n1,', 'a b', [['1', '']]],
  ['with tabs, of which the first has no name', '\ta\n1\t2\n', 'Column 1 a', [['1', '2']]],
  [
    'with bars, and commas that are none',
    'a|b\n1,2|3\n4|5,6\n',
    'a b',
    [
      ['1,2', '3'],
      ['4', '5,6'],
    ],
  ],
  [
    'with the ends of lines of older machines',
    'a,b\r1,2\r\r3,4\r',
    'a b',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['with CRLF in quotes, and after them', 'a,b\r\n"x\r\ny","z"\r\n', 'a b', [['x\r\ny', 'z']]],
  ['with a quote that nobody closes', 'a,b\n1,"x\ny,2', 'a b', [['1', 'x\ny,2']]],
  ['with more after a closed quote', 'a,b\n"x" y,2\n', 'a b', [['x" y', '2']]],
  ['with quotes alone', 'a,b\n"""",""\n', 'a b', [['"', '']]],
  ['with letters beyond ASCII', 'naïve,π\nSt Paul’s,😀\n', 'naïve π', [['St Paul’s', '😀']]],
])('a table %s', async (_name, text, names, rows) => {
  for (const size of [1, 7, 1_000]) {
    const table = await open(text, size)
    expect(table.columns.map(({ name }) => name).join(' ')).toBe(names)
    expect(all(table)).toEqual(rows)
  }
})

test('a column is a number until a row far down says otherwise, and text from then on', async () => {
  const lines = Array.from({ length: 200_000 }, (_, row) => `${row},${row % 7}`)
  const text = ['id,size', ...lines, '200000,unknown', '200001,3'].join('\n')
  const seen = await gathered(read(text, 65_536))
  const types = seen.map(({ table }) => table.columns.map(({ type }) => type).join())
  expect(new Set(types.slice(0, -1))).toEqual(new Set(['number,number']))
  expect(types.at(-1)).toBe('number,text')
  expect(seen[0]?.table.rows).toBeGreaterThan(0)
  const last = seen.at(-1)?.table
  expect(last?.rows).toBe(200_002)
  expect(last?.order({ filters: [{ column: 1, operator: 'is', value: 'Unknown' }] })).toEqual(Uint32Array.of(200_000))
  expect(last?.order({ filters: [{ column: 0, operator: 'least', value: '200,001' }] })).toEqual(
    Uint32Array.of(200_001),
  )
})

test.each([
  ['2.5', 'number'],
  ['-2', 'number'],
  ['1,234', 'number'],
  ['1,5', 'text'],
  ['"1,234.5"', 'number'],
  ['1e3', 'number'],
  ['', 'number'],
  ['-', 'number'],
  ['007', 'text'],
  ['1.2.3', 'text'],
  ['2.', 'text'],
  ['2 m', 'text'],
  ['"2" m', 'text'],
])('after numbers with a point, %s makes a column %s', async (cell, type) => {
  const table = await open(`a;b\n1.5;1\n2.5;2\n${cell};3\n4.5;4\n`)
  expect(table.columns.map((column) => column.type)).toEqual([type, 'number'])
  expect(table.rows).toBe(4)
})

test('a cell of many megabytes is no trouble for what follows it', async () => {
  const table = await open(`a,b\n1,"${'x\n'.repeat(4_000_000)}"\n2,y\n`, 65_536)
  expect(table.rows).toBe(2)
  expect(table.cells(1)).toEqual(['2', 'y'])
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
  expect(names({})).toEqual(['Oak', 'ash', 'Elm'])
})

test.each<readonly [name: string, filter: Filter, want: readonly number[]]>([
  ['a word anywhere, whatever its capitals', { column: undefined, operator: 'contains', value: 'OAK' }, [0, 3]],
  ['letters beyond ASCII, whatever their capitals', { column: undefined, operator: 'contains', value: 'café' }, [1, 2]],
  ['a quote that the file has twice', { column: undefined, operator: 'contains', value: '"old"' }, [3]],
  ['a quote in one column', { column: 0, operator: 'contains', value: 'the "old' }, [3]],
  ['no delimiter between cells', { column: undefined, operator: 'contains', value: 'oak,' }, []],
  ['a delimiter within one', { column: undefined, operator: 'contains', value: 'é, ' }, [1]],
  ['a whole cell', { column: 0, operator: 'is', value: 'oak' }, [0]],
  ['a cell that a short row has not', { column: 2, operator: 'contains', value: 'x' }, [0]],
  ['what is no value of a column of numbers', { column: 1, operator: 'is', value: 'N/A' }, [2]],
  ['a value, however it is written', { column: 1, operator: 'is', value: '1200' }, [1]],
  ['nothing where the limit is none', { column: 1, operator: 'least', value: 'many' }, []],
])('a filter finds %s', async (_name, filter, want) => {
  const table = await open('name,size,note\nOak,10,x\n"Café, small","1,200"\nCAFÉ,N/A,\n"The ""old"" oak",7,"a\nb"\n')
  expect(table.columns.map(({ type }) => type)).toEqual(['text', 'number', 'text'])
  expect(rowsOf(table, { filters: [filter] })).toEqual(want)
})

test('some columns of a wide table are read alone', async () => {
  const table = await open('a,b,c,d\n1,"2,2",3,4\n5,6\n')
  expect(table.cells(0, 1, 2)).toEqual(['2,2', '3'])
  expect(table.cells(1, 3, 2)).toEqual([])
})

test.each([
  ['nothing', '', /nothing in it/],
  ['a page', '<!DOCTYPE html><html>', /page and no CSV/],
  ['a spreadsheet', 'PK\u0003\u0004', /Save its sheet/],
  ['no text', 'a\0b', /no text/],
  ['more columns than a spreadsheet has', `${','.repeat(16_384)}\n`, /more than 16,384 columns/],
])('%s is refused in words', async (_name, text, words) => {
  await expect(open(text)).rejects.toThrow(words)
})

test('what is no UTF-8 is read as what spreadsheets wrote before', async () => {
  const table = await open(Uint8Array.from([0x61, 0x0a, 0xa3, 0x35]))
  expect(all(table)).toEqual([['£5']])
})

test('how it is written is told from all of it: far down, and against one broken sign', async () => {
  const pound = Uint8Array.of(0xa3, 0x0a)
  const late = await open(Uint8Array.from([...bytesOf(`a\n${'1\n'.repeat(50_000)}`), ...pound]), 65_536)
  expect(late.cells(50_000)).toEqual(['£'])
  const broken = await open(Uint8Array.from([...bytesOf('a\né\né\n'), ...pound]))
  expect(all(broken)).toEqual([['é'], ['é'], ['\uFFFD']])
})

test.each([
  ['little', true],
  ['big', false],
])('UTF-16 with its %s end first is read', async (_name, isLittle) => {
  const text = '\uFEFFa\tb\r\nné\t😀\r\n'
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle)
  for (const size of [1, 3, 100]) {
    const table = await open(new Uint8Array(bytes.buffer), size)
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(all(table)).toEqual([['né', '😀']])
  }
})

test('more than fifty megabytes is refused before it is read', async () => {
  await expect(readTable(inPieces(new Uint8Array(1), 1), 60_000_000).next()).rejects.toThrow(/larger than 50 MB/)
})
