import { expect, test } from 'vitest'
import { operation, response } from '../../testing/model-parts.ts'
import { smallApi } from '../../testing/small-city.ts'
import type { IdKind } from '../model/id-kind.ts'
import type { JsonSchema } from '../model/model.ts'
import { agreeOnIds, answeredIds } from './answered-ids.ts'
import type { Recording } from './recorded-answers.ts'

const stop: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', 'x-brand': 'StopId' },
    lines: { type: 'array', items: { type: 'string', 'x-brand': 'LineId' } },
    near: { type: 'array', items: { $ref: '#/components/schemas/Stop' } },
  },
}
const schema: JsonSchema = { type: 'array', items: { $ref: '#/components/schemas/Stop' } }
const stops = operation({
  name: 'stops',
  responses: [response({ content: [{ mediaType: 'application/json', schema, examples: [] }] })],
})
const api = smallApi([stops], { Stop: stop })
const recording = (body: unknown): Recording => ({
  name: 'stops.json',
  origin: 'recorded',
  method: 'GET',
  url: undefined,
  operation: 'stops',
  status: 200,
  body,
})

const answered = answeredIds(api, [
  recording([
    { id: 'A', lines: ['ring', 'old-ring'], near: [{ id: 'B', lines: ['ring'] }] },
    { id: 'A', lines: ['new', 7], near: null },
  ]),
  { ...recording({ id: 'C' }), operation: 'nobody' },
])

test('every branded value of an answer is found once, however deep', () => {
  expect(answered.map(({ brand, id }) => `${brand} ${id}`)).toEqual([
    'StopId A',
    'LineId ring',
    'LineId old-ring',
    'StopId B',
    'LineId new',
    'LineId 7',
  ])
})

const kind = (brand: string, isComplete: boolean, ...ids: string[]): IdKind => ({
  kind: brand,
  brand,
  slug: brand,
  title: brand,
  summary: '',
  type: 'string',
  examples: [],
  isComplete,
  attribution: [],
  ids: ids.map((id) => ({ id, name: id, aliases: [], parts: [] })),
  retired: [{ id: 'old-ring', name: 'Old', until: '2024-11-20', successors: ['ring'], why: '' }],
})

test('what the registry lacks is missing only where it says that it lists all', () => {
  const names = agreeOnIds([kind('LineId', false, 'ring'), kind('StopId', true, 'A')], answered).map(
    ({ brand, known, retired, unlisted, missing }) => [
      brand,
      known,
      ...[retired, unlisted, missing].map((ids) => ids.map(({ id }) => id).join()),
    ],
  )
  expect(names).toEqual([
    ['LineId', 1, 'old-ring', 'new,7', ''],
    ['StopId', 1, '', '', 'B'],
  ])
})
