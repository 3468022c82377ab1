import { exampleValues, writeCall } from '@openlondon/contract/call'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../server/src/config.ts'
import { realSurroundings } from '../server/src/surroundings.ts'
import { createOwnerDoors } from '../server/src/gateway/owner/owner-door.ts'
import { openGatewayApi, type GatewayApi } from '../server/src/gateway/owner/owner-host.ts'
import { createSweeper } from '../server/src/gateway/queue/sweeper.ts'
import { createCallResolver } from '../server/src/gateway/resolve/resolve-call.ts'
import { city, operations } from './city.ts'

const config = readConfig({})
const sweeper = createSweeper(realSurroundings.monotonicMs)
const doors = createOwnerDoors(config, realSurroundings, sweeper)
const targets = new Map<string, GatewayApi>()
for (const api of city.apis) {
  const target = openGatewayApi(api, config, doors)
  if (target) targets.set(api.id, target)
}
const resolve = createCallResolver(city, targets, 'http://localhost')

afterAll(async () => {
  sweeper.stop()
  await doors.close()
})

test('the gateway reaches every operation by its own example, under its own id', () => {
  const behind = operations.filter(({ api }) => api.upstream.kind === 'external')
  expect(behind.length).toBeGreaterThan(0)
  const reached = behind.map(({ api, operation }) => {
    const { path } = writeCall(operation, exampleValues(api, operation))
    const call = resolve(operation.method, `/api/${operation.apiId}${path.split('?')[0]}`)
    return call.kind === 'call' ? call.operation.id : call.kind
  })
  expect(reached).toEqual(behind.map(({ id }) => id))
})
