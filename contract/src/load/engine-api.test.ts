import { expect, test } from 'vitest'
import { tinyCityFiles, writeCity, type CityFiles } from '../../testing/tiny-city.ts'
import { openCity, type LaidOverCity } from './load-city.ts'
import type { LoadedApi } from './load-api.ts'

async function portalOf(files: CityFiles, laidOver: LaidOverCity = {}): Promise<LoadedApi> {
  return openCity(await writeCity(files), laidOver).load('portal')
}

const renamed = (from: string, to: string): CityFiles => ({
  ...tinyCityFiles,
  'city.yaml': tinyCityFiles['city.yaml'].replace(from, to),
})

test('cities of the same names share one reading of the portal, wherever they lie', async () => {
  expect(await portalOf(tinyCityFiles)).toBe(await portalOf({ ...tinyCityFiles, 'README.md': 'Another tiny city.' }))
})

test.each<readonly [of: string, files: CityFiles]>([
  ['host', renamed('host: https://open.tiny.example', 'host: https://other.tiny.example')],
  ['name', renamed('name: Tiny\nhost', 'name: Little\nhost')],
  ['domains', renamed('name: Getting around', 'name: Going about')],
  [
    'first API',
    {
      ...tinyCityFiles,
      'apis/buses/api.yaml': tinyCityFiles['apis/buses/api.yaml'].replace('name: Tiny Buses', 'name: Coaches'),
    },
  ],
])('a city of another %s has its own', async (_of, files) => {
  const [portal, tinys] = [await portalOf(files), await portalOf(tinyCityFiles)]
  expect(portal).not.toBe(tinys)
})

test('what is laid over the engine is read, and is nobody else’s', async () => {
  const text = 'title: a candidate'
  const candidate = {
    texts: new Map([['apis/portal/guide.yaml', { text, name: 'guide.yaml' }]]),
    gone: new Set<string>(),
  }
  const { files, sources } = await portalOf(tinyCityFiles, { engine: candidate })
  const place = sources[0]?.replace('api.yaml', 'guide.yaml') ?? ''
  expect(files.read(place).value).toEqual({ title: 'a candidate' })
  expect((await portalOf(tinyCityFiles)).files.list(place.replace('/guide.yaml', ''))).not.toContain('guide.yaml')
})

test('nobody changes what is shared', async () => {
  const { api } = await portalOf(tinyCityFiles)
  const [operation] = api.operations
  expect(() => Object.assign(operation?.responses[0] ?? {}, { description: 'Mine.' })).toThrow(TypeError)
  expect(() => Object.assign(api.document, { info: {} })).toThrow(TypeError)
})
