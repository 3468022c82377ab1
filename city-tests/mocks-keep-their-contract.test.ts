import { strangersWord } from '@openlondon/contract/testing/strangers-word'
import { expect, test } from 'vitest'
import { pascalCase } from '../generator/src/decide/name.ts'
import { city, sdkDir } from './city.ts'

const seeds = Array.from({ length: 20 }, (_, seed) => seed)

type Factory = (given?: object, seed?: number) => unknown

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

test.skipIf(sdkDir === undefined).each(city.apis)('what mocks make of each schema of $id fits it', async (api) => {
  const door: Readonly<Record<string, Factory>> = await import(`${city.sdk.packageName}/${api.id}/mocks`)
  const fault = strangersWord(api)
  const made = Object.keys(api.schemas).filter((name) => door[`get${pascalCase(name)}Mock`] !== undefined)
  expect(made.length).toBeGreaterThan(0)
  const faults = made.flatMap((name) =>
    seeds.flatMap((seed) => fault(name, door[`get${pascalCase(name)}Mock`]?.({}, seed)) ?? []).slice(0, 1),
  )
  expect(faults).toEqual([])
})
