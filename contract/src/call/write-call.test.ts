import { expect, test } from 'vitest'
import type { OperationModel, ParameterModel } from '../model/model.ts'
import { requestAddress } from './write-call.ts'

const parameter = (name: string, place: ParameterModel['in'], more: Partial<ParameterModel> = {}): ParameterModel => {
  const style = place === 'path' || place === 'header' ? 'simple' : 'form'
  const explode = (more.style ?? style) === 'form'
  return {
    name,
    in: place,
    required: true,
    description: '',
    schema: {},
    style,
    explode,
    allowEmptyValue: false,
    deprecated: false,
    ...more,
  }
}

const operation = (path: string, parameters: readonly ParameterModel[]): OperationModel => ({
  id: 'stops.stops',
  apiId: 'stops',
  name: 'stops',
  method: 'GET',
  path,
  tag: '',
  summary: '',
  description: '',
  parameters,
  responses: [],
  privacy: 'C1',
  cacheSeconds: 0,
  idempotent: true,
  access: 'open',
  source: { file: '', line: 1, column: 1, pointer: '' },
})

const nested = { R: 100, G: 200 }

/** The examples of OpenAPI 3.1, section 4.8.12.4, and what owners' quirks add. */
test.each<[string, string, Partial<ParameterModel>, unknown, string]>([
  ['a text', '/a/{v}', {}, 'blue', '/a/blue'],
  ['a slash inside', '/a/{v}', {}, 'a/b?c', '/a/a%2Fb%3Fc'],
  ['a list', '/a/{v}', {}, ['blue', 'black'], '/a/blue,black'],
  ['a comma inside', '/a/{v}', {}, ['a,b', 'c'], '/a/a%2Cb,c'],
  ['an object', '/a/{v}', {}, nested, '/a/R,100,G,200'],
  ['an object, exploded', '/a/{v}', { explode: true }, nested, '/a/R=100,G=200'],
  ['a label', '/a/{v}', { style: 'label' }, ['blue', 'black'], '/a/.blue,black'],
  ['a label, exploded', '/a/{v}', { style: 'label', explode: true }, ['blue', 'black'], '/a/.blue.black'],
  ['a matrix', '/a/{v}', { style: 'matrix' }, ['blue', 'black'], '/a/;v=blue,black'],
  ['a matrix, exploded', '/a/{v}', { style: 'matrix', explode: true }, ['blue', 'black'], '/a/;v=blue;v=black'],
  ['a matrix of an object', '/a/{v}', { style: 'matrix', explode: true }, nested, '/a/;R=100;G=200'],
  ['inside a part of the path', '/Site={v}/Json', {}, 'MY1', '/Site=MY1/Json'],
  ['a colon', '/at/{v}', {}, '2026-11-23T08:00Z', '/at/2026-11-23T08%3A00Z'],
])('in the path: %s', (_name, path, more, value, want) => {
  expect(requestAddress(operation(path, [parameter('v', 'path', more)]), { v: value }).path).toBe(want)
})

test.each<[string, Partial<ParameterModel>, unknown, string]>([
  ['a text', {}, 'a b&c', '?v=a%20b%26c'],
  ['nothing', {}, undefined, ''],
  ['an empty text', {}, '', '?v='],
  ['zero and false', {}, [0, false], '?v=0&v=false'],
  ['an empty list', {}, [], ''],
  ['a list', {}, ['blue', 'black'], '?v=blue&v=black'],
  ['a comma list', { explode: false }, ['blue', 'a,b'], '?v=blue,a%2Cb'],
  ['a list of pipes', { style: 'pipeDelimited' }, ['blue', 'black'], '?v=blue%7Cblack'],
  ['a list of spaces', { style: 'spaceDelimited' }, ['blue', 'black'], '?v=blue%20black'],
  ['an object', {}, nested, '?R=100&G=200'],
  ['an object, joined', { explode: false }, nested, '?v=R,100,G,200'],
  ['a deep object', { style: 'deepObject' }, nested, '?v%5BR%5D=100&v%5BG%5D=200'],
  ['JSON', { mediaType: 'application/json' }, { a: ['b'] }, '?v=%7B%22a%22%3A%5B%22b%22%5D%7D'],
  ['a flag', { allowEmptyValue: true }, true, '?v='],
  ['a flag that is down', { allowEmptyValue: true }, false, ''],
  ['a truth that is no flag', {}, true, '?v=true'],
  ['a name with brackets', { name: 'facet.field[]' }, 'x', '?facet.field%5B%5D=x'],
])('in the query: %s', (_name, more, value, want) => {
  const own = parameter('v', 'query', more)
  expect(requestAddress(operation('', [own]), { [own.name]: value }).path).toBe(want)
})

test('headers are named in lower case, and several places go together', () => {
  const parameters = [
    parameter('X-Version', 'header'),
    parameter('id', 'path'),
    parameter('a', 'query'),
    parameter('b', 'query'),
  ]
  expect(requestAddress(operation('/stops/{id}', parameters), { 'X-Version': 2, id: 1, a: 'x', b: 'y' })).toEqual({
    path: '/stops/1?a=x&b=y',
    headers: { 'x-version': '2' },
  })
})
