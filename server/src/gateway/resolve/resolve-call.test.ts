import { smallCity } from '@openlondon/contract/testing/small-city'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { realSurroundings } from '../../surroundings.ts'
import { createOwnerDoors } from '../owner/owner-door.ts'
import { openGatewayApi, type GatewayApi } from '../owner/owner-host.ts'
import { createSweeper } from '../queue/sweeper.ts'
import { createCallResolver } from './resolve-call.ts'

const config = readConfig({})
const sweeper = createSweeper(realSurroundings.monotonicMs)
const doors = createOwnerDoors(config, realSurroundings, sweeper)
const targets = new Map<string, GatewayApi>()
for (const api of smallCity.apis) {
  const target = openGatewayApi(api, config, doors)
  if (target) targets.set(api.id, target)
}
const resolve = createCallResolver(smallCity, targets, 'http://localhost')

afterAll(async () => {
  sweeper.stop()
  await doors.close()
})

test.each([
  ['GET', '/api/trams/lines', 'trams.lines'],
  ['GET', '/api/trams/lines/red,blue', 'trams.line'],
  ['GET', '/api/trams/lines/meta', 'trams.metaModes'],
  ['GET', '/api/trams/stops/a%20b/arrivals', 'trams.arrivals'],
  ['POST', '/api/trams/notes', 'trams.createNote'],
  ['DELETE', '/api/trams/notes/7', 'trams.deleteNote'],
])('%s %s is a call of %s', (method, path, id) => {
  const call = resolve(method, path)
  expect(call.kind === 'call' && call.operation.id).toBe(id)
})

test('a call asked for again is resolved to the same', () => {
  const path = '/api/trams/lines/red'
  expect(resolve('GET', path)).toBe(resolve('GET', path))
})
