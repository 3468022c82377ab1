import { expect, test } from 'vitest'
import { buildParameter } from './build-parameter.ts'
import { eitherOf } from './either.ts'

const parameters = ['lat', 'lng', 'poly'].map((name) => buildParameter({ name, in: 'query', schema: {} }))
const withPath = [...parameters, buildParameter({ name: 'id', in: 'path', required: true, schema: {} })]

test.each<[string, unknown, unknown]>([
  ['two sets', [['lat', 'lng'], ['poly']], [['lat', 'lng'], ['poly']]],
  ['one set', [['lat', 'lng']], undefined],
  ['a name that is none', [['lat'], ['latitude']], undefined],
  ['one that is always given', [['id'], ['poly']], undefined],
  ['an empty set', [[], ['poly']], undefined],
  ['names without lists', ['lat', 'poly'], undefined],
  ['an object', { lat: ['poly'] }, undefined],
  ['nothing', undefined, undefined],
])('%s', (_name, value, want) => {
  expect(eitherOf(value, withPath)).toEqual(want)
})
