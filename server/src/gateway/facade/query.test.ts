import { describe, expect, test } from 'vitest'
import { writeCursor } from './cursor.ts'
import { readFacade, type Facade } from './facade.ts'
import { readAnswer } from './answer.ts'
import { writeQuery } from './query.ts'

const list: Facade = {
  kind: 'elasticsearch',
  path: '/trees/_search',
  answer: 'list',
  size: 'limit',
  cursor: 'cursor',
  sort: [{ planted: 'desc' }, { id: 'asc' }],
  source: ['id', 'kind'],
  filters: [
    { parameter: 'ward', match: 'term', field: 'ward.raw', values: { W1: ['Bunhill', 'Bun Hill'] } },
    { parameter: 'kind', match: 'term', field: 'kind.raw' },
    { parameter: 'postcode', match: 'phrase', field: 'postcode' },
    { parameter: 'plantedFrom', match: 'range', field: 'planted', bound: 'gte', format: 'yyyy-MM-dd' },
    { parameter: 'bbox', match: 'box', field: 'at' },
    { parameter: 'id', match: 'id' },
  ],
}
const counts: Facade = {
  kind: 'elasticsearch',
  path: '/trees/_search',
  answer: 'counts',
  filters: [],
  count: { parameter: 'by', size: 50, fields: { kind: 'kind.raw' } },
}

describe('a parameter becomes a clause', () => {
  test.each<[string, object, object]>([
    ['nothing asked', {}, { match_all: {} }],
    ['one value', { kind: 'oak' }, { bool: { filter: [{ term: { 'kind.raw': 'oak' } }] } }],
    ['several', { kind: ['oak', 'ash'] }, { bool: { filter: [{ terms: { 'kind.raw': ['oak', 'ash'] } }] } }],
    [
      'what the owner stores',
      { ward: 'W1' },
      { bool: { filter: [{ terms: { 'ward.raw': ['Bunhill', 'Bun Hill'] } }] } },
    ],
    ['a phrase', { postcode: 'N1 9GU' }, { bool: { filter: [{ match_phrase: { postcode: 'N1 9GU' } }] } }],
    [
      'a day',
      { plantedFrom: '2026-01-31' },
      { bool: { filter: [{ range: { planted: { gte: '2026-01-31', format: 'yyyy-MM-dd' } } }] } },
    ],
    [
      'a box',
      { bbox: [-0.2, 51.4, 0.1, 51.6] },
      {
        bool: {
          filter: [
            {
              geo_bounding_box: {
                at: { top_left: { lat: 51.6, lon: -0.2 }, bottom_right: { lat: 51.4, lon: 0.1 } },
              },
            },
          ],
        },
      },
    ],
    ['an id', { id: 'T-1' }, { bool: { filter: [{ ids: { values: ['T-1'] } }] } }],
  ])('%s', (_name, values, query) => {
    expect(writeQuery(list, { ...values }, 20)).toMatchObject({ ok: true, body: { query, track_total_hits: true } })
  })
})

test('a list asks for a page, its members and where to go on', () => {
  const cursor = writeCursor(['2026-01-01', 'T-9'])
  expect(writeQuery(list, { limit: 5, cursor }, 20)).toMatchObject({
    size: 5,
    body: { size: 5, sort: list.sort, _source: ['id', 'kind'], search_after: ['2026-01-01', 'T-9'] },
  })
  expect(writeQuery(list, {}, 20)).toMatchObject({ size: 20, body: { size: 20 } })
})

test('counts ask for groups and no records', () => {
  expect(writeQuery(counts, { by: 'kind' }, 20)).toMatchObject({
    body: { size: 0, aggs: { groups: { terms: { field: 'kind.raw', size: 50 } } } },
  })
})

test.each([
  ['a value the owner has no word for', list, { ward: 'toString' }, 'ward'],
  ['a cursor that is none', list, { cursor: 'x' }, 'cursor'],
  ['a group that is none', counts, { by: 'constructor' }, 'by'],
])('%s is refused by its name', (_name, facade, values, parameter) => {
  expect(writeQuery(facade, values, 20)).toMatchObject({ ok: false, parameter })
})

describe('an answer is read', () => {
  const hits = (...hits: readonly object[]) => ({ timed_out: false, hits: { total: { value: 7 }, hits } })
  const oak = { _id: 'T-1', _source: { id: 'T-1' }, sort: ['2026-01-01', 'T-1'] }
  test.each<[string, Facade, unknown, unknown]>([
    [
      'a full page',
      list,
      hits(oak),
      { kind: 'body', body: { total: 7, items: [{ id: 'T-1' }], next: writeCursor(oak.sort) } },
    ],
    ['nothing found', list, hits(), { kind: 'body', body: { total: 7, items: [], next: null } }],
    [
      'the older total',
      list,
      { hits: { total: 0, hits: [] } },
      { kind: 'body', body: { total: 0, items: [], next: null } },
    ],
    ['one thing', { ...list, answer: 'item' }, hits(oak), { kind: 'body', body: { id: 'T-1' } }],
    ['no such thing', { ...list, answer: 'item' }, hits(), { kind: 'not-found' }],
    [
      'counts',
      counts,
      { ...hits(), aggregations: { groups: { sum_other_doc_count: 2, buckets: [{ key: 'oak', doc_count: 5 }] } } },
      { kind: 'body', body: { total: 7, groups: [{ value: 'oak', count: 5 }], other: 2 } },
    ],
    ['counts without groups', counts, hits(), { kind: 'invalid' }],
    ['half an answer', list, { ...hits(oak), timed_out: true }, { kind: 'timed-out' }],
    ['no answer of an engine', list, { error: 'x' }, { kind: 'invalid' }],
  ])('%s', (_name, facade, answered, want) => {
    expect(readAnswer(facade, answered, 1)).toEqual(want)
  })
})

test.each([
  ['another kind', { kind: 'solr' }, 'has the kind "solr"'],
  ['no path', { path: undefined }, 'needs a "path"'],
  ['an unknown answer', { answer: 'all' }, 'must answer one of'],
  ['an unknown match', { filters: [{ parameter: 'a', match: 'regexp', field: 'a' }] }, 'matches "a" by "regexp"'],
  ['no field', { filters: [{ parameter: 'a', match: 'term' }] }, 'does not say which field "a" is about'],
  ['a list without an order', { sort: undefined }, 'needs "size" and "sort"'],
])('a façade that is wrong stops the start: %s', (_name, change, sentence) => {
  const operation = { id: 'trees.trees', facade: { ...list, ...change } }
  // Only these two members are read.
  expect(() => readFacade(operation as unknown as Parameters<typeof readFacade>[0])).toThrow(sentence)
})
