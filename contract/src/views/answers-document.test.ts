import { describe, expect, test } from 'vitest'
import { answersDocument } from './answers-document.ts'

const stop = { $ref: '#/components/schemas/Stop' }
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })

const documentOf = (paths: object, schemas: object = {}, responses: object = {}) => ({
  openapi: '3.1.0',
  info: { title: 'Stops', version: '1' },
  servers: [{ url: 'https://owner.example' }],
  paths,
  components: { schemas, responses, securitySchemes: { key: { type: 'apiKey' } } },
})

test('of operations their answers are left, in place and without what is for people', () => {
  const operation = {
    operationId: 'getStop',
    summary: 'A stop.',
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    requestBody: json(stop),
    security: [{ key: [] }],
    responses: {
      200: { description: 'A stop.', headers: { ETag: {} }, ...json(stop) },
      404: { $ref: '#/components/responses/404' },
    },
  }
  const shared = { 404: { description: 'None.', content: { 'text/plain': { examples: { a: { value: 'no' } } } } } }
  const { paths, ...rest } = answersDocument(
    documentOf({ '/stops/{id}': { get: operation, head: operation } }, {}, shared),
  )
  expect(paths).toEqual({
    '/0': {
      get: {
        operationId: 'getStop',
        responses: {
          200: { description: '', ...json(stop) },
          404: { description: '', content: { 'text/plain': {} } },
        },
      },
    },
  })
  expect(rest).toEqual({ openapi: '3.1.0', info: { title: '', version: '' }, components: { schemas: {} } })
})

describe('of schemas that answers are composed of, what decides how the type is written', () => {
  test.each<[string, unknown, unknown]>([
    [
      'names of members',
      { type: 'object', title: 'S', required: ['id'], properties: { id: { type: 'string' }, next: stop } },
      { type: 'object', required: ['id'], properties: { id: {}, next: {} } },
    ],
    [
      'values',
      { type: ['string', 'null'], enum: ['a', null], default: 'a' },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'branches',
      { description: 'd', anyOf: [stop, { type: 'null', example: null }] },
      { anyOf: [stop, { type: 'null' }] },
    ],
    [
      'items',
      { type: 'array', items: { type: 'object', properties: { a: stop } } },
      { type: 'array', items: { type: 'object', properties: { a: {} } } },
    ],
    ['a map', { additionalProperties: { examples: [1] } }, { additionalProperties: {} }],
    ['a map of anything', { additionalProperties: true }, { additionalProperties: true }],
  ])('%s', (_name, schema, want) => {
    const answers = { 200: json({ allOf: [{ $ref: '#/components/schemas/It' }, { type: 'object' }] }) }
    const { components } = answersDocument(documentOf({ '/': { get: { responses: answers } } }, { It: schema }))
    expect(components).toEqual({ schemas: { It: want } })
  })
})

test('of those that go by their name what tells a text from an object; parts of parts are looked into', () => {
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const big = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
  const schemas = { Whole: { allOf: [refer('Part'), { properties: { own: refer('Named') } }] }, Part: big, Named: big }
  const answers = { 200: json({ oneOf: [refer('Whole'), { type: 'null' }] }), 404: json(refer('Named')) }
  const { components } = answersDocument(documentOf({ '/': { get: { responses: answers } } }, schemas))
  expect(components).toEqual({
    schemas: {
      Whole: { allOf: [refer('Part'), { properties: { own: {} } }] },
      Part: { type: 'object', required: ['id'], properties: { id: {} } },
      Named: { type: 'object' },
    },
  })
})
