import { expect, test } from 'vitest'
import { isDay } from './is-day.ts'

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-30', false],
  ['2026-2-3', false],
  ['2026-13-01', false],
  ['2026-02-28\r\nX: y', false],
  ['soon', false],
  ['', false],
])('%j', (text, want) => expect(isDay(text)).toBe(want))
