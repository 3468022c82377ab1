import { expect, test } from 'vitest'
import { openIndex } from './open-index.ts'
import { search } from './rank.ts'
import type { PlaceKind, SearchRecord } from './record.ts'

type Given = Partial<SearchRecord> & { readonly section?: string }

const record = (kind: PlaceKind, path: string, title: string, { section, ...more }: Given = {}): SearchRecord => ({
  objectID: path,
  url: `https://open.example${path}`,
  type: section === undefined ? 'lvl1' : 'lvl2',
  kind,
  hierarchy: { lvl0: kind, lvl1: title, lvl2: section ?? null },
  content: null,
  aliases: [],
  weight: 90,
  ...more,
})

const records = [
  record('operation', '/stops/', 'Stops around a point', { code: 'trams.stops', within: 'City trams' }),
  record('operation', '/lines/', 'Lines of the network', { code: 'trams.lines', within: 'City trams' }),
  record('operation', '/reports/', 'Send a report', { aliases: ['bins not collected', 'pothole'] }),
  record('operation', '/directory/', 'Find organisations', { aliases: ['pharmacy', 'doctor'] }),
  record('problem', '/errors/slow/', 'The owner did not answer in time', {
    code: 'upstream.timeout',
    aliases: ['504'],
  }),
  record('problem', '/errors/key/', 'The key has expired', { code: 'key.expired', aliases: ['401'] }),
  record('guide', '/keys/', 'Keys', { content: 'One field to get one.', weight: 100 }),
  record('guide', '/keys/#rotate', 'Keys', { section: 'Rotate a key', weight: 95 }),
  record('model', '/types/#KeyRotation', 'KeyRotation', { weight: 10 }),
]
const index = openIndex(
  {
    records,
    synonyms: [
      ['bin', 'rubbish', 'waste'],
      ['chemist', 'pharmacy'],
    ],
  },
  ['en'],
)
const found = (question: string): readonly string[] =>
  search(index, question, 5).hits.map(({ record: { objectID } }) => objectID)

test.each([
  ['a plural', 'stop near a point', '/stops/'],
  ['a name that programs use', 'trams.lines', '/lines/'],
  ['an everyday word', 'rubbish not collected', '/reports/'],
  ['an everyday word for it, in the plural', 'chemists', '/directory/'],
  ['a slip in a long word', 'farmacy', '/directory/'],
  ['two letters that changed places in a short word', 'tsop', '/stops/'],
  ['a letter too much in an ending', 'organisationns', '/directory/'],
  ['two letters of an ending that changed places', 'collectde', '/reports/'],
  ['two letters of a noun that changed places', 'expirde', '/errors/key/'],
  ['a letter of a plural that is doubled', 'liines', '/lines/'],
  ['a slip in a word that only means the same', 'rubbihs', '/reports/'],
  ['one word written as two', 'pot holes', '/reports/'],
  ['a number', 'error 504', '/errors/slow/'],
  ['a whole question', 'why do I get 401 for my key?', '/errors/key/'],
  ['a word that is not finished', 'organi', '/directory/'],
  ['the part of a guide that answers', 'how do I rotate a key', '/keys/#rotate'],
])('%s: “%s” finds %s first', (_name, question, want) => {
  expect(found(question)[0]).toBe(want)
})

test('a hit says by which of its names it was found, where that stands nowhere on it', () => {
  expect(search(index, 'bins not collected', 5).hits[0]?.alias).toBe('bins not collected')
  expect(search(index, 'lines of the network', 5).hits[0]?.alias).toBeUndefined()
})

test('parts of one page are one hit', () => {
  expect(found('keys').filter((path) => path.startsWith('/keys/'))).toHaveLength(1)
})

test.each([
  ['zebra crossing', ['zebra']],
  ['stops for a xylophone please', ['xylophone']],
  ['paradas de la xylophone ahora', ['paradas', 'xylophone']],
  ['och stops på xylophone ahora', ['xylophone']],
  ['stops', []],
  ['the', []],
])('“%s”: what is nowhere is told', (question, unknown) => {
  const { unknown: told } = search(index, question, 5)
  expect(told).toEqual(unknown)
})

test.each(['', '   ', 'the of', '?!', 'qqqqq'])('“%s” finds nothing and throws nothing', (question) => {
  expect(search(index, question, 5).hits).toEqual([])
})
