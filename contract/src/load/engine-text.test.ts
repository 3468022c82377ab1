import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { isEngineText } from './engine-text.ts'
import { loadCity } from './load-city.ts'

test('what an operation inherits is the engine’s, and what a city says itself is the city’s', async () => {
  const folder = await writeCity({
    ...tinyCityFiles,
    'common/responses.yaml': 'Unauthorized: { description: Ingen nyckel. }\n',
  })
  const { city } = await loadCity(folder)
  await rm(dirname(folder), { recursive: true })
  const [stops] = city.apis.find(({ id }) => id === 'buses')?.operations ?? []
  const told = (stops?.responses ?? []).map(({ status, description }) => [status, isEngineText(description)])
  expect(Object.fromEntries(told)).toMatchObject({ '200': false, '401': false, '429': true })
})
