import type { IdKind } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { createIdFeed, createIdPages } from './create-id-pages.ts'

const lines: IdKind = {
  kind: 'LineId',
  brand: 'LineId',
  slug: 'lines',
  title: 'Lines',
  summary: 'A line.',
  type: 'string',
  examples: ['ring'],
  isComplete: false,
  attribution: [],
  ids: [{ id: 'ring', name: 'Ring', aliases: ['S41'], parts: [] }],
  retired: [
    { id: 'old', name: 'Old ring', until: '2020-01-01', successors: ['new'], why: 'Renamed.' },
    { id: 'new', name: 'New ring', until: '2024-11-20', successors: ['ring'], why: 'Renamed again.' },
    { id: 'ferry', name: 'Ferry', until: '2022-05-01', successors: [], why: 'It ended.' },
  ],
}
const tracts: IdKind = {
  ...lines,
  kind: 'TractCode2011',
  slug: 'tracts-2011',
  title: 'Census tracts',
  edition: { name: 'Census of 2011', since: '2011-03-27', successor: 'LineId' },
  parts: { kind: 'LineId', called: 'linesOf' },
  retired: [],
}

const pages = createIdPages([lines, tracts])

test('a page says what holds today in place of each, and how the SDK calls it all', () => {
  expect(pages.map(({ href, table, parts, edition, after }) => [href, table, parts, edition, after])).toEqual([
    [
      '/ids/tracts-2011/',
      'tractCodes2011',
      'linesOf',
      'Census of 2011, since 2011-03-27',
      { title: 'Lines', href: '/ids/lines/' },
    ],
    ['/ids/lines/', 'lineIds', undefined, undefined, undefined],
  ])
  expect(pages[1]?.retired.map(({ id, successors }) => [id, successors])).toEqual([
    ['new', [{ id: 'ring', name: 'Ring' }]],
    ['ferry', []],
    ['old', [{ id: 'ring', name: 'Ring' }]],
  ])
})

test('the feed tells what came after each, the newest first', () => {
  const text = createIdFeed({ origin: 'https://open.example', author: 'Open', language: 'en' }, pages)
  const { items } = JSON.parse(text) as { readonly items: readonly Readonly<Record<string, unknown>>[] } // as written
  expect(items.map((item) => [item['url'], item['date_published'], item['content_text']])).toEqual([
    ['https://open.example/ids/lines/#new', '2024-11-20T00:00:00Z', 'Renamed again. After it: Ring (ring).'],
    ['https://open.example/ids/lines/#ferry', '2022-05-01T00:00:00Z', 'It ended. Nothing came after it.'],
    ['https://open.example/ids/lines/#old', '2020-01-01T00:00:00Z', 'Renamed. After it: Ring (ring).'],
  ])
})
