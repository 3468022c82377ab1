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
