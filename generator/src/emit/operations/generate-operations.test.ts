import { loadDocument, type ApiModel } from '@openlondon/contract'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { apiIndex } from '../api-index.ts'
import { byFile, generateOperations } from './generate-operations.ts'
import { generatePaths } from '../generate-paths.ts'
import { external, operation } from '@openlondon/contract/testing/model-parts'

const folder = mkdtempSync(join(tmpdir(), 'generate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const json = (schema: object) => ({ description: 'ok', content: { 'application/json': { schema } } })

/** A whole contract around the operations and schemas that a test is about. */
async function apiOf(paths: object, schemas: object = {}): Promise<ApiModel> {
  const file = join(folder, 'stops.json')
  writeFileSync(
    file,
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Stops', version: '1.0.0' }, paths, components: { schemas } }),
  )
  const document = await loadDocument(file)
  return {
    ...document,
    id: 'stops',
    domain: '',
    owner: { name: '', url: '' },
    upstream: external,
    upstreams: {},
    licence: { id: '', name: '', url: '', attribution: [] },
    lifecycle: { state: 'stable' },
    limits: {},
    folder,
  } as ApiModel // the facts of `api.yaml`, which a bare document has not
}

const get = (operationId: string, responses: object, more: object = {}) => ({
  get: { operationId, tags: ['Stops'], summary: 's', description: 'd', responses, ...more },
})

describe('types', () => {
  test.each<[string, object, string]>([
    ['an open enumeration', { type: 'string', 'x-extensible-enum': ['tube', 'dlr'] }, `'tube' | 'dlr' | (string & {})`],
    [
      'a nullable open enumeration',
      { type: ['string', 'null'], 'x-extensible-enum': ['tube'] },
      `'tube' | (string & {}) | null`,
    ],
    ['a closed enumeration', { type: 'string', enum: ['tube', 'dlr'] }, `'tube' | 'dlr'`],
    [
      'a list of open ones',
      { type: 'array', items: { type: 'string', 'x-extensible-enum': ['a'] } },
      `Array<'a' | (string & {})>`,
    ],
    [
      'an open enumeration of ids',
      { type: 'string', 'x-brand': 'Mode', 'x-extensible-enum': ['tube', 'dlr'] },
      `'tube' | 'dlr' | Brand<string, 'Mode'>`,
    ],
    ['a date', { type: 'string', format: 'date-time' }, 'string'],
  ])('%s, alike in types and paths', async (_name, schema, want) => {
    const api = await apiOf(
      { '/Stop': get('getStop', { 200: json({ $ref: '#/components/schemas/Stop' }) }) },
      { Stop: { type: 'object', required: ['it'], properties: { it: schema } } },
    )
    const files = await generateOperations(api, 'https://open.example')
    expect(files.get('types.ts')).toContain(`it: ${want};`)
    const theirs = want.replaceAll("'", '"').replace(/^Array<(.*)>$/, '($1)[]')
    expect(await generatePaths(api)).toContain(`it: ${theirs};`)
  })

  test('operations stand as the contract has them, whatever they refer to', async () => {
    const stop = { $ref: '#/components/schemas/Stop' }
    const api = await apiOf(
      {
        '/Named': get('named', { 200: json(stop) }),
        '/Composed': get('composed', { 200: json({ anyOf: [stop, { type: 'null' }] }) }),
        '/Plain': get('plain', { 200: json({ type: 'string' }) }),
      },
      {
        Stop: { type: 'object', properties: { line: { $ref: '#/components/schemas/Line' } } },
        Line: { type: 'object', properties: { first: stop } },
      },
    )
    const text = (await generateOperations(api, 'https://open.example')).get('operations/stops.ts') ?? ''
    expect(text.match(/(?<=export const )\w+/g)).toEqual(['named', 'composed', 'plain'])
    expect(text).toMatch(/NamedResult = Stop;[^]*ComposedResult = Stop \| null;/)
  })

  test('one or many is a list, several results a union by kind, a request without parameters takes none', async () => {
    const stop = { $ref: '#/components/schemas/Stop' }
    const api = await apiOf(
      {
        '/Stop': get('getStop', {
          200: { ...json({ oneOf: [stop, { type: 'array', items: stop }] }), 'x-one-or-many': true },
        }),
        '/Plan': get('plan', {
          200: { ...json(stop), 'x-result-kind': 'journeys' },
          300: { ...json({ type: 'string' }), 'x-result-kind': 'choose' },
        }),
      },
      { Stop: { type: 'object', properties: { id: { type: 'string' } } } },
    )
    const text = (await generateOperations(api, 'https://open.example'))
      .get('operations/stops.ts')
      ?.replace(/\s+/g, ' ')
    expect(text).toContain('export type GetStopResult = Array<Stop>;')
    expect(text).toContain(
      `export type PlanResult = { kind: 'journeys'; data: Stop; } | { kind: 'choose'; data: string; };`,
    )
    expect(text).toContain('export type PlanParams = Record<string, never>;')
  })

  test('a list of a parameter may be read-only, and null says that an optional one is not sent', async () => {
    const inQuery = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more })
    const parameters = [
      inQuery('modes', { type: 'array', items: { type: 'string' } }, { required: true }),
      inQuery('lines', { $ref: '#/components/schemas/Lines' }),
      inQuery('detail', { type: 'boolean' }),
      { name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'string' } } } },
    ]
    const api = await apiOf(
      { '/Stop': get('getStop', { 200: json({ type: 'string' }) }, { parameters }) },
      { Lines: { type: 'array', items: { type: 'string' } } },
    )
    const text = (await generateOperations(api, 'https://open.example')).get('operations/stops.ts')
    for (const want of [
      'modes: Readonly<Array<string>>;',
      'lines?: Readonly<Lines> | null | undefined;',
      'detail?: boolean | null | undefined;',
      'filter?: string | undefined;',
    ])
      expect(text).toContain(want)
  })

  test('a choice of parameters is a union: one set whole, and nothing of the others', async () => {
    const parameters = ['lat', 'lon', 'area', 'date'].map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
    const choice = { parameters, 'x-either': [['lat', 'lon'], ['area']] }
    const api = await apiOf({ '/Stop': get('getStop', { 200: json({ type: 'string' }) }, choice) })
    const text = (await generateOperations(api, 'https://open.example')).get('operations/stops.ts')
    const type = /GetStopParams = (.*?);\n\n/s
      .exec(text ?? '')?.[1]
      ?.replaceAll(/\/\*[\s*]*\*\//g, '')
      .replaceAll(/\s+/g, ' ')
    expect(type).toBe(
      '{ date?: string | null | undefined; } & ({ lat: string; lon: string; area?: null | undefined; } | ' +
        '{ area: string; lat?: null | undefined; lon?: null | undefined; })',
    )
    expect(text).toContain('(client: Client, params: GetStopParams,')
  })

  test('a call knows the bodies of its refusals, each once', async () => {
    const refusal = { $ref: '#/components/schemas/Refusal' }
    const api = await apiOf(
      {
        '/Stop': get('getStop', { 200: json({ type: 'string' }), 400: json(refusal), 404: json(refusal) }),
        '/Silent': get('silent', { 200: json({ type: 'string' }), 404: { description: 'no' } }),
      },
      { Refusal: { type: 'object', properties: { why: { type: 'string' } } } },
    )
    const files = await generateOperations(api, 'https://open.example')
    const text = [...files.values()].join().replace(/\s+/g, ' ')
    expect(text).toContain('=> Call<GetStopResult, Refusal>')
    expect(text).toContain('=> Call<SilentResult>')
  })

  test('words of the contract cannot end the comment they stand in', async () => {
    const api = await apiOf({
      '/Stop': get('getStop', { 200: json({ type: 'string' }) }, { description: 'a */ export const evil = 1 /*' }),
    })
    expect((await generateOperations(api, 'https://open.example')).get('operations/stops.ts')).not.toContain('a */')
  })
})

describe('what goes wrong is a sentence that names the operation', () => {
  test.each<[string, object, object, string]>([
    [
      'a cookie',
      get('getStop', { 200: json({}) }, { parameters: [{ name: 'c', in: 'cookie', schema: { type: 'string' } }] }),
      {},
      'Operation stops.getStop has the cookie parameter "c"',
    ],
    [
      'no array',
      get('getStop', { 200: { ...json({ type: 'object' }), 'x-one-or-many': true } }),
      {},
      'Operation stops.getStop says x-one-or-many, but its schema has no array branch',
    ],
  ])('%s', async (_name, path, schemas, want) => {
    const api = await apiOf({ '/Stop': path }, schemas)
    await expect(generateOperations(api, 'https://open.example')).rejects.toThrow(want)
  })

  test('a schema with the name of an operation’s type gives way', async () => {
    const api = await apiOf(
      { '/Stop': get('getStop', { 200: json({ $ref: '#/components/schemas/GetStopResult' }) }) },
      { GetStopResult: { type: 'object' } },
    )
    const files = await generateOperations(api, 'https://open.example')
    expect(Object.keys(api.schemas)).not.toContain('GetStopResult')
    expect(apiIndex(api, files)).toContain('GetStopResult')
  })
})

test('what is written to one file stays together, and a part is full with a thousand', () => {
  const many = (tag: string, count: number) =>
    Array.from({ length: count }, (_, at) => operation({ name: `${tag}${at}`, tag }))
  const parts = byFile([...many('A', 600), ...many('B', 500), ...many('A', 100), ...many('C', 300)])
  expect(parts.map((some) => [...new Set(some.map(({ tag }) => tag))])).toEqual([['A'], ['B', 'C']])
})
