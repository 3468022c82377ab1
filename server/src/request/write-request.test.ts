import type { JsonSchema, ParameterModel } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { operation, parameter, smallApi } from '@openlondon/contract/testing/small-city'
import { readForm } from './read-body.ts'
import { readParameters } from './read-request.ts'
import { writeRequest } from './write-request.ts'

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const text: JsonSchema = { type: 'string' }
const whole: JsonSchema = { type: 'integer' }
const api = smallApi([])

const like = (given: ParameterModel, more: Partial<ParameterModel>): ParameterModel => ({ ...given, ...more })
const inPath = (schema: JsonSchema, more: Partial<ParameterModel> = {}): ParameterModel =>
  like(parameter('p', 'path', schema), more)
const inQuery = (schema: JsonSchema, more: Partial<ParameterModel> = {}): ParameterModel =>
  like(parameter('p', 'query', schema), more)

test.each([
  ['a text in the path', inPath(text), 'a/b c', '/x/a%2Fb%20c', {}],
  ['a list in the path', inPath(list(text)), ['a,b', 'c'], '/x/a%2Cb,c', {}],
  ['a label', inPath(list(text), { style: 'label', explode: true }), ['a', 'b'], '/x/.a.b', {}],
  ['a matrix', inPath(list(text), { style: 'matrix', explode: true }), ['a', 'b'], '/x/;p=a;p=b', {}],
  ['a list with commas', inQuery(list(whole)), [1, 2], '/x/-?p=1,2', {}],
  ['a repeated name', inQuery(list(text), { explode: true }), ['a,b', 'c'], '/x/-?p=a%2Cb&p=c', {}],
  ['a repeated name given once', inQuery(list(text), { explode: true }), ['a,b'], '/x/-?p=a%2Cb', {}],
  ['one or many, as one', inQuery({ oneOf: [text, list(text)] }, { explode: true }), 'a', '/x/-?p=a', {}],
  ['pipes', inQuery(list(text), { style: 'pipeDelimited' }), ['a', 'b'], '/x/-?p=a%7Cb', {}],
  [
    'JSON',
    inQuery({}, { mediaType: 'application/json' }),
    { a: [1, '&'] },
    '/x/-?p=%7B%22a%22%3A%5B1%2C%22%26%22%5D%7D',
    {},
  ],
  ['a flag', inQuery({ type: 'boolean' }, { allowEmptyValue: true }), true, '/x/-?p', {}],
  [
    'an object in brackets',
    inQuery({ type: 'object', properties: { a: whole } }, { style: 'deepObject', explode: true }),
    { a: 1 },
    '/x/-?p%5Ba%5D=1',
    {},
  ],
  ['a header', like(parameter('p', 'header', list(text)), {}), ['a', 'b'], '/x/-', { p: 'a,b' }],
] as const)('%s is written as it is read', (_name, given, value, path, headers) => {
  const target = operation('x', 'GET', given.in === 'path' ? '/x/{p}' : '/x/-', { parameters: [given] })
  const written = writeRequest(target, { p: value })
  expect(written).toEqual({ method: 'GET', path, headers, body: undefined })
  const [pathText = '', search = ''] = written.path.split('?')
  const raw = { pathValues: { p: pathText.split('/')[2] ?? '' }, search, headers: written.headers }
  expect(readParameters(api, target, raw).values['p']).toEqual(value)
})

test('a flag that is off is not sent, and a name with a sign is encoded', () => {
  const parameters = [
    like(parameter('off', 'query', { type: 'boolean' }), { allowEmptyValue: true }),
    parameter('name:contains', 'query', text),
  ]
  const target = operation('x', 'GET', '/x', { parameters })
  expect(writeRequest(target, { off: false, 'name:contains': 'ab' }).path).toBe('/x?name%3Acontains=ab')
})

test('what can have one value only is sent without being given', () => {
  const fixed = { type: 'string', const: '2' } as const
  const parameters = [
    like(parameter('X-Version', 'header', fixed), { required: true }),
    like(parameter('users', 'query', { type: 'boolean', const: false }), { required: true }),
    parameter('wide', 'query', { type: 'boolean', const: true }),
  ]
  const target = operation('x', 'GET', '/x', { parameters })
  expect(writeRequest(target, {})).toMatchObject({ path: '/x?users=false', headers: { 'X-Version': '2' } })
})

test.each([
  ['JSON', 'application/fhir+json', { a: [1] }, '{"a":[1]}'],
  ['a form', 'application/x-www-form-urlencoded', { a: ['x y', 'z'], b: 1 }, 'a=x+y&a=z&b=1'],
  ['text', 'text/plain', 'a=b', 'a=b'],
])('a body of %s', (_name, mediaType, value, body) => {
  const schema: JsonSchema = { type: 'object', properties: { a: list(text), b: whole } }
  const requestBody = { required: true, description: '', content: [{ mediaType, schema, examples: [] }] }
  const written = writeRequest(operation('x', 'POST', '/x', { requestBody }), { body: value })
  expect(written).toEqual({ method: 'POST', path: '/x', headers: { 'Content-Type': mediaType }, body })
  if (mediaType.endsWith('urlencoded')) expect(readForm(api, schema, body)).toEqual(value)
})
