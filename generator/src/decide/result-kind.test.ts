import type { JsonSchema, ResponseModel } from '@openlondon/contract'
import { operation, response } from '@openlondon/contract/testing/model-parts'
import { smallApi } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { resultKind } from './result-kind.ts'

const object: JsonSchema = { type: 'object' }
const list: JsonSchema = { type: 'array', items: object }
const api = smallApi([], {
  Stop: object,
  Envelope: { type: 'object', properties: { result: { type: 'object', properties: { items: list } } } },
})
const shows = (schema: JsonSchema, more: Partial<ResponseModel> = {}): ResponseModel =>
  response({ content: [{ mediaType: 'application/json', schema, examples: [] }], ...more })

test.each<[string, readonly ResponseModel[], string | undefined]>([
  ['an object', [shows(object)], 'isObject'],
  ['an object by reference', [shows({ $ref: '#/components/schemas/Stop' })], 'isObject'],
  ['a list', [shows(list)], 'isList'],
  ['a text', [shows({ type: 'string' })], 'isText'],
  ['what may be null', [shows({ type: ['object', 'null'] })], undefined],
  ['a choice', [shows({ oneOf: [object, list] })], undefined],
  ['one or many', [shows({ oneOf: [object, list] }, { oneOrMany: true })], 'isObjects'],
  ['one or many texts', [shows({ oneOf: [{ type: 'string' }, { type: 'array' }] }, { oneOrMany: true })], 'isList'],
  ['several that are made a list', [shows({ oneOf: [object, list], 'x-decode': 'list' })], 'isObjects'],
  ['a text that is made a number', [shows({ type: 'string', 'x-decode': 'number' })], undefined],
  [
    'what an envelope holds',
    [shows({ $ref: '#/components/schemas/Envelope' }, { unwrap: ['result', 'items'] })],
    'isList',
  ],
  ['nothing said', [shows({})], undefined],
  ['two results of one kind', [shows(object), shows(object, { status: '300', resultKind: 'choose' })], 'isObject'],
  ['two results of two kinds', [shows(object), shows(list, { status: '201' })], undefined],
  ['a body or none', [shows(object), response({ status: '204', content: [] })], undefined],
  ['a table', [response({ content: [{ mediaType: 'text/csv', schema: object, examples: [] }] })], undefined],
])('%s', (_name, responses, want) => {
  expect(resultKind(api, operation({ responses }))).toBe(want)
})
