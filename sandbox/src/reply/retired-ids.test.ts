import { operation, parameter, smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import type { IdKind } from '@openlondon/contract/model'
import { expect, test } from 'vitest'
import { retiredIds, retiredWords, withRetiredIds } from './retired-ids.ts'

const lines: IdKind = {
  kind: 'LineId',
  brand: 'LineId',
  slug: 'lines',
  title: 'Lines',
  summary: 'A line.',
  type: 'string',
  examples: [],
  isComplete: false,
  attribution: [],
  ids: [{ id: 'ring', name: 'Ring', aliases: [], parts: [] }],
  retired: [{ id: 'old', name: 'Old', until: '2024-11-20', successors: ['ring'], why: 'Renamed.' }],
}
const branded = { type: 'string', 'x-brand': 'LineId' } as const
const asked = operation('line', 'GET', '/lines/{ids}', {
  parameters: [
    parameter('ids', 'path', { type: 'array', items: { $ref: '#/components/schemas/LineId' } }),
    parameter('named', 'query', { type: 'string' }),
  ],
})
const api = smallApi([asked], { LineId: branded })

test.each([
  ['one among several', { ids: ['ring', 'old'] }, ['old']],
  ['none that holds', { ids: ['ring'] }, []],
  ['none of a parameter without the brand', { named: 'old' }, []],
  ['none where none is given', {}, []],
])('retired ids of a request: %s', (_name, values, want) => {
  expect(retiredIds([lines], api, asked, { values }).map(({ id }) => id)).toEqual(want)
  expect(retiredIds(smallCity.ids, api, asked, { values })).toEqual([])
})

const [old] = retiredIds([lines], api, asked, { values: { ids: ['old'] } })
const hints = old ? [old] : []
const said = (status: number, body: string) =>
  ({ kind: 'body', status, mediaType: 'application/json', body, source: 'world' }) as const

test('they are told in a sentence', () => {
  expect(retiredWords(hints)).toBe('"old" is no more since 2024-11-20; after it came ring')
})

test.each([
  ['a refusal in JSON has them', said(404, '{"message":"no line"}'), { message: 'no line', retiredIds: hints }],
  ['an answer has not', said(200, '{"message":"a line"}'), { message: 'a line' }],
  ['nor has a list', said(404, '[]'), []],
])('%s', (_name, answer, want) => {
  const given = withRetiredIds(answer, hints)
  expect(given.kind === 'body' && JSON.parse(String(given.body))).toEqual(want)
})

test('words stay words', () => {
  expect(withRetiredIds(said(404, 'Not found'), hints)).toEqual(said(404, 'Not found'))
})
