import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCity } from '../load/load-city.ts'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { cityHash, contractHash } from './contract-hash.ts'

async function hashesOf(folder: string): Promise<{ readonly contract: string | undefined; readonly city: string }> {
  const { city } = await loadCity(folder)
  return { contract: city.apis[0] && contractHash(city.apis[0]), city: cityHash(folder) }
}

test('the same contract has the same hash wherever it lies', async () => {
  expect(await hashesOf(await writeCity())).toEqual(await hashesOf(await writeCity()))
})

test.each([
  ['a description', 'apis/buses/schemas/stops.yaml', 'Its name.', 'What people call it.'],
  ['a fixture', 'apis/buses/fixtures/stops.json', '"Bank"', '"Angel"'],
  ['a fact', 'apis/buses/api.yaml', 'Powered by', 'With data of'],
] as const)('%s changes both', async (_name, file, old, now) => {
  const changed = await writeCity({ ...tinyCityFiles, [file]: tinyCityFiles[file].replace(old, now) })
  const [before, after] = [await hashesOf(await writeCity()), await hashesOf(changed)]
  expect(after.contract).not.toBe(before.contract)
  expect(after.city).not.toBe(before.city)
})

test('a guide changes the city only, and so does a file that moved', async () => {
  const folder = await writeCity()
  const before = await hashesOf(folder)
  await writeFile(join(folder, 'apis/buses/guide.mdx'), '# Buses')
  const written = await hashesOf(folder)
  await rename(join(folder, 'apis/buses/guide.mdx'), join(folder, 'apis/buses/tour.mdx'))
  const moved = await hashesOf(folder)
  expect([written.contract, moved.contract]).toEqual([before.contract, before.contract])
  expect(new Set([before.city, written.city, moved.city]).size).toBe(3)
})
