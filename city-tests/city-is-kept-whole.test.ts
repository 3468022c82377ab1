import { loadKeptCity } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { city, cityDir } from './city.ts'

test('the city that servers and pages are given from the disk is the one that was read', async () => {
  await loadKeptCity(cityDir)
  expect(await loadKeptCity(cityDir)).toStrictEqual(city)
})
