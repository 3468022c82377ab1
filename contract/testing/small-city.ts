import type {
  ApiModel,
  City,
  ExampleModel,
  JsonSchema,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from '../src/model/model.ts'

const lineList: JsonSchema = { type: 'array', items: { $ref: '#/components/schemas/Line' } }

const schemas: Readonly<Record<string, JsonSchema>> = {
  Line: {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'string' },
      name: { type: 'string' },
      mode: { type: 'string', 'x-extensible-enum': ['tram', 'bus'] },
    },
  },
  Arrival: {
    type: 'object',
    required: ['stopId', 'expected', 'seconds', 'line', 'calls'],
    properties: {
      stopId: { type: 'string' },
      id: { type: 'string' },
      expected: { type: 'string', format: 'date-time' },
      seconds: { type: 'integer', minimum: 0, 'x-unit': 's' },
      line: { $ref: '#/components/schemas/Line' },
      calls: { type: 'array', items: { $ref: '#/components/schemas/Place' } },
    },
  },
  Place: {
    type: 'object',
    required: ['name', 'lat', 'lon'],
    properties: {
      name: { type: 'string' },
      lat: { type: 'number' },
      lon: { type: 'number' },
      near: { type: 'array', items: { $ref: '#/components/schemas/Place' } },
    },
  },
  NewNote: {
    type: 'object',
    required: ['text'],
    additionalProperties: false,
    properties: { text: { type: 'string', minLength: 1, maxLength: 20 }, urgent: { type: 'boolean' } },
  },
  Note: {
    type: 'object',
    required: ['id', 'text'],
    properties: { id: { type: 'string' }, text: { type: 'string' }, urgent: { type: 'boolean' } },
  },
  Endless: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Endless' } } },
}

/** A city small enough to see whole, for the tests of this room. */
export const smallCity: City = {
  id: 'smallville',
  name: 'Smallville',
  host: 'https://small.example',
  apiHost: 'https://api.small.example',
  keyPrefix: 'sml',
  country: 'XX',
  currency: 'XXX',
  locale: 'en-GB',
  languages: ['en'],
  pageLanguages: ['en'],
  timeZone: 'Etc/UTC',
  boundingBox: [10, 50, 11, 51],
  contact: { name: 'Small', email: 'small@example.org' },
  ids: [],
  domains: [{ id: 'move', name: 'Moving', summary: 'Moving about.' }],
  sdk: { packageName: '@small/sdk', description: 'A small SDK.', keywords: [], envPrefix: 'SMALL' },
  folder: '/nowhere',
  examplesFolder: '/nowhere/examples',
  apis: [
    smallApi([
      operation('line', 'GET', '/lines/{ids}', {
        parameters: [
          parameter('ids', 'path', { type: 'array', items: { type: 'string', pattern: '^[a-z-]+$' }, maxItems: 3 }),
          parameter('detail', 'query', { type: 'boolean' }),
          parameter('radius', 'query', { type: 'integer', minimum: 1, maximum: 500 }),
          parameter('sort', 'query', { type: 'string', enum: ['name', 'age'] }),
          parameter('X-Trace', 'header', { type: 'string', maxLength: 4 }),
        ],
        responses: [
          answer('200', { oneOf: [{ $ref: '#/components/schemas/Line' }, lineList] }, [
            example('red', { id: 'red', name: 'Red', mode: 'tram' }, { ids: ['red'] }),
            example('redAndBlue', [line('red', 'Red'), line('blue', 'Blue')], { ids: ['red', 'blue'] }),
          ]),
          answer('404', { type: 'object' }, [example('noSuchLine', { message: 'No such line' }, { ids: ['none'] })]),
        ],
      }),
      operation('lines', 'GET', '/lines', {
        responses: [
          answer('200', lineList, [
            example('all', [line('red', 'Red'), { id: 'green', name: 'Green Line', mode: 'bus' }]),
          ]),
        ],
      }),
      operation('metaModes', 'GET', '/lines/meta', {
        deprecation: { since: '2026-01-01', sunset: '2027-01-01' },
        responses: [answer('200', { type: 'array', items: { type: 'string' } }, [])],
      }),
      operation('arrivals', 'GET', '/stops/{id}/arrivals', {
        parameters: [parameter('id', 'path', { type: 'string' })],
        responses: [answer('200', { type: 'array', items: { $ref: '#/components/schemas/Arrival' } }, [])],
      }),
      operation('search', 'GET', '/search', {
        parameters: [{ ...parameter('q', 'query', { type: 'string', minLength: 2 }), required: true }],
        responses: [
          answer('200', { $ref: '#/components/schemas/Place' }, [
            example('found', { name: 'Old Town', lat: 50.5, lon: 10.5 }, { q: 'old' }),
          ]),
          answer('400', { type: 'object' }, [example('nothing', { message: 'Say what' }, {})]),
        ],
      }),
      operation('createNote', 'POST', '/notes', {
        requestBody: {
          required: true,
          description: '',
          content: ['application/json', 'application/x-www-form-urlencoded'].map((mediaType) => ({
            mediaType,
            schema: { $ref: '#/components/schemas/NewNote' },
            examples: [],
          })),
        },
        responses: [
          answer('201', { $ref: '#/components/schemas/Note' }, [
            example('written', { id: 'n1', text: 'Hello', urgent: false }, { body: { text: 'Hello' } }),
          ]),
        ],
      }),
      operation('deleteNote', 'DELETE', '/notes/{id}', {
        parameters: [parameter('id', 'path', { type: 'string' })],
        responses: [{ status: '204', description: '', content: [], headers: [], oneOrMany: false }],
      }),
      operation('broken', 'GET', '/broken', {
        responses: [answer('200', { $ref: '#/components/schemas/Endless' }, [])],
      }),
    ]),
  ],
}

/** An API around some operations, with the small city's schemas. */
export function smallApi(
  operations: readonly OperationModel[],
  more: Readonly<Record<string, JsonSchema>> = schemas,
): ApiModel {
  return {
    id: 'trams',
    name: 'Trams',
    summary: '',
    description: '',
    version: '1.0.0',
    domain: 'move',
    owner: { name: 'Owner', url: 'https://owner.example' },
    upstreams: {},
    upstream: {
      kind: 'external',
      url: 'https://owner.example',
      auth: { in: 'query', name: 'app_key', required: false },
    },
    licence: { id: 'x', name: 'x', url: 'https://owner.example', attribution: [] },
    lifecycle: { state: 'beta' },
    limits: {},
    tags: [],
    operations,
    schemas: more,
    document: { openapi: '3.1.0' },
    folder: '',
  }
}

/** An operation with everything else at its plainest. */
export function operation(
  name: string,
  method: OperationModel['method'],
  path: string,
  parts: Partial<OperationModel>,
): OperationModel {
  return {
    id: `trams.${name}`,
    apiId: 'trams',
    name,
    method,
    path,
    tag: 'all',
    summary: '',
    description: '',
    parameters: [],
    responses: [],
    privacy: 'C0',
    cacheSeconds: 0,
    idempotent: true,
    access: 'open',
    source: { file: 'trams.yaml', line: 1, column: 1, pointer: `/paths/${name}` },
    ...parts,
  }
}

export function parameter(name: string, place: ParameterModel['in'], schema: JsonSchema): ParameterModel {
  return {
    name,
    in: place,
    required: place === 'path',
    description: '',
    schema,
    style: place === 'query' || place === 'cookie' ? 'form' : 'simple',
    explode: false,
    allowEmptyValue: false,
    deprecated: false,
  }
}

export function answer(status: string, schema: JsonSchema, examples: readonly ExampleModel[]): ResponseModel {
  const mediaType = 'application/json'
  const oneOrMany = schema.oneOf !== undefined
  return { status, description: '', content: [{ mediaType, schema, examples }], headers: [], oneOrMany }
}

function example(name: string, value: unknown, request?: Readonly<Record<string, unknown>>): ExampleModel {
  return { name, summary: '', value, ...(request && { request }) }
}

function line(id: string, name: string): Readonly<Record<string, unknown>> {
  return { id, name, mode: 'tram' }
}
