import { join } from 'node:path'
import { loadCity } from '@openlondon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findUnanswerable, operationFaults, serveSandbox, type ServedSandbox } from '../index.ts'

const { city } = await loadCity(join(import.meta.dirname, '../../../../openapi'))
const operations = city.apis.flatMap((api) =>
  api.operations.map((operation) => [operation.id, api, operation] as const),
)
const seeds = 50

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})

afterAll(() => served.close())

test.each(operations)('%s is answered as its contract says', async (_id, api, operation) => {
  expect(await operationFaults(served.origin, city, api, operation, seeds)).toEqual([])
})

test('nothing in the city is unanswerable', () => {
  expect(findUnanswerable(city)).toEqual([])
})
