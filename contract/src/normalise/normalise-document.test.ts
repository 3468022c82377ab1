import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LoadedDocument } from '../load/document-model.ts'
import { loadDocument } from '../load/load-document.ts'

async function loaded(document: unknown, name = 'owner.json'): Promise<LoadedDocument> {
  const file = join(await mkdtemp(join(tmpdir(), 'normalise-')), name)
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document))
  return loadDocument(file, 'city')
}

const ok = { 200: { description: 'OK', schema: { $ref: '#/definitions/Stop' } } }

/** The habits of an owner's document that a framework wrote: every one of them was met in the wild. */
const swagger = {
  swagger: '2.0',
  info: { title: 'Buses', version: 'v1' },
  host: 'api.buses.example',
  basePath: '/v1/',
  schemes: ['http', 'https'],
  produces: ['text/xml', 'application/json; charset=utf-8', 'text/json', 'application/xml'],
  securityDefinitions: {
    key: { type: 'apiKey', in: 'query', name: 'app_key' },
    sign: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://a.example',
      tokenUrl: 'https://t.example',
      scopes: { read: 'Read.' },
    },
  },
  security: [{ key: [] }],
  paths: {
    '/Stops/{ids}': {
      parameters: [
        { name: 'ids', in: 'path', required: true, type: 'array', items: { type: 'string' }, collectionFormat: 'csv' },
      ],
      get: {
        operationId: 'Stop_Get',
        parameters: [
          { name: 'kinds', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
        ],
        responses: ok,
      },
      post: {
        parameters: [{ name: 'stop', in: 'body', required: true, schema: { $ref: '#/definitions/Stop' } }],
        consumes: ['application/json'],
        responses: { 204: { description: 'Done' } },
      },
    },
    '/Lines/{id}/Stops/{stopId}': {
      get: {
        operationId: 'Stop_Get',
        security: [],
        parameters: [
          { name: 'Id', in: 'path', required: true, type: 'string' },
          { name: 'stopId', in: 'query', type: 'string' },
        ],
        responses: ok,
      },
    },
    '/Trips/{id}': {
      get: { parameters: [{ name: 'at', in: 'query', type: 'time', 'x-example': '10:00' }], responses: ok },
    },
    '/Photos': {
      put: {
        operationId: 'Add Photo',
        parameters: [
          { name: 'photo', in: 'formData', type: 'file', required: true },
          { name: 'by', in: 'formData', type: 'string' },
        ],
        responses: ok,
      },
    },
    '/*': { get: { operationId: 'Forward Proxy', responses: ok } },
  },
  definitions: {
    Stop: {
      type: 'object',
      properties: {
        name: { type: 'string', 'x-nullable': true, example: 'Bank' },
        near: { type: 'array', items: { $ref: '#/definitions/Stop' } },
        wait: { type: 'number', minimum: 0, exclusiveMinimum: true },
      },
    },
  },
}

describe('a Swagger 2.0 document', async () => {
  const api = await loaded(swagger)
  const operation = (name: string) => api.operations.find((one) => one.name === name)

  test('becomes 3.1 with its address', () => {
    expect(api.document).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://api.buses.example/v1' }] })
    expect(api.document).toMatchObject({
      components: {
        securitySchemes: {
          key: { type: 'apiKey', in: 'query', name: 'app_key' },
          sign: { flows: { authorizationCode: { scopes: { read: 'Read.' } } } },
        },
      },
    })
  })

  test('has an id for every operation, the same after every load', () => {
    expect(api.operations.map((one) => one.name)).toEqual([
      'stopGet',
      'postStopsByIds',
      'getLinesByIdStopsByStopId',
      'getTripsById',
      'addPhoto',
    ])
  })

  test('says what it mended, and where', () => {
    expect(api.findings.map(({ rule, at }) => `${rule} ${at.pointer}`)).toEqual([
      'path-without-wildcard /paths/~1*/get',
      'operation-id-named /paths/~1Stops~1{ids}/get',
      'media-type-equal /paths/~1Stops~1{ids}/get',
      'operation-id-named /paths/~1Stops~1{ids}/post',
      'operation-id-named /paths/~1Lines~1{id}~1Stops~1{stopId}/get',
      'path-parameter-declared /paths/~1Lines~1{id}~1Stops~1{stopId}/get',
      'path-parameter-declared /paths/~1Lines~1{id}~1Stops~1{stopId}/get',
      'path-parameter-declared /paths/~1Lines~1{id}~1Stops~1{stopId}/get',
      'media-type-equal /paths/~1Lines~1{id}~1Stops~1{stopId}/get',
      'operation-id-named /paths/~1Trips~1{id}/get',
      'path-parameter-declared /paths/~1Trips~1{id}/get',
      'media-type-equal /paths/~1Trips~1{id}/get',
      'operation-id-named /paths/~1Photos/put/operationId',
      'media-type-equal /paths/~1Photos/put',
    ])
  })

  test.each([
    [
      'stopGet',
      [
        ['ids', 'path', true, 'simple', false],
        ['kinds', 'query', false, 'form', true],
      ],
    ],
    [
      'getLinesByIdStopsByStopId',
      [
        ['id', 'path', true, 'simple', false],
        ['stopId', 'path', true, 'simple', false],
      ],
    ],
    [
      'getTripsById',
      [
        ['id', 'path', true, 'simple', false],
        ['at', 'query', false, 'form', true],
      ],
    ],
  ])('has the effective parameters of %s', (name, parameters) => {
    expect(operation(name)?.parameters.map((one) => [one.name, one.in, one.required, one.style, one.explode])).toEqual(
      parameters,
    )
  })

  test('takes invented types for text and keeps their example', () => {
    expect(operation('getTripsById')?.parameters[1]).toMatchObject({ schema: { type: 'string' }, example: '10:00' })
  })

  test('makes a request body of a body and of a form', () => {
    expect(operation('postStopsByIds')?.requestBody).toMatchObject({
      required: true,
      content: [{ mediaType: 'application/json', schema: { $ref: '#/components/schemas/Stop' } }],
    })
    expect(operation('addPhoto')?.requestBody?.content).toMatchObject([
      {
        mediaType: 'multipart/form-data',
        schema: { required: ['photo'], properties: { photo: { type: 'string' }, by: { type: 'string' } } },
      },
    ])
  })

  test('has one media type of four that mean the same', () => {
    expect(operation('stopGet')?.responses[0]?.content).toEqual([
      { mediaType: 'application/json', schema: { $ref: '#/components/schemas/Stop' }, examples: [] },
    ])
  })

  test('has the effective security in each operation', () => {
    expect(api.document).toMatchObject({
      paths: {
        '/Stops/{ids}': { get: { security: [{ key: [] }] } },
        '/Lines/{id}/Stops/{stopId}': { get: { security: [] } },
      },
    })
  })

  test('has schemas of JSON Schema 2020-12', () => {
    expect(api.schemas['Stop']?.properties).toEqual({
      name: { type: ['string', 'null'], examples: ['Bank'] },
      near: { type: 'array', items: { $ref: '#/components/schemas/Stop' } },
      wait: { type: 'number', exclusiveMinimum: 0 },
    })
  })
})

const withSchema = (schema: unknown): unknown => ({
  openapi: '3.0.3',
  info: { title: 'x', version: '1.0.0' },
  paths: {},
  components: { schemas: { Other: { type: 'object' }, It: schema } },
})

describe('a schema of OpenAPI 3.0', () => {
  test.each([
    ['nullable', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'nullable with listed values',
      { type: 'string', nullable: true, enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'a nullable reference',
      { $ref: '#/components/schemas/Other', nullable: true, description: 'One.' },
      { description: 'One.', anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] },
    ],
    [
      'a nullable composition',
      { nullable: true, allOf: [{ $ref: '#/components/schemas/Other' }], description: 'One.' },
      { description: 'One.', anyOf: [{ allOf: [{ $ref: '#/components/schemas/Other' }] }, { type: 'null' }] },
    ],
    [
      'a branch that only says nullable',
      { allOf: [{ nullable: true }, { $ref: '#/components/schemas/Other' }] },
      { anyOf: [{ allOf: [{ $ref: '#/components/schemas/Other' }] }, { type: 'null' }] },
    ],
    [
      'null among listed values',
      { type: 'string', enum: ['a', null] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    ['nullable values without a type', { nullable: true, enum: ['a'] }, { enum: ['a', null] }],
    [
      'constraints beside a reference',
      { $ref: '#/components/schemas/Other', minLength: 3, description: 'One.' },
      { $ref: '#/components/schemas/Other', description: 'One.' },
    ],
    [
      'exclusive bounds',
      { type: 'integer', maximum: 5, exclusiveMaximum: true, minimum: 1, exclusiveMinimum: false },
      { type: 'integer', exclusiveMaximum: 5, minimum: 1 },
    ],
    ['an example', { type: 'string', example: 'a' }, { type: 'string', examples: ['a'] }],
    [
      'properties called like keywords',
      { type: 'object', properties: { example: { type: 'string', nullable: true }, nullable: { type: 'boolean' } } },
      { type: 'object', properties: { example: { type: ['string', 'null'] }, nullable: { type: 'boolean' } } },
    ],
  ])('%s', async (_name, schema, raised) => {
    expect((await loaded(withSchema(schema))).schemas['It']).toEqual(raised)
  })
})

test('a 3.1 document that still says nullable is taken at its word, and keeps what stands beside a reference', async () => {
  const schemas = { It: { type: 'string', nullable: true }, That: { $ref: '#/components/schemas/It', minLength: 3 } }
  const api = await loaded({
    openapi: '3.1.0',
    info: { title: 'x', version: '1.0.0' },
    paths: {},
    components: { schemas },
  })
  expect(api.schemas).toEqual({
    It: { type: ['string', 'null'] },
    That: { $ref: '#/components/schemas/It', minLength: 3 },
  })
})

test('a path that leads out of its API, and names that no message carries, are left out and told', async () => {
  const answer = {
    description: 'OK',
    headers: { 'X-A': {}, 'X A': {} },
    content: { 'text/a\r\nX: y': {}, 'text/csv': {} },
  }
  const requestBody = { content: { 'text/b\r\nX: y': {} } }
  const parameters = ['X-B', 'X\nB'].map((name) => ({ name, in: 'header', schema: { type: 'string' } }))
  const api = await loaded({
    openapi: '3.1.0',
    info: { title: 'x', version: '1.0.0' },
    paths: {
      '/../../portal/v1/account': { delete: { operationId: 'leave', responses: { 204: { description: 'Gone' } } } },
      '/a': { put: { operationId: 'a', parameters, requestBody, responses: { 200: answer } } },
    },
  })
  const responses = [{ headers: [{ name: 'X-A' }], content: [{ mediaType: 'text/csv' }] }]
  expect(api.operations).toMatchObject([{ name: 'a', parameters: [{ name: 'X-B' }], responses }])
  expect(api.operations[0]?.requestBody).toBeUndefined()
  expect(api.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'path-within-api DELETE /../../portal/v1/account was left out: "." and ".." lead out of the API.',
    String.raw`wire-name-sendable a: "X\nB" cannot be the name of a header, so the parameter was left out.`,
    String.raw`wire-name-sendable a: "text/b\r\nX: y" cannot be a media type, so it was left out.`,
    'wire-name-sendable a: the request body is of no type that can be sent, so it was left out.',
    'wire-name-sendable a: "X A" cannot be the name of a header, so it was left out.',
    String.raw`wire-name-sendable a: "text/a\r\nX: y" cannot be a media type, so it was left out.`,
  ])
})

test.each([
  ['2026-01-01', '2026-06-30', 'stop', { since: '2026-01-01', sunset: '2026-06-30', replacement: 'city.stop' }],
  ['2026-01-01', '2026-06-31', 'trams.stop', { since: '2026-01-01', replacement: 'trams.stop' }],
  ['soon', '@NaN\r\nX: y', '*/ x /*', { since: '' }],
])('an end on %j and %j in favour of %j', async (since, sunset, replacement, want) => {
  const end = { deprecated: true, 'x-deprecated-on': since, 'x-sunset': sunset, 'x-replacement': replacement }
  const api = await loaded({
    openapi: '3.1.0',
    info: { title: 'x', version: '1.0.0' },
    paths: { '/a': { get: { operationId: 'a', ...end, responses: {} } } },
  })
  expect(api.operations[0]?.deprecation).toEqual(want)
})

describe('what js-yaml accepts is accepted', () => {
  test.each([
    [
      'lists at the indent of their key',
      'openapi: 3.1.0\ninfo:\n  title: x\n  version: 1.0.0\ntags:\n- name: A\n- name: B\npaths: {}\n',
    ],
    [
      'unquoted statuses and versions',
      'openapi: 3.1.0\ninfo: { title: x, version: 1.0 }\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        200: { description: OK }\n',
    ],
    [
      'merge keys and anchors',
      'openapi: 3.1.0\ninfo: &i { title: x, version: 1.0.0 }\nx-more: { <<: *i }\npaths: {}\n',
    ],
    ['a byte order mark', '\uFEFFopenapi: 3.1.0\ninfo: { title: x, version: 1.0.0 }\npaths: {}\n'],
  ])('%s', async (_name, text) => {
    expect((await loaded(text, 'owner.yaml')).name).toBe('x')
  })
})

test('an address is what stands before a query, once; names have no space around them, and three headers are none', async () => {
  const parameter = (name: string, place = 'query') => ({ name, in: place, schema: { type: 'string' } })
  const get = (...parameters: object[]) => ({ get: { operationId: 'a', parameters, responses: {} } })
  const api = await loaded({
    openapi: '3.1.0',
    info: { title: 'x', version: '1.0.0' },
    paths: {
      'a/b?kind=c': get(parameter('zip '), parameter('Accept', 'header'), parameter('X-Accept', 'header')),
      '/a/b?kind=d': get(),
      '/c/{id}': get(parameter('id', 'path'), parameter('id')),
    },
  })
  expect(api.operations.map(({ path, parameters }) => [path, ...parameters.map(({ name }) => name)])).toEqual([
    ['/a/b', 'zip', 'X-Accept'],
    ['/c/{idInPath}', 'idInPath', 'id'],
  ])
  expect(Object.keys(Object(api.document['paths']))).toEqual(['/a/b', '/c/{idInPath}'])
  expect(api.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['path-stated-once', 'parameter-names-collide']),
  )
})

test.each([
  ['nothing said', undefined, 'string', ['application/x-www-form-urlencoded']],
  ['parts', ['multipart/form-data'], 'string', ['multipart/form-data']],
  [
    'both',
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    'string',
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
  ],
  ['JSON, which is no form', ['application/json'], 'string', ['application/x-www-form-urlencoded']],
  ['a file, which travels in parts', ['application/x-www-form-urlencoded'], 'file', ['multipart/form-data']],
])('the form of Swagger 2.0 with %s', async (_name, consumes, type, types) => {
  const parameters = [
    { name: 'thing', in: 'formData', type },
    { name: 'joined', in: 'formData', type: 'array', items: { type: 'string' } },
    { name: 'apart', in: 'formData', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
  ]
  const post = { operationId: 'a', consumes, parameters, responses: {} }
  const api = await loaded({ swagger: '2.0', info: { title: 'x', version: '1' }, paths: { '/a': { post } } })
  expect(api.document).toMatchObject({
    paths: {
      '/a': {
        post: {
          requestBody: {
            content: Object.fromEntries(
              types.map((one) => [
                one,
                { encoding: { joined: { style: 'form', explode: false }, apart: { style: 'form', explode: true } } },
              ]),
            ),
          },
        },
      },
    },
  })
  expect(api.operations[0]?.requestBody?.content.map(({ mediaType }) => mediaType)).toEqual(types)
})
