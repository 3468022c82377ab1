import type { AskedParameter, ParameterModel, PlaceQuestion } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { operation, parameter, smallApi } from '../../../../contract/testing/small-city.ts'
import { headerSources, questionTemplate, wantsBox } from './question-template.ts'

const asked = (name: string, values: AskedParameter['values'], isList = false): AskedParameter => ({
  name,
  type: 'text',
  isList,
  values,
})

function question(path: string, parameters: readonly ParameterModel[], ask: readonly AskedParameter[]): PlaceQuestion {
  const one = operation('stopsNear', 'GET', path, { parameters })
  const api = smallApi([one])
  return { api, operation: api.operations[0] ?? one, ask, loops: [], members: [], needs: [], metres: 805 }
}

const query = (name: string, more: Partial<ParameterModel> = {}): ParameterModel => ({
  ...parameter(name, 'query', { type: 'array' }),
  ...more,
})
const [lat, lon, box] = [{ token: 'lat' }, { token: 'lon' }, { token: 'box' }] as const

test.each<[string, string, readonly ParameterModel[], readonly AskedParameter[], string]>([
  ['nothing', '/stops', [query('kind')], [], '/stops'],
  [
    'a fact and a value',
    '/stops',
    [query('kind'), query('at')],
    [asked('at', [[lat]]), asked('kind', [['a b&c']])],
    '/stops?kind=a%20b%26c&at={lat}',
  ],
  ['a value with braces', '/stops', [query('kind')], [asked('kind', [['{lat}']])], '/stops?kind=%7Blat%7D'],
  ['two facts in one', '/stops', [query('at')], [asked('at', [[lat, ',', lon]])], '/stops?at={lat}%2C{lon}'],
  [
    'a list with commas',
    '/stops',
    [query('kinds', { explode: false })],
    [asked('kinds', [['a'], ['b,c']], true)],
    '/stops?kinds=a,b%2Cc',
  ],
  [
    'a list that repeats its name',
    '/stops',
    [query('kinds', { explode: true })],
    [asked('kinds', [['a'], ['b']], true)],
    '/stops?kinds=a&kinds=b',
  ],
  [
    'a list with pipes',
    '/stops',
    [query('kinds', { explode: false, style: 'pipeDelimited' })],
    [asked('kinds', [['a'], ['b']], true)],
    '/stops?kinds=a%7Cb',
  ],
  ['a box', '/stops', [query('in', { explode: true })], [asked('in', [[box]], true)], '/stops?in={box}'],
  ['a distance', '/stops', [query('within')], [asked('within', [[{ token: 'miles' }]])], '/stops?within=0.5'],
  [
    'a part of the path',
    '/stops/{kind}/at/{at}',
    [parameter('kind', 'path', {}), parameter('at', 'path', {})],
    [asked('kind', [['a/b']]), asked('at', [[lat]])],
    '/stops/a%2Fb/at/{lat}',
  ],
  [
    'what must be one thing',
    '/stops',
    [query('v', { required: true, schema: { const: 2 } }), query('at')],
    [asked('at', [[lat]])],
    '/stops?v=2&at={lat}',
  ],
])('an address with %s, and a place for a key that its owner wants', (_name, path, parameters, ask, want) => {
  const key = want.includes('?') ? '{&app_key}' : '{?app_key}'
  expect(questionTemplate(question(path, parameters, ask))).toBe(want + key)
})

test('what goes into headers is code, and a box is made', () => {
  const header = parameter('at', 'header', { type: 'string' })
  const fixed = { ...parameter('x-version', 'header', { const: '2' }), required: true }
  expect(headerSources(question('/stops', [header, fixed], [asked('at', [['`', lat]])]))).toEqual([
    ['at', '`\\`${asked.lat}`'],
    ['x-version', '"2"'],
  ])
  expect(wantsBox({ ask: [asked('in', [[box]])] })).toBe(true)
  expect(wantsBox({ ask: [asked('at', [[lat]])] })).toBe(false)
})
