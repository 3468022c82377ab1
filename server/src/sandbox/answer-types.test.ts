import type { City, ExampleModel, JsonSchema, MediaTypeModel, OperationModel } from '@openlondon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findUnanswerable, serveSandbox, type ServedSandbox } from './index.ts'
import { operation, parameter, smallApi, smallCity } from '@openlondon/contract/testing/small-city'

const text: JsonSchema = { type: 'string' }
const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])
const dataUrl = (type: string): string => `data:${type};base64,${bytes.toString('base64')}`
const told = (name: string, value: unknown, request?: ExampleModel['request']): ExampleModel => ({
  name,
  summary: '',
  value,
  ...(request && { request }),
})
const media = (mediaType: string, ...examples: readonly ExampleModel[]): MediaTypeModel => ({
  mediaType,
  schema: text,
  examples,
})
const reading = (path: string, ...content: readonly MediaTypeModel[]): OperationModel =>
  operation(path.split('/')[1] ?? '', 'GET', path, {
    parameters: path.includes('{id}') ? [parameter('id', 'path', text)] : [],
    responses: [{ status: '200', description: '', content, headers: [], oneOrMany: false }],
  })

const east = { area: 'E1', name: 'East', url: 'https://east.example' }
const api = smallApi([
  reading('/map/{id}', media('image/png', told('tinted', dataUrl('image/png')))),
  reading('/table/{id}', media('text/csv', told('table', 'stop,day\ns7,2026-11-22T08:00Z\n', { id: 's7' }))),
  reading('/note', media('text/plain')),
  reading(
    '/report/{id}',
    media(
      'text/plain',
      told('words', 'All well.', { id: 'r1' }),
      told('pages', dataUrl('application/pdf'), { id: 'r1' }),
    ),
    media('application/pdf'),
  ),
  reading('/quoted', media('application/json', told('quoted', dataUrl('image/png')))),
  operation('counted', 'GET', '/counted', {
    parameters: [
      parameter('limit', 'query', { type: 'integer', maximum: 9 }),
      parameter('sort', 'query', { enum: ['a'] }),
    ],
    responses: [
      {
        status: '200',
        description: '',
        content: [media('text/plain', told('few', 'few'))],
        headers: [],
        oneOrMany: false,
      },
      {
        status: '422',
        description: '',
        content: [media('text/plain', told('many', 'Too many', { limit: 10 }))],
        headers: [],
        oneOrMany: false,
      },
    ],
  }),
])
const city: City = {
  ...smallCity,
  apis: [{ ...api, upstream: { kind: 'external', url: 'https://owner.example', hosts: [east] } }],
}

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})

afterAll(() => served.close())

const call = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${served.origin}/sandbox/trams${path}`, { headers })

const generated = { 'X-Sandbox-Scenario': 'generated' }
const empty = { 'X-Sandbox-Scenario': 'empty' }

test.each([
  ['a picture', '/map/m1', {}, 'image/png', 'invented', bytes],
  ['a picture where one is generated', '/map/m1', generated, 'image/png', 'invented', bytes],
  ['a picture where nothing is wanted', '/map/m1', empty, 'image/png', 'scenario:empty', bytes],
  ['a table', '/table/s7', {}, 'text/csv; charset=utf-8', 'fixture:table', 'stop,day\ns7,2026-11-22T08:00Z\n'],
  [
    'a table of another thing',
    '/table/s8',
    {},
    'text/csv; charset=utf-8',
    'invented',
    'stop,day\ns7,2026-11-22T08:00Z\n',
  ],
  ['a table with nothing in it', '/table/s7', empty, 'text/csv; charset=utf-8', 'scenario:empty', 'stop,day\n'],
  ['text that nobody recorded', '/note', {}, 'text/plain; charset=utf-8', 'invented', /^Text \d+$/],
  ['a report', '/report/r1', {}, 'text/plain; charset=utf-8', 'fixture:words', 'All well.'],
  ['a report as pages', '/report/r1', { Accept: 'application/pdf' }, 'application/pdf', 'fixture:pages', bytes],
  ['pages generated', '/report/r2', { Accept: 'application/pdf', ...generated }, 'application/pdf', 'invented', bytes],
  [
    'an address that is JSON',
    '/quoted',
    {},
    'application/json; charset=utf-8',
    'fixture:quoted',
    JSON.stringify(dataUrl('image/png')),
  ],
] as const)('%s', async (_name, path, headers, type, source, want) => {
  const response = await call(path, headers)
  const body = Buffer.from(await response.arrayBuffer())
  const facts = ['content-type', 'x-sandbox-answer', 'content-length'].map((name) => response.headers.get(name))
  expect([response.status, ...facts]).toEqual([200, type, source, String(body.length)])
  if (want instanceof RegExp) expect(body.toString()).toMatch(want)
  else expect(body).toEqual(Buffer.from(want))
})

test.each([
  ['in the owner’s words where they are recorded', '/counted?limit=10', 422, 'Too many'],
  ['in ours where more is wrong', '/counted?limit=10&sort=b', 400, 'request.invalid'],
  ['in ours where something else is wrong', '/counted?limit=11', 400, 'request.invalid'],
])('a request that breaks the contract is refused %s', async (_name, path, status, words) => {
  const response = await call(path)
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)])
})

test.each([
  ['of a host', 'E1', 200],
  ['of no host', 'W1', 400],
])('an area %s', async (_name, area, status) => {
  expect((await call('/note', { 'X-Area': area })).status).toBe(status)
})

test('every one of these can be answered', () => {
  expect(findUnanswerable(city)).toEqual([])
})
