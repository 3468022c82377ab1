import { expect, test } from 'vitest'
import type { KeyRecord } from '../store/tables/key-table.ts'
import { createQuotaWatch } from './quota-watch.ts'

const monday = Date.parse('2026-11-23T23:59:00Z')
// Only whose it is matters here.
const key = (accountId: string) => ({ accountId }) as KeyRecord

test('each level is told of once a day for each holder, as calls run down to nothing', async () => {
  const told: unknown[] = []
  const watch = createQuotaWatch(
    async (holderId, level, limit, now) => void told.push([holderId, level, limit, now]),
    () => {},
  )
  let now = monday
  for (const remaining of [10, 5, 3, 2, 1, 0, 0, 0]) watch.see(key('ada'), 10, remaining, () => now)
  watch.see(key('bob'), 10, 2, () => now)
  now += 120_000
  watch.see(key('ada'), 10, 9, () => now)
  watch.see(key('ada'), 10, 0, () => now)
  await watch.settle()
  expect(told).toEqual([
    ['ada', 80, 10, monday],
    ['ada', 100, 10, monday],
    ['bob', 80, 10, monday],
    ['ada', 100, 10, monday + 120_000],
  ])
})

test('what could not be told is tried again with the next call', async () => {
  let tries = 0
  const faults: unknown[] = []
  const watch = createQuotaWatch(
    () => ((tries += 1) === 1 ? Promise.reject(new Error('no store')) : Promise.resolve()),
    (error) => void faults.push(error),
  )
  for (let call = 0; call < 3; call += 1) {
    watch.see(key('ada'), 10, 0, () => monday)
    await watch.settle()
  }
  expect([tries, faults.length]).toEqual([2, 1])
})
