import { expect, test } from 'vitest'
import { loadCity } from '../load/load-city.ts'
import { tinyCityFiles, writeCity, type CityFiles } from '../../testing/tiny-city.ts'
import { contractHash } from './contract-hash.ts'

async function hashOf(files: CityFiles): Promise<string | undefined> {
  const { city } = await loadCity(await writeCity(files))
  return city.apis[0] && contractHash(city.apis[0])
}

const edited = (file: keyof typeof tinyCityFiles, old: string, now: string): CityFiles => ({
  ...tinyCityFiles,
  [file]: tinyCityFiles[file].replace(old, now),
})

test.each([
  ['nothing, in another folder', tinyCityFiles],
  ['a comment', edited('apis/buses/openapi.yaml', '# kept by the owner', '# kept by hand')],
  ['the line things stand on', edited('apis/buses/paths/stops.yaml', 'stops:', '\n\nstops:')],
  ['a guide', { ...tinyCityFiles, 'apis/buses/guide.mdx': '# Buses' }],
])('%s changes nothing', async (_name, files) => {
  expect(await hashOf(files)).toBe(await hashOf(tinyCityFiles))
})

test.each([
  ['a description', edited('apis/buses/schemas/stops.yaml', 'Its name.', 'What people call it.')],
  ['a fixture', edited('apis/buses/fixtures/stops.json', '"Bank"', '"Angel"')],
  ['a fact', edited('apis/buses/api.yaml', 'Powered by', 'With data of')],
])('%s changes it', async (_name, files) => {
  expect(await hashOf(files)).not.toBe(await hashOf(tinyCityFiles))
})
