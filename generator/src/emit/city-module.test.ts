import { operation, smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { cityModule } from './city-module.ts'

const trams = {
  ...smallApi([operation('lines', 'GET', '/lines', {})]),
  id: 'city-trams',
  summary: 'Trams */ and more.',
}
const boats = { ...smallApi([operation('lines', 'GET', '/lines', {})]), id: 'boats' }
const text = cityModule({ ...smallCity, apis: [trams, boats] })

test.each([
  ['an id of two words is one name', "readonly cityTrams: BoundApi<typeof import('./city-trams/index.ts')>"],
  ['operations of one name in two APIs stay apart', "  lines as cityTrams_lines,\n} from './city-trams/index.ts'"],
  ['and the other', "  lines as boats_lines,\n} from './boats/index.ts'"],
  ['each API gets its own operations', 'const boatsOperations = {\n  lines: boats_lines,\n}'],
  ['and is bound to the client', 'cityTrams: bindApi(client, cityTramsOperations),'],
  ['what is said of an API cannot end its comment', '/** Trams: Trams *\\/ and more. */'],
])('%s', (_name, want) => {
  expect(text).toContain(want)
})
