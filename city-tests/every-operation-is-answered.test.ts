import { afterAll, beforeAll, expect, test } from 'vitest'
import { findUnanswerable, operationFaults, serveSandbox, type ServedSandbox } from '../server/src/sandbox/index.ts'
import { city, operations } from './city.ts'

const seeds = 50

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})

afterAll(() => served.close())

test.each(operations)('$id is answered as its contract says', async ({ api, operation }) => {
  expect(await operationFaults(served.origin, city, api, operation, seeds)).toEqual([])
})

test('nothing in the city is unanswerable', () => {
  expect(findUnanswerable(city)).toEqual([])
})
