import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { answer, operation, parameter, smallApi } from '../../testing/small-city.ts'
import { cityPlace } from './city-place.ts'

const point = { type: 'object', properties: { lat: { type: 'number' }, lon: { type: 'number' } } } as const
const stop = {
  type: 'object',
  required: ['id', 'name', 'kinds'],
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    note: { type: 'string' },
    kinds: { type: 'array', items: { type: 'string' } },
    point,
  },
} as const

const small = smallApi([
  operation('stopsNear', 'GET', '/stops', {
    parameters: [
      { ...parameter('lat', 'query', { type: 'number' }), required: true },
      { ...parameter('lon', 'query', { type: 'number' }), required: true },
      parameter('kind', 'query', { type: 'string', enum: ['tram', 'bus'] }),
      parameter('within', 'query', { type: 'integer' }),
    ],
    responses: [answer('200', { type: 'object', properties: { stops: { type: 'array', items: stop } } }, [])],
  }),
])
const city = { folder: '/city', timeZone: 'Europe/Dublin', apis: [small] }

const stops = `join: stopsNear
summary: Stops.
concept: stop
operation: ${small.id}.stopsNear
metres: 500
ask: { lat: '{lat}', lon: '{lon}', kind: tram, within: '{metres}' }
items: stops[]
members: { id: id, name: name, kind: 'kinds[0]', point: point }
`

const read = (text: string, name = 'stops') =>
  cityPlace(city, memoryContractFiles({ [`/city/place/${name}.yaml`]: text }))

test('a part is read with what it asks, what it reads and how far it looks', () => {
  const { parts, findings } = read(stops)
  expect(findings).toEqual([])
  expect(parts).toMatchObject([
    {
      name: 'stops',
      join: 'stopsNear',
      concept: 'stop',
      metres: 500,
      first: 20,
      loops: [[{ member: 'stops' }, { list: 'each' }]],
      members: [
        { name: 'id', reads: [{ from: 1, steps: [{ member: 'id' }] }] },
        { name: 'name' },
        { name: 'kind', reads: [{ from: 1, steps: [{ member: 'kinds' }, { list: 'first' }] }] },
        { name: 'point' },
      ],
    },
  ])
})

test('a city without the folder joins nothing', () => {
  expect(cityPlace(city, memoryContractFiles({}))).toEqual({ ways: [], parts: [], known: [], findings: [] })
})

test.each<[string, string, string, string]>([
  ['an operation that is none', 'stopsNear\nmetres', 'stopsNea\nmetres', 'Did you mean'],
  ['a parameter that is none', 'kind: tram', 'kinds: tram', 'Did you mean "kind"?'],
  ['a parameter that is left out', "lon: '{lon}', ", '', 'is not asked without "lon"'],
  ['a word of a place that is none', "'{lon}'", "'{long}'", 'Nothing of a place is called "{long}"'],
  ['a text for a number', "within: '{metres}'", 'within: far', '"within" is a number'],
  ['a value that is none of those allowed', 'kind: tram', 'kind: trams', 'cannot be "trams". Did you mean "tram"?'],
  ['a distance without one', 'metres: 500\n', '', 'Add "metres"'],
  ['a list that is none', 'items: stops[]', 'items: stop[]', 'Did you mean "stops"?'],
  ['no list', 'items: stops[]', 'items: stops', 'ends in []'],
  ['a member of the answer that is none', 'name: name', 'name: nam', 'Did you mean "name"?'],
  ['a member of the concept that is none', 'point: point', 'points: point', 'Did you mean "point"?'],
  ['a member of another type', "kind: 'kinds[0]'", 'kind: id', '"kind" wants a text'],
  ['a point that is none', 'point: point', 'point: name', '"point" wants a point'],
  ['a needed member that may be missing', 'name: name', 'name: note', '"name" must always be there'],
  ['a needed member that is left out', 'name: name, ', '', '"name" is missing'],
  ['an order by what is not read', 'items:', 'order: note\nitems:', 'No member "note" is read'],
  ['a part that is none', 'items:', 'each: { part: halts }\nitems:', 'No part is called "halts"'],
  ['a concept that is none', 'concept: stop', 'concept: stops', 'Did you mean "stop"?'],
  ['a function with the name of its part', 'join: stopsNear', 'join: stops', 'Something else is called "stops"'],
])('%s is told where it stands, and the part is left out', (_name, from, to, message) => {
  const { parts, findings } = read(stops.replace(from, to))
  expect(parts).toEqual([])
  expect(findings.map((finding) => finding.message).join('\n')).toContain(message)
  expect(findings[0]?.at.file).toMatch(/place\/stops\.yaml$/)
})

test('a file with the name of something else gives no part', () => {
  expect(
    read(stops, 'work-places')
      .findings.map(({ message }) => message)
      .join(),
  ).toContain('the part after it')
})

const where = (known: string) => `ways:
  - words: a stop
    example: '58'
    form: '^[0-9]+$'
    operation: ${small.id}.stopsNear
    ask: { lat: '1', lon: '2' }
    items: stops[]
    members: { name: name, point: point, stops: id }
known:
  - ${known}
`

test.each([
  ["{ name: Square, text: '58', also: [Old town], lat: 52.5, lon: 13.4 }", []],
  [
    '{ name: Square, text: N1, lat: 52.5, lon: 13.4 }',
    ['"N1" has the form of no way. Write one that has, or leave it out.'],
  ],
  ['{ name: Square, lat: 152.5, lon: 13.4 }', ['"Square" is off the earth.']],
])('a place that people pick: %s', (text, want) => {
  const { known, findings } = cityPlace(city, memoryContractFiles({ '/city/place/where.yaml': where(text) }))
  expect(findings.map(({ message }) => message)).toEqual(want)
  expect(known).toHaveLength(1)
})
