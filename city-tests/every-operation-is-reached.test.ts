import type { OperationModel } from '@openlondon/contract'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../server/src/config.ts'
import { closeGatewayApi, openGatewayApi, type GatewayApi } from '../server/src/gateway/owner-host.ts'
import { createCallResolver } from '../server/src/gateway/resolve-call.ts'
import { city, operations } from './city.ts'

const targets = new Map<string, GatewayApi>()
for (const api of city.apis) {
  const target = openGatewayApi(api, readConfig({}))
  if (target) targets.set(api.id, target)
}
const resolve = createCallResolver(city, targets, 'http://localhost')

afterAll(async () => {
  for (const target of targets.values()) await closeGatewayApi(target)
})

/** The path of an operation with the values its contract gives as examples. */
function examplePath(operation: OperationModel): string {
  return operation.path.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => {
    const example = operation.parameters.find(
      (parameter) => parameter.in === 'path' && parameter.name === name,
    )?.example
    const values = Array.isArray(example) ? example : [example]
    return values.map((value) => encodeURIComponent(String(value))).join(',')
  })
}

test('the gateway reaches every operation by its own example, under its own id', () => {
  const behind = operations.filter(({ api }) => api.upstream.kind === 'external')
  expect(behind.length).toBeGreaterThan(0)
  const reached = behind.map(({ operation }) => {
    const call = resolve(operation.method, `/api/${operation.apiId}${examplePath(operation)}`)
    return call.kind === 'call' ? call.operation.id : call.kind
  })
  expect(reached).toEqual(behind.map(({ id }) => id))
})
