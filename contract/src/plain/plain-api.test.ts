import { describe, expect, test } from 'vitest'
import { recordOf } from '../grammar/record.ts'
import { valueAt } from '../grammar/pointer.ts'
import type { ContractModel, JsonSchema } from '../model/model.ts'
import { plainApi } from './plain-api.ts'

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const text: JsonSchema = { type: 'string' }

const tagged = (name: string, member: string, tag: string): JsonSchema => ({
  allOf: [
    reference(name),
    { type: 'object', required: [member], properties: { [member]: { type: 'string', enum: [tag] } } },
  ],
})
const byName = { tram: '#/components/schemas/Tram', boat: '#/components/schemas/Boat' }

/** A contract of schemas alone, with an operation that sends and answers `It`. */
function apiOf(schemas: Readonly<Record<string, unknown>>): ContractModel {
  const content = [{ mediaType: 'application/json', schema: reference('It'), examples: [] }]
  const media = { 'application/json': { schema: reference('It') } }
  return {
    id: 'stops',
    name: '',
    summary: '',
    description: '',
    version: '',
    tags: [],
    operations: [
      {
        id: 'stops.put',
        apiId: 'stops',
        name: 'put',
        method: 'PUT',
        path: '/it',
        tag: '',
        summary: '',
        description: '',
        parameters: [],
        requestBody: { required: true, description: '', content },
        responses: [{ status: '200', description: '', content, headers: [], oneOrMany: false }],
        privacy: 'C1',
        cacheSeconds: 0,
        idempotent: true,
        access: 'open',
        source: { file: '', line: 1, column: 1, pointer: '' },
      },
    ],
    // Proof: each row writes what an owner may write, which is more than our type names.
    schemas: schemas as Readonly<Record<string, JsonSchema>>,
    document: {
      openapi: '3.1.0',
      paths: { '/it': { put: { requestBody: { content: media }, responses: { 200: { content: media } } } } },
      components: { schemas },
    },
  }
}

const stop = { type: 'object', properties: { id: text, name: text }, required: ['name'] }
const tram = { allOf: [reference('Stop'), { type: 'object', properties: { rails: text } }] }

describe('one schema', () => {
  test.each<[string, object, object]>([
    ['an object', stop, stop],
    [
      'an allOf of one',
      { allOf: [reference('Stop')], description: 'One.' },
      { ...reference('Stop'), description: 'One.' },
    ],
    ['an allOf of one and its own type', { allOf: [reference('Text'), { type: 'string' }] }, reference('Text')],
    ['an allOf of one and nothing', { allOf: [{}, reference('Stop')] }, reference('Stop')],
    [
      'required of what a reference describes',
      { allOf: [reference('Stop')], required: ['id', 'name'] },
      { allOf: [reference('Stop'), { type: 'object', properties: { id: text }, required: ['id'] }] },
    ],
    [
      'required of what another branch describes',
      { allOf: [{ properties: { a: text } }, { required: ['a'], properties: { b: text } }] },
      {
        allOf: [
          { type: 'object', properties: { a: text }, required: ['a'] },
          { type: 'object', properties: { b: text } },
        ],
      },
    ],
    [
      'members beside a choice',
      { type: 'object', properties: { a: text }, anyOf: [reference('Stop'), reference('Text')] },
      { allOf: [{ type: 'object', properties: { a: text } }, { anyOf: [reference('Stop'), reference('Text')] }] },
    ],
    ['a choice of conditions', { ...stop, anyOf: [{ required: ['id'] }, { required: ['name'] }] }, stop],
    ['a choice of types', { anyOf: [text, { type: 'null' }] }, { anyOf: [text, { type: 'null' }] }],
    [
      'a discriminator',
      {
        oneOf: [reference('Stop'), reference('Pier')],
        discriminator: {
          propertyName: 'kind',
          mapping: { stop: '#/components/schemas/Stop', pier: '#/components/schemas/Pier' },
        },
      },
      {
        oneOf: [
          {
            allOf: [
              reference('Stop'),
              { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: ['stop'] } } },
            ],
          },
          reference('Pier'), // which says itself what its kind is
        ],
      },
    ],
    [
      'a discriminator of branches that have its member from a base',
      { oneOf: [reference('Tram'), reference('Boat')], discriminator: { propertyName: 'name', mapping: byName } },
      { oneOf: [tagged('Tram', 'name', 'tram'), tagged('Boat', 'name', 'boat')] },
    ],
    [
      'named members and a map',
      { properties: { a: text }, additionalProperties: { type: 'number' } },
      { type: 'object', properties: { a: text }, additionalProperties: true },
    ],
    ['a map without a type', { additionalProperties: text }, { type: 'object', additionalProperties: text }],
    [
      'nothing else, beside a composition',
      { type: 'object', additionalProperties: false, oneOf: [reference('Stop'), reference('Pier')] },
      { type: 'object', oneOf: [reference('Stop'), reference('Pier')] },
    ],
    [
      'values of another type',
      { type: 'object', properties: { a: text }, enum: ['a'] },
      { type: 'object', properties: { a: text } },
    ],
    [
      'a reference inside an example',
      { type: 'string', examples: [{ $ref: 'https://owner.example/a', b: 1 }] },
      { type: 'string', examples: [{ b: 1 }] },
    ],
    ['a map', { type: 'object', additionalProperties: text }, { type: 'object', additionalProperties: text }],
    ['items of an object', { type: 'object', items: text }, { type: 'object' }],
    ['members of a text', { ...stop, type: 'string' }, { type: 'string' }],
    [
      'a pair',
      { type: 'array', items: text, minItems: 2, maxItems: 2 },
      { type: 'array', items: text, minItems: 2, maxItems: 2 },
    ],
    [
      'ten thousand',
      { type: 'array', items: text, minItems: 10_000, maxItems: 10_000 },
      { type: 'array', items: text },
    ],
    ['objects as values', { enum: [{ a: 1 }, { a: 2 }] }, { type: 'object' }],
    ['values and null', { enum: ['a', null] }, { type: ['string', 'null'], enum: ['a', null] }],
    [
      'a schema of itself',
      { type: 'object', allOf: [reference('It')], required: ['a'] },
      { type: 'object', allOf: [reference('It')] },
    ],
  ])('%s', (_name, schema, want) => {
    const pier = { type: 'object', properties: { kind: { const: 'pier' } } }
    const api = plainApi(apiOf({ It: schema, Stop: stop, Pier: pier, Text: text, Tram: tram, Boat: tram }))
    expect(api.schemas['It']).toEqual(want)
    expect(recordOf(valueAt(api.document, '/components/schemas'))['It']).toEqual(want)
  })
})

test('what one side writes is asked of that side alone, wherever the schema is used', () => {
  const id = { type: 'string', readOnly: true }
  const password = { type: 'string', writeOnly: true }
  const api = plainApi(
    apiOf({
      It: { type: 'object', properties: { id, password, one: reference('One') }, required: ['id', 'password'] },
      One: { type: 'object', properties: { id, name: text } },
      Two: stop,
    }),
  )
  expect(api.schemas).toEqual({
    It: { type: 'object', properties: { id: text, one: reference('One') }, required: ['id'] },
    ItWritable: {
      type: 'object',
      properties: { password: text, one: reference('OneWritable') },
      required: ['password'],
    },
    One: { type: 'object', properties: { id: text, name: text } },
    OneWritable: { type: 'object', properties: { name: text } },
    Two: stop,
  })
  const [operation] = api.operations
  expect(operation?.requestBody?.content[0]?.schema).toEqual(reference('ItWritable'))
  expect(operation?.responses[0]?.content[0]?.schema).toEqual(reference('It'))
  const put = valueAt(api.document, '/paths/~1it/put')
  expect(valueAt(put, '/requestBody/content/application~1json/schema')).toEqual(reference('ItWritable'))
  expect(valueAt(put, '/responses/200/content/application~1json/schema')).toEqual(reference('It'))
})

test('examples by name, which no type depends on, stay with the model alone', () => {
  const api = apiOf({ It: stop })
  const media = { schema: reference('It'), examples: { one: { value: { name: 'a' } } } }
  const headers = { examples: { schema: text } }
  const paths = { '/it': { put: { responses: { 200: { content: { 'application/json': media }, headers } } } } }
  const { document } = plainApi({ ...api, document: { ...api.document, paths } })
  expect(valueAt(document, '/paths/~1it/put/responses/200')).toEqual({
    content: { 'application/json': { schema: reference('It') } },
    headers,
  })
})
