import type { JsonSchema, ResponseModel } from '@openlondon/contract'
import { operation, response } from '@openlondon/contract/testing/model-parts'
import { smallApi } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { resultKinds } from './result-kind.ts'

const object: JsonSchema = { type: 'object' }
const list: JsonSchema = { type: 'array', items: object }
const api = smallApi([], {
  Stop: object,
  Round: { anyOf: [{ $ref: '#/components/schemas/Round' }, object] },
  Envelope: { type: 'object', properties: { result: { type: 'object', properties: { items: list } } } },
})
const shows = (schema: JsonSchema, more: Partial<ResponseModel> = {}): ResponseModel =>
  response({ content: [{ mediaType: 'application/json', schema, examples: [] }], ...more })

test.each<[string, readonly ResponseModel[], readonly string[]]>([
  ['an object', [shows(object)], ['isObject']],
  ['an object by reference', [shows({ $ref: '#/components/schemas/Stop' })], ['isObject']],
  ['a list', [shows(list)], ['isList']],
  ['a text', [shows({ type: 'string' })], ['isText']],
  ['what may be null', [shows({ type: ['object', 'null'] })], ['isNull', 'isObject']],
  ['a choice', [shows({ oneOf: [object, list] })], ['isList', 'isObject']],
  [
    'a reference or null',
    [shows({ anyOf: [{ $ref: '#/components/schemas/Stop' }, { type: 'null' }] })],
    ['isNull', 'isObject'],
  ],
  ['a choice of one kind', [shows({ anyOf: [object, { $ref: '#/components/schemas/Stop' }] })], ['isObject']],
  [
    'a choice in a choice',
    [shows({ anyOf: [{ oneOf: [list, { type: 'integer' }] }, { type: 'boolean' }] })],
    ['isFlag', 'isList', 'isNumber'],
  ],
  ['a choice of which one may be anything', [shows({ oneOf: [object, {}] })], []],
  [
    'a choice of a text that is made another',
    [shows({ oneOf: [object, { type: 'string', 'x-decode': 'number' }] })],
    [],
  ],
  ['a choice that holds itself', [shows({ $ref: '#/components/schemas/Round' })], []],
  ['a number', [shows({ type: 'number' })], ['isNumber']],
  ['true or false', [shows({ type: 'boolean' })], ['isFlag']],
  ['any JSON', [shows({ type: ['array', 'boolean', 'null', 'number', 'object', 'string'] })], []],
  ['one or many', [shows({ oneOf: [object, list] }, { oneOrMany: true })], ['isObjects']],
  ['one or many texts', [shows({ oneOf: [{ type: 'string' }, { type: 'array' }] }, { oneOrMany: true })], ['isList']],
  ['several that are made a list', [shows({ oneOf: [object, list], 'x-decode': 'list' })], ['isObjects']],
  ['a text that is made a number', [shows({ type: 'string', 'x-decode': 'number' })], []],
  [
    'what an envelope holds',
    [shows({ $ref: '#/components/schemas/Envelope' }, { unwrap: ['result', 'items'] })],
    ['isList'],
  ],
  ['nothing said', [shows({})], []],
  ['two results of one kind', [shows(object), shows(object, { status: '300', resultKind: 'choose' })], ['isObject']],
  ['two results of two kinds', [shows(object), shows(list, { status: '201' })], ['isList', 'isObject']],
  ['two results of which one may be anything', [shows(object), shows({}, { status: '201' })], []],
  ['a body or none', [shows(object), response({ status: '204', content: [] })], ['isNothing', 'isObject']],
  ['none', [response({ status: '204', content: [] })], []],
  ['a table', [response({ content: [{ mediaType: 'text/csv', schema: object, examples: [] }] })], []],
])('%s', (_name, responses, want) => {
  expect(resultKinds(api, operation({ responses }))).toEqual(want)
})
