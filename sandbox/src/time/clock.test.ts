import { expect, test } from 'vitest'
import { clockAt } from './clock.ts'
import { addDays, addMonths, utc, wallText } from './written-time.ts'

const london = clockAt(Date.parse('2026-11-23T09:10:00Z'), 'Europe/London')

test.each([
  ['in winter', '2026-11-23T09:10:00Z', '2026-11-23T09:10:00'],
  ['in summer', '2026-07-01T23:30:00Z', '2026-07-02T00:30:00'],
  ['the second before clocks go on', '2026-03-29T00:59:59Z', '2026-03-29T00:59:59'],
  ['the second when they do', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00'],
  ['the second when they go back', '2026-10-25T01:00:00Z', '2026-10-25T01:00:00'],
])('the clock on the wall %s', (_name, instant, shown) => {
  expect(wallText(london, Date.parse(instant))).toBe(shown)
})

test.each([
  ['2026-11-23', 9, 10, '2026-11-23T09:10:00Z'],
  ['2026-07-02', 0, 30, '2026-07-01T23:30:00Z'],
  ['2026-03-29', 0, 30, '2026-03-29T00:30:00Z'],
  ['2026-03-29', 2, 30, '2026-03-29T01:30:00Z'],
  ['2026-10-25', 1, 30, '2026-10-25T00:30:00Z'],
  ['2026-10-25', 3, 0, '2026-10-25T03:00:00Z'],
])('the instant at which clocks show %s %s:%s', (date, hour, minute, instant) => {
  expect(utc(london.instantOf(date, hour, minute))).toBe(instant)
})

test.each([
  ['America/St_Johns', -150],
  ['Asia/Kathmandu', 345],
  ['Etc/UTC', 0],
])('%s is %s minutes ahead in summer', (zone, minutes) => {
  expect(clockAt(Date.parse('2026-07-01T00:00:00Z'), zone).offset()).toBe(minutes)
})

test.each([
  ['2026-01', -2, '2025-11'],
  ['2026-11', 2, '2027-01'],
  ['2026-12', 0, '2026-12'],
])('%s and %s months', (month, count, want) => {
  expect(addMonths(month, count)).toBe(want)
})

test('a day more, over a leap day', () => {
  expect([addDays('2028-02-28', 1), addDays('2026-01-01', -1)]).toEqual(['2028-02-29', '2025-12-31'])
})
