import { expect, test } from 'vitest'
import { Lane } from './lane.ts'
import type { ObservedLimit } from './limit-headers.ts'

const said = (more: Partial<ObservedLimit> = {}): ObservedLimit => ({
  windows: [],
  left: undefined,
  pauseUntil: undefined,
  ...more,
})

/** How long each of some would have to wait at that time, if those before it were sent. */
function waits(lane: Lane, count: number, now: number): readonly number[] {
  return Array.from({ length: count }, () => {
    const wait = lane.waitMs(now)
    if (wait === 0) lane.sent()
    return wait
  })
}

test('of an unknown limit the first goes ahead alone, and where none is said all go', () => {
  const lane = new Lane([])
  expect(waits(lane, 3, 0)).toEqual([0, Infinity, Infinity])
  lane.ended(said(), 1, 10)
  expect(waits(lane, 3, 10)).toEqual([0, 0, 0])
})

test('a failure that says nothing of a limit leaves it unknown', () => {
  const lane = new Lane([])
  lane.sent()
  lane.ended(undefined, 1, 10)
  expect(waits(lane, 2, 10)).toEqual([0, Infinity])
})

test('a declared limit holds from the first on, and a place is free a span after the answer', () => {
  const lane = new Lane([{ count: 2, windowMs: 1_000 }])
  expect(waits(lane, 3, 0)).toEqual([0, 0, Infinity])
  lane.ended(said(), 1, 100)
  expect(lane.waitMs(100)).toBe(1_001)
  lane.ended(said(), 1, 300)
  expect([lane.waitMs(1_100), lane.waitMs(1_101)]).toEqual([1, 0])
})

test('requests that were tried again count each', () => {
  const lane = new Lane([{ count: 2, windowMs: 1_000 }])
  lane.sent()
  lane.ended(said(), 2, 0)
  expect(lane.waitMs(0)).toBe(1_001)
})

test('what is left is sent at once, then one asks how much the next span has', () => {
  const lane = new Lane([])
  lane.sent()
  lane.ended(said({ left: { count: 2, until: 1_000 } }), 1, 0)
  expect(waits(lane, 3, 0)).toEqual([0, 0, Infinity])
  lane.ended(said({ left: { count: 1, until: 1_000 } }), 1, 10)
  lane.ended(said({ left: { count: 0, until: 1_000 } }), 1, 20)
  expect(lane.waitMs(20)).toBe(980)
  expect(waits(lane, 2, 1_000)).toEqual([0, Infinity])
})

test('a pause that is asked for holds all', () => {
  const lane = new Lane([])
  lane.sent()
  lane.ended(said({ pauseUntil: 500 }), 1, 0)
  expect([lane.waitMs(0), lane.waitMs(500)]).toEqual([500, 0])
})
