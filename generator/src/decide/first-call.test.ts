import { operation, parameter, smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { firstCall } from './first-call.ts'

const withOperation = (given: Parameters<typeof operation>[3]) => ({
  ...smallCity,
  apis: [smallApi([operation('lines', 'GET', '/lines', given)])],
})
const id = { ...parameter('id', 'path', { type: 'string' }), example: 'red' }
const version = { ...parameter('version', 'header', { type: 'string', const: '2' }), required: true }

test.each([
  [
    'what the city names',
    smallCity,
    '{ "api": "trams", "name": "search", "parameters": "{ q: \'old\' }" }',
    'trams.search',
    "{ q: 'old' }",
  ],
  ['named without parameters', smallCity, '{ "api": "trams", "name": "lines" }', 'trams.lines', ''],
  [
    'nothing named: the first, with what it must be given',
    withOperation({ parameters: [id] }),
    undefined,
    'trams.lines',
    '{"id":"red"}',
  ],
  ['nothing to give', withOperation({}), undefined, 'trams.lines', ''],
  ['what has one value only is not asked for', withOperation({ parameters: [version] }), undefined, 'trams.lines', ''],
])('%s', (_name, city, named, wantedId, wantedParameters) => {
  const { operation: found, parameters } = firstCall(city, named) ?? {}
  expect([found?.id, parameters]).toEqual([wantedId, wantedParameters])
})

test('a name that is no operation says where it stands', () => {
  expect(() => firstCall(smallCity, '{ "api": "trams", "name": "boats" }')).toThrow(
    'content/first-call.json of Smallville names trams.boats, which is no operation of it.',
  )
})

test('a city without operations has none', () => {
  expect(firstCall({ ...smallCity, apis: [] }, undefined)).toBeUndefined()
})
