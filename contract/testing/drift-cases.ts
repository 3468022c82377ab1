import type { LiveFinding } from '../src/truth/live/check-live.ts'
import { edited, type Edits } from './edited.ts'
import type { Reply } from './owner-server.ts'
import { tinyCityFiles, writeCity } from './tiny-city.ts'

/** A contract with every shape in which an answer can go astray. */
export const driftContract = {
  openapi: '3.1.0',
  info: { title: 'Buses', version: '1.0.0', description: 'Where buses stop.' },
  paths: {
    '/Stops/{id}': {
      get: {
        operationId: 'stop',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: '58234' },
          { name: 'X-Version', in: 'header', required: true, schema: { type: 'string', const: '2' } },
        ],
        responses: {
          200: {
            description: 'The stop.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Stop' } } },
          },
          304: { description: 'The same.' },
          400: {
            description: 'Refused.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Slip' } } },
          },
          404: {
            description: 'None.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Slip' } } },
          },
          503: { description: 'Closed.', content: { 'application/problem+json': { schema: {} } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Slip: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
      Stop: {
        type: 'object',
        required: ['id', 'name', 'kind', 'at', 'lines'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          kind: { type: 'string', enum: ['bus', 'tram'] },
          operator: { type: 'string', 'x-extensible-enum': ['Tiny Buses'] },
          opened: { type: ['string', 'null'], format: 'date' },
          seen: {
            anyOf: [
              { type: 'string', format: 'date-time' },
              { type: 'string', const: '0001-01-01T00:00:00' },
            ],
            'x-null-value': '0001-01-01T00:00:00',
          },
          at: {
            type: 'object',
            required: ['lat'],
            properties: { lat: { type: 'number', maximum: 90 }, lon: { type: 'number' } },
          },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
          byDay: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Line' } },
          notes: { type: 'object', additionalProperties: true },
          next: {
            oneOf: [
              { $ref: '#/components/schemas/Line' },
              { type: 'array', items: { $ref: '#/components/schemas/Line' } },
            ],
          },
        },
      },
      Line: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, stops: { type: 'integer' } } },
    },
  },
}

/** What an owner answers who keeps it. */
export const good = {
  id: '58234',
  name: 'Bank',
  kind: 'bus',
  operator: 'Tiny Buses',
  opened: '1933-07-01',
  seen: '2026-11-24T08:00:00Z',
  at: { lat: 51.51, lon: -0.09 },
  lines: [
    { id: '25', stops: 40 },
    { id: '8', stops: 31 },
  ],
  byDay: { Monday: { id: '25' } },
  notes: { lift: 'closed' },
  next: [{ id: '25' }],
}

const json = (value: unknown, more: Partial<Reply> = {}): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
  ...more,
})

const text = JSON.stringify(good)
const withEdits = (edits: Edits): Reply => json(edited(good, edits))
const typed = (type: string, body: string | Uint8Array = text): Reply => ({
  status: 200,
  headers: { 'content-type': type },
  body,
})

/** Every way to drift that we know of: what the owner answers, and what a check that asks by itself says of it. */
export const drifting: readonly (readonly [name: string, reply: Reply, told: readonly string[]])[] = [
  [
    'a field renamed',
    withEdits({ '/name': undefined, '/title': 'Bank' }),
    ["schema: must have required property 'name'", 'undeclared: Stop.title'],
  ],
  ['an optional field renamed', withEdits({ '/at/lon': undefined, '/at/lng': -0.09 }), ['undeclared: Stop.at.lng']],
  [
    'a required field gone',
    withEdits({ '/lines/1/id': undefined }),
    ["schema: /lines/* must have required property 'id'"],
  ],
  ['another type', withEdits({ '/id': 58_234 }), ['schema: /id must be string']],
  ['a number as text', withEdits({ '/at/lat': '51.51' }), ['schema: /at/lat must be number']],
  ['a number out of bounds', withEdits({ '/at/lat': 151 }), ['schema: /at/lat must be <= 90']],
  ['a fraction for a whole number', withEdits({ '/lines/0/stops': 40.5 }), ['schema: /lines/*/stops must be integer']],
  [
    'a value a closed list does not know',
    withEdits({ '/kind': 'boat' }),
    ['schema: /kind must be one of "bus", "tram"'],
  ],
  ['null where it may not be', withEdits({ '/name': null }), ['schema: /name must be string']],
  ['an array for an object', withEdits({ '/at': [51.51, -0.09] }), ['schema: /at must be object']],
  ['an object for an array', withEdits({ '/lines': { id: '25' } }), ['schema: /lines must be array']],
  ['a list as the whole', json([good]), ['schema: must be object']],
  ['a field deep inside', withEdits({ '/lines/1/colour': 'red' }), ['undeclared: Line.colour']],
  ['a field in a value of a map', withEdits({ '/byDay/Monday/colour': 'red' }), ['undeclared: Line.colour']],
  ['a field in one or many', withEdits({ '/next/0/colour': 'red' }), ['undeclared: Line.colour']],
  ['one or many of another type', withEdits({ '/next/0/id': 25 }), ['schema: /next/*/id must be string']],
  ['a date in another form', withEdits({ '/opened': '01/07/1933' }), ['schema: /opened must match format "date"']],
  [
    'the same at many places',
    withEdits({ '/lines/0/id': 25, '/lines/1/id': 8 }),
    ['schema: /lines/*/id must be string (at 2 places)'],
  ],
  [
    'another media type',
    typed('application/xml', '<stop/>'),
    ['media-type: 200 comes as application/xml, and only application/json is documented'],
  ],
  [
    'JSON called text',
    typed('text/plain'),
    ['media-type: 200 comes as text/plain, and only application/json is documented'],
  ],
  [
    'no media type',
    { status: 200, headers: {}, body: text },
    ['media-type: 200 comes without a media type, and only application/json is documented'],
  ],
  [
    'a page',
    typed('text/html; charset=utf-8', '<!DOCTYPE html>'),
    ['media-type: 200 comes as text/html, and only application/json is documented'],
  ],
  [
    'a page called JSON',
    typed('application/json', '<!DOCTYPE html>'),
    ['schema: the body is no JSON; it begins <!DOCTYPE html>'],
  ],
  [
    'half of the JSON',
    typed('application/json', text.slice(0, 25)),
    ['schema: the body is no JSON; it begins {"id":"58234","name":"Ban'],
  ],
  ['an empty body', typed('application/json', ''), ['schema: the body is empty']],
  [
    'a server error',
    json({ error: 'x' }, { status: 500 }),
    ['status: it answers 500, and only 200, 304, 400, 401, 403, 404, 429, 502, 503, 504 are documented'],
  ],
  [
    'no content',
    { status: 204, headers: {}, body: '' },
    ['status: it answers 204, and only 200, 304, 400, 401, 403, 404, 429, 502, 503, 504 are documented'],
  ],
  [
    'a redirect, its address without the query',
    { status: 301, headers: { location: 'https://elsewhere.example/Stops?app_key=x' }, body: '' },
    [
      'status: it answers 301 to https://elsewhere.example/Stops, and only 200, 304, 400, 401, 403, 404, 429, 502, 503, 504 are documented',
    ],
  ],
  ['closed for now', { status: 503, headers: {}, body: '' }, ['unreachable: it answers 503']],
  ['an answer past the time limit', json(good, { holdMs: 30_000 }), ['unreachable: no whole answer within 0.15 s']],
  ['a connection that breaks off', json(good, { isCutOff: true }), ['unreachable: it broke the connection off']],
  ['a refusal as declared', json({ error: 'no' }, { status: 400 }), ['refused: it refuses the example with 400']],
  [
    'a 404 of another shape',
    json({ fault: 'none' }, { status: 404 }),
    ["schema: must have required property 'error'", 'undeclared: Slip.fault'],
  ],
  [
    'a 404 of another kind',
    { status: 404, headers: { 'content-type': 'text/html' }, body: '<p>' },
    ['media-type: 404 comes as text/html, and only application/json is documented'],
  ],
]

/** What is no drift; several replies are to one question after another. */
export const harmless: readonly (readonly [
  name: string,
  replies: readonly Reply[],
  outcome: LiveFinding['outcome'],
])[] = [
  ['as declared', [json(good)], 'fits'],
  ['optional fields left out', [withEdits({ '/opened': undefined, '/at/lon': undefined, '/next': undefined })], 'fits'],
  ['null where it may be', [withEdits({ '/opened': null })], 'fits'],
  ['the text that means nothing', [withEdits({ '/seen': '0001-01-01T00:00:00' })], 'fits'],
  ['a value an open list does not know', [withEdits({ '/operator': 'Big Buses' })], 'fits'],
  ['a field where any may be', [withEdits({ '/notes/stairs': { steps: 12 } })], 'fits'],
  ['one instead of many', [withEdits({ '/next': { id: '25' } })], 'fits'],
  ['an empty list', [withEdits({ '/lines': [] })], 'fits'],
  ['a charset', [typed('application/json;charset=UTF-8')], 'fits'],
  ['a charset in quotes', [typed('Application/JSON; Charset="utf-8"; q=1')], 'fits'],
  ['a charset nobody knows', [typed('application/json; charset=x-none')], 'fits'],
  [
    'another charset',
    [typed('application/json; charset=iso-8859-1', Buffer.from(text.replace('Bank', 'Caf\u00e9'), 'latin1'))],
    'fits',
  ],
  ['a byte order mark', [typed('application/json', `\uFEFF${text}`)], 'fits'],
  ['the same as before', [{ status: 304, headers: {}, body: '' }], 'fits'],
  ['the example is gone', [json({ error: 'no such stop' }, { status: 404 })], 'gone'],
  ['too large to look at', [json({ ...good, notes: { long: 'x'.repeat(6_000) } })], 'unchecked'],
  ['too many requests, then fine', [json({}, { status: 429, headers: { 'retry-after': '7' } }), json(good)], 'fits'],
  ['closed, then fine', [{ status: 503, headers: {}, body: '' }, json(good)], 'fits'],
  ['broken off, then fine', [json(good, { isCutOff: true }), json(good)], 'fits'],
]

/** A city of one API, `buses`, with so many operations of that contract: `case0` at `/case0/{id}`, and so on. */
export function writeDriftCity(operations: number): Promise<string> {
  const { get } = driftContract.paths['/Stops/{id}']
  const paths = Array.from({ length: operations }, (_, index) => [
    `/case${index}/{id}`,
    { get: { ...get, operationId: `case${index}` } },
  ])
  const { 'apis/buses/fixtures/stops.json': _other, ...files } = tinyCityFiles
  const contract = { ...driftContract, paths: Object.fromEntries(paths) }
  return writeCity({ ...files, 'apis/buses/openapi.yaml': JSON.stringify(contract) })
}
