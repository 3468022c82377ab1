import type { JsonSchema, ParameterModel } from '../model/model.ts'
import { expect, test } from 'vitest'
import { operation, parameter, smallApi } from '../../testing/small-city.ts'
import { readParameters } from '../../../server/src/request/read-request.ts'

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const text: JsonSchema = { type: 'string' }
const whole: JsonSchema = { type: 'integer' }
const pair: JsonSchema = { type: 'object', properties: { lat: { type: 'number' }, name: text } }

const api = smallApi([], { Id: whole })

const read = (given: ParameterModel, raw: string): unknown =>
  readParameters(api, operation('x', 'GET', '/x', { parameters: [given] }), {
    pathValues: given.in === 'path' ? { p: raw } : {},
    search: given.in === 'query' ? raw : '',
    headers: given.in === 'header' ? { p: raw } : given.in === 'cookie' ? { cookie: raw } : {},
  }).values['p']

const styled = (
  place: ParameterModel['in'],
  schema: JsonSchema,
  style: ParameterModel['style'],
  explode: boolean,
): ParameterModel => ({
  ...parameter('p', place, schema),
  style,
  explode,
})

test.each([
  ['a whole number', parameter('p', 'query', whole), '?p=7', 7],
  ['a negative fraction', parameter('p', 'query', { type: 'number' }), '?p=-0.12', -0.12],
  ['a number by reference', parameter('p', 'query', { $ref: '#/components/schemas/Id' }), '?p=7', 7],
  ['not a number stays text', parameter('p', 'query', whole), '?p=7up', '7up'],
  ['nothing is not zero', parameter('p', 'query', whole), '?p=', ''],
  ['true in any case', parameter('p', 'query', { type: 'boolean' }), '?p=True', true],
  ['one is not true', parameter('p', 'query', { type: 'boolean' }), '?p=1', '1'],
  ['digits of a text stay text', parameter('p', 'query', text), '?p=007', '007'],
  ['a choice of types', parameter('p', 'query', { oneOf: [whole, text] }), '?p=7', 7],
  ['plus is a space in a query', parameter('p', 'query', text), '?p=Baker+Street', 'Baker Street'],
  ['plus is plus in a path', parameter('p', 'path', text), 'a+b', 'a+b'],
  ['an encoded slash in a path', parameter('p', 'path', text), 'a%2Fb', 'a/b'],
  ['a name without a value', { ...parameter('p', 'query', { type: 'boolean' }), allowEmptyValue: true }, '?p', true],
  [
    'JSON inside a query',
    { ...parameter('p', 'query', { type: 'object' }), mediaType: 'application/json' },
    '?p=%7B%22ward%22%3A%22Bunhill%22%7D',
    { ward: 'Bunhill' },
  ],
  [
    'what should be JSON and is not',
    { ...parameter('p', 'query', { type: 'object' }), mediaType: 'application/json' },
    '?p={ward',
    '{ward',
  ],
  ['absent', parameter('p', 'query', text), '?q=1', undefined],
  ['the last of a repeated scalar', parameter('p', 'query', text), '?p=1&p=2', '2'],
  ['a comma list in a path', parameter('p', 'path', list(text)), 'a,b%20c', ['a', 'b c']],
  ['an encoded comma separates when it is the only kind', parameter('p', 'path', list(text)), 'a%2Cb', ['a', 'b']],
  [
    'an encoded comma beside plain ones belongs to its item',
    parameter('p', 'path', list(text)),
    'a%2Cb,c',
    ['a,b', 'c'],
  ],
  ['a comma list in a query', styled('query', list(whole), 'form', false), '?p=1,2', [1, 2]],
  ['an empty list', styled('query', list(whole), 'form', false), '?p=', []],
  ['a repeated name', styled('query', list(text), 'form', true), '?p=a&p=b%2Cc', ['a', 'b,c']],
  ['a repeated name given once', styled('query', list(text), 'form', true), '?p=a', ['a']],
  ['spaces', styled('query', list(text), 'spaceDelimited', false), '?p=a%20b', ['a', 'b']],
  ['pipes', styled('query', list(text), 'pipeDelimited', false), '?p=a|b', ['a', 'b']],
  ['label', styled('path', list(text), 'label', true), '.a.b', ['a', 'b']],
  ['matrix', styled('path', list(text), 'matrix', false), ';p=a,b', ['a', 'b']],
  ['matrix, exploded', styled('path', list(text), 'matrix', true), ';p=a;p=b', ['a', 'b']],
  [
    'an object in brackets',
    styled('query', pair, 'deepObject', true),
    '?p[lat]=51.5&p[name]=x',
    { lat: 51.5, name: 'x' },
  ],
  ['an object in a list', styled('path', pair, 'simple', false), 'lat,51.5,name,x', { lat: 51.5, name: 'x' }],
  ['an exploded object', styled('path', pair, 'simple', true), 'lat=51.5,name=x', { lat: 51.5, name: 'x' }],
  ['a header', parameter('p', 'header', whole), ' 7 ', 7],
  ['a header list', parameter('p', 'header', list(text)), 'a, b', ['a', 'b']],
  ['a cookie', parameter('p', 'cookie', text), 'q=1; p=x=y', 'x=y'],
])('%s', (_name, given, raw, want) => {
  expect(read(given, raw)).toEqual(want)
})
