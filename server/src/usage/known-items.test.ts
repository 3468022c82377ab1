import { loadCity } from '@openlondon/contract'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { knownItems } from './known-items.ts'

const { city } = await loadCity(
  await writeCity({
    ...tinyCityFiles,
    'apis/buses/schemas/stops.yaml': `${tinyCityFiles['apis/buses/schemas/stops.yaml']}    Stop-Code: { type: string, description: Another code. }\n`,
  }),
)

test.each([
  ['an operation', ['buses.stops'], ['buses.stops']],
  ['a member', ['buses.Stop.name'], ['Stop.name']],
  ['a member by the name that the SDK gives it', ['buses.Stop.stopCode'], ['Stop.stopCode']],
  ['the same twice', ['buses.stops', 'buses.stops'], ['buses.stops']],
  ['an operation that there is not', ['buses.secret'], []],
  ['a member that there is not', ['buses.Stop.secret'], []],
  ['a type that there is not', ['buses.Secret.name'], []],
  ['a type without a member', ['buses.Stop'], []],
  ['an API that there is not', ['trams.stops'], []],
  [
    'what every object has',
    ['buses.constructor', 'buses.Stop.constructor', 'buses.toString.name', 'buses.Stop.__proto__'],
    [],
  ],
  ['more than a member', ['buses.Stop.name.first'], []],
])('%s', (_name, used, wanted) => {
  expect(knownItems(city.apis, used).map(({ item }) => item)).toEqual(wanted)
})
