import { expect, test } from 'vitest'
import { chanceOf } from '../time/chance.ts'
import { day, hour, minute } from '../time/clock.ts'
import { incidents } from './incident.ts'
import { ledger } from './ledger.ts'
import { tideAt } from './tide.ts'
import { tripsBetween } from './trips.ts'
import { countAt, walkAt } from './walk.ts'

const chance = chanceOf('test')
const monday = Date.parse('2026-11-23T00:00:00Z')
const rate = { perDay: 2, minutes: [20, 300] } as const

test('asked for a whole day or hour by hour, the same incidents happen', () => {
  const whole = incidents(chance, 'red', monday, monday + day, rate).map(({ id }) => id)
  const hours = Array.from({ length: 24 }, (_, number) => monday + number * hour)
  const piecewise = hours.flatMap((from) => incidents(chance, 'red', from, from + hour, rate).map(({ id }) => id))
  expect([...new Set(piecewise)]).toEqual(whole)
  expect(whole.length).toBeGreaterThan(0)
})

test('incidents last as long as they may, and happen as often as they should', () => {
  const all = incidents(chance, 'blue', monday, monday + 400 * day, rate)
  for (const { from, until } of all) {
    expect(until - from).toBeGreaterThanOrEqual(20 * minute)
    expect(until - from).toBeLessThanOrEqual(300 * minute)
  }
  expect(all.length / 400).toBeGreaterThan(1.7)
  expect(all.length / 400).toBeLessThan(2.3)
})

test('trips of two windows side by side are those of both together', () => {
  const every = (): number => 7
  const cut = monday + 3 * hour + 11 * minute
  const [first, second, both] = [
    tripsBetween(chance, 'red', monday, cut, every),
    tripsBetween(chance, 'red', cut, monday + 6 * hour, every),
    tripsBetween(chance, 'red', monday, monday + 6 * hour, every),
  ]
  expect([...first, ...second]).toEqual(both)
  expect(both.length).toBeGreaterThan(45)
  expect(new Set(both.map(({ id }) => id)).size).toBe(both.length)
})

test('no trips run where none are to', () => {
  expect(tripsBetween(chance, 'red', monday, monday + day, () => 0)).toEqual([])
})

test('a walk stays within its bounds and does not jump', () => {
  const walk = { least: 10, most: 90 }
  let before = walkAt(chance, 'level', monday, walk)
  for (let instant = monday; instant < monday + 3 * day; instant += minute) {
    const value = walkAt(chance, 'level', instant, walk)
    expect(value).toBeGreaterThanOrEqual(10)
    expect(value).toBeLessThanOrEqual(90)
    expect(Math.abs(value - before)).toBeLessThan(2)
    before = value
  }
})

test('a count is whole and within its bounds', () => {
  for (let number = 0; number < 500; number += 1) {
    const count = countAt(chance, 'docks', monday + number * hour, { least: 0, most: 3 })
    expect([0, 1, 2, 3]).toContain(count)
  }
})

test('about two high waters a day', () => {
  const levels = Array.from({ length: 24 * 60 * 10 }, (_, number) => tideAt(monday + number * minute, { reach: 3 }))
  const highs = levels.filter(
    (level, index) => level > (levels[index - 1] ?? level) && level >= (levels[index + 1] ?? level),
  )
  expect(highs.length).toBeGreaterThanOrEqual(18)
  expect(highs.length).toBeLessThanOrEqual(20)
  expect(Math.max(...levels)).toBeLessThanOrEqual(3)
})

test('a ledger has the same entries each time, and others in another month', () => {
  const entries = ledger(chance, 'ward', '2026-07', [3, 9]).map(({ id, chance: told }) => [id, told().next()])
  expect(ledger(chance, 'ward', '2026-07', [3, 9]).map(({ id, chance: told }) => [id, told().next()])).toEqual(entries)
  expect(ledger(chance, 'ward', '2026-08', [3, 9]).map(({ id, chance: told }) => [id, told().next()])).not.toEqual(
    entries,
  )
})
