import { operation, smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { cityModule } from './city-module.ts'

const trams = {
  ...smallApi([operation('lines', 'GET', '/lines', {})]),
  id: 'city-trams',
  summary: 'Trams */ and more.',
}
const boats = { ...smallApi([operation('lines', 'GET', '/lines', {})]), id: 'boats' }
const empty = { ...smallApi([]), id: 'empty' }
const text = cityModule({ ...smallCity, apis: [trams, boats, empty] })

test.each([
  ['an id of two words is one name', '  readonly cityTrams: CityTramsApi\n'],
  ['an API is what the modules that declare its operations hold', "BoundApi<typeof import('./city-trams/operations/"],
  ['and is given as the module that hands them on', "  readonly boats: typeof import('./boats/index.ts')\n"],
  ['what is said of an API cannot end its comment', '/** Trams: Trams *\\/ and more. */'],
  ['an API without operations has none', 'export interface EmptyApi {}\n'],
])('%s', (_name, want) => {
  expect(text).toContain(want)
})

test('nothing of an API is imported but types', () => {
  expect(text.match(/^import (?!type)[^;\n]*/gm)).toEqual([
    "import { bindCity, type BoundApi, type BoundCity, type GivenApis } from '../runtime/call/bind.ts'",
  ])
})
