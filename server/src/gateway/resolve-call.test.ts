import { join } from 'node:path'
import { loadCity, type OperationModel } from '@openlondon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { createCallResolver, type CallResolver } from './resolve-call.ts'
import { closeGatewayApi, openGatewayApi, type GatewayApi } from './owner-host.ts'

let operations: readonly OperationModel[]
let resolve: CallResolver
const targets = new Map<string, GatewayApi>()

beforeAll(async () => {
  const { city } = await loadCity(join(import.meta.dirname, '../../../openapi'))
  for (const api of city.apis) {
    const target = openGatewayApi(api, readConfig({}))
    if (target) targets.set(api.id, target)
  }
  operations = city.apis.filter((api) => targets.has(api.id)).flatMap((api) => api.operations)
  resolve = createCallResolver(city, targets, 'http://localhost')
})
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

test('every operation of the city is reached by its own example, under its own id', () => {
  expect(operations.length).toBeGreaterThan(40)
  const reached = operations.map((operation) => {
    const call = resolve(operation.method, `/api/${operation.apiId}${examplePath(operation)}`)
    return call.kind === 'call' ? call.operation.id : call.kind
  })
  expect(reached).toEqual(operations.map((operation) => operation.id))
})

test('a call asked for again is resolved to the same', () => {
  const [operation] = operations
  if (!operation) throw new Error('The city has no operation')
  const path = `/api/${operation.apiId}${examplePath(operation)}`
  expect(resolve(operation.method, path)).toBe(resolve(operation.method, path))
})
