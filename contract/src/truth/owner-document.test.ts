import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCity } from '../load/load-city.ts'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { ownerOperations } from './owner-document.ts'

const withBase = (base: string): Promise<string> =>
  writeCity({
    ...tinyCityFiles,
    'apis/buses/api.yaml': tinyCityFiles['apis/buses/api.yaml'].replace('https://api.buses.tiny.example', base),
  })

test.each([
  ['a server of its own host', 'https://a.example', 'https://a.example', '/Stops'],
  ['a part of the API', 'https://a.example', 'https://a.example/Buses/', '/Buses/Stops'],
  ['a part below a base path', 'https://a.example/v1', 'https://a.example/v1/Buses', '/Buses/Stops'],
  ['the base path itself', 'https://a.example/v1', 'https://a.example/v1', '/Stops'],
  ['beside the base path', 'https://a.example/v1', 'https://a.example/v10', '/Stops'],
  ['another host', 'https://a.example', 'https://trial.example/v1', '/Stops'],
  ['no host', 'https://a.example', '/api/v1/', '/Stops'],
  ['a host to be filled in', 'https://a.example', 'https://{host}/v1', '/Stops'],
])('%s', async (_name, base, server, want) => {
  const { city } = await loadCity(await withBase(base))
  const [api] = city.apis
  if (!api) throw new Error('the tiny city has no API')
  const file = join(await mkdtemp(join(tmpdir(), 'owner-')), 'owner.json')
  const paths = { '/Stops': { get: { responses: {} } }, '/*': { get: {}, head: {} } }
  await writeFile(file, JSON.stringify({ openapi: '3.0.0', info: {}, servers: [{ url: server }], paths }))
  expect(await ownerOperations(file, api)).toEqual([
    { method: 'GET', path: want },
    { method: 'GET', path: want.replace('Stops', '*') },
  ])
})
