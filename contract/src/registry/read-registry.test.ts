import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { readRegistry } from './read-registry.ts'

const lines = `kind: LineId
title: Lines
summary: A line.
tables: [{ file: world/lines.json }]
aliases: { ring: [Ringbahn] }
retired:
  - { id: old-ring, name: Old ring, until: '2024-11-20', successors: [ring], why: It was renamed. }
`

const files = (changed: Readonly<Record<string, string>> = {}) =>
  memoryContractFiles({
    '/city/common/schemas.yaml': `LineId: { type: string, pattern: '^[a-z-]+$', x-brand: LineId, examples: [ring] }`,
    '/city/world/lines.json': '[{ "id": "ring", "name": "Ring" }, { "id": "cross", "name": "Cross" }]',
    '/city/ids/lines.yaml': lines,
    ...changed,
  })

test('a kind is told with its form, its ids, their other names, and what became of the rest', () => {
  expect(readRegistry(files(), '/city')).toEqual({
    findings: [],
    kinds: [
      {
        kind: 'LineId',
        brand: 'LineId',
        slug: 'lines',
        title: 'Lines',
        summary: 'A line.',
        type: 'string',
        pattern: '^[a-z-]+$',
        examples: ['ring'],
        isComplete: false,
        attribution: [],
        ids: [
          { id: 'ring', name: 'Ring', aliases: ['Ringbahn'], parts: [] },
          { id: 'cross', name: 'Cross', aliases: [], parts: [] },
        ],
        retired: [
          { id: 'old-ring', name: 'Old ring', until: '2024-11-20', successors: ['ring'], why: 'It was renamed.' },
        ],
      },
    ],
  })
})

test('a city without the folder remembers nothing', () => {
  expect(readRegistry(memoryContractFiles({}), '/city')).toEqual({ kinds: [], findings: [] })
})

test('a table that says so tells where each is, as far as it knows', () => {
  const placed = files({
    '/city/world/lines.json':
      '[{ "id": "ring", "name": "Ring", "lat": 51.5, "lon": -0.1 }, { "id": "cross", "name": "Cross" }]',
    '/city/ids/lines.yaml': lines.replace('lines.json }', 'lines.json, points: true }'),
  })
  expect(readRegistry(placed, '/city').kinds[0]?.ids.map(({ point }) => point)).toEqual([
    { lat: 51.5, lon: -0.1 },
    undefined,
  ])
})

const inLines = (from: string, to: string) => ({ '/city/ids/lines.yaml': lines.replace(from, to) })
const more = `${lines}  - { id: older-ring, name: Older ring, until: '2020-01-01', successors: [old-ring], why: It was renamed. }\n`

test.each([
  [
    'a member that nobody reads',
    inLines('title:', 'titel: Linien\ntitle:'),
    'ids/lines.yaml:2',
    /Did you mean "title"/,
  ],
  ['a day that is none', inLines('2024-11-20', '2024-11-31'), 'ids/lines.yaml:7', /Write a day/],
  ['a kind without a schema', inLines('kind: LineId', 'kind: TramId'), 'ids/lines.yaml:1', /no schema TramId/],
  [
    'a successor that is no id',
    inLines('successors: [ring]', 'successors: [rign]'),
    'ids/lines.yaml:7',
    /Did you mean "ring"/,
  ],
  ['what is retired and holds', inLines('id: old-ring', 'id: ring'), 'ids/lines.yaml:7', /stands twice/],
  ['an id of another form', inLines('id: old-ring', 'id: Old_Ring'), 'ids/lines.yaml:7', /does not have the form/],
  ['an alias of nothing', inLines('ring: [Ringbahn]', 'rnig: [Ringbahn]'), 'ids/lines.yaml:5', /Did you mean "ring"/],
  ['a table that is not there', inLines('lines.json', 'trams.json'), 'ids/lines.yaml:4', /does not exist/],
  ['a table outside the city', inLines('world/lines.json', '../lines.json'), 'ids/lines.yaml:4', /outside the city/],
  [
    'a row without a name',
    { '/city/world/lines.json': '[\n{ "id": "ring" }]' },
    'world/lines.json:2',
    /no text or number "name"/,
  ],
  ['a table that is no list', { '/city/world/lines.json': '{}' }, 'world/lines.json:1', /no list of things/],
  [
    'two that follow each other',
    { '/city/ids/lines.yaml': more.replace('successors: [ring]', 'successors: [older-ring]') },
    'ids/lines.yaml:7',
    /its own successor/,
  ],
  ['one kind told twice', { '/city/ids/trams.yaml': lines }, 'ids/lines.yaml:1', /Two files/],
  [
    'parts of a kind that nobody tells',
    { '/city/ids/lines.yaml': `${lines}parts: { kind: StopId, called: stopsOf }\n` },
    'ids/lines.yaml:8',
    /No file tells of the kind StopId/,
  ],
  [
    'a function that has a name of the language',
    { '/city/ids/lines.yaml': `${lines}parts: { kind: LineId, called: delete }\n` },
    'ids/lines.yaml:8',
    /a name of its own/,
  ],
])('%s is found where it stands', (_name, changed, place, message) => {
  const { findings } = readRegistry(files(changed), '/city')
  expect(findings.map(({ at, message: said }) => [`${at.file}:${at.line}`, said])).toContainEqual([
    `/city/${place}`,
    expect.stringMatching(message),
  ])
})
