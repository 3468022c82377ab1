import { expect, test } from 'vitest'
import { formatsOf } from './formats.ts'

const lateEvening = '2026-11-22T23:30:00Z'

test.each([
  ['en-GB', 'Europe/London', '22 November 2026', '12,000'],
  ['sv-SE', 'Europe/Stockholm', '23 november 2026', '12\u00a0000'],
  ['en-US', 'America/New_York', 'November 22, 2026', '12,000'],
])('%s in %s', (locale, timeZone, day, count) => {
  const formats = formatsOf(locale, timeZone)
  expect(formats.longDay(lateEvening)).toBe(day)
  expect(formats.count(12_000)).toBe(count)
})

test.each([
  ['2026-11-22T23:29:20Z', '40 seconds ago'],
  ['2026-11-22T23:28:10Z', '1 minute ago'],
  ['2026-11-22T20:29:00Z', '3 hours ago'],
  ['2026-11-21T20:00:00Z', 'yesterday'],
  ['2026-11-22T23:30:05Z', 'now'],
])('%s was %s', (instant, want) => {
  expect(formatsOf('en-GB', 'Europe/London').ago(instant, Date.parse(lateEvening))).toBe(want)
})
