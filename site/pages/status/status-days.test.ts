import type { StatusDay } from '@city/sdk/portal'
import { expect, test } from 'vitest'
import { dayKinds, strokesOf, sumOf, type DayKind } from './status-days.ts'

const day: StatusDay = { date: '2026-11-23', calls: 200, faults: 0, p95Ms: 50, checks: 0, failedChecks: 0 }

test.each<readonly [name: string, more: Partial<StatusDay>, want: DayKind]>([
  ['nobody asked', { calls: 0 }, 'none'],
  ['all was well', {}, 'good'],
  ['one of two hundred failed', { faults: 1 }, 'good'],
  ['two of two hundred failed', { faults: 2 }, 'poor'],
  ['a check failed', { calls: 0, checks: 3, failedChecks: 1 }, 'poor'],
  ['checks alone went well', { calls: 0, checks: 3 }, 'good'],
])('a day on which %s', (_name, more, want) => {
  const kinds = dayKinds([{ ...day, ...more }], '2026-11-23')
  expect([kinds.length, kinds.at(-1)]).toEqual([90, want])
  expect(kinds.slice(0, -1)).not.toContain('good')
})

test('each kind has a height of its own', () => {
  const kinds: readonly DayKind[] = ['good', 'poor', 'none', 'good']
  expect(strokesOf(kinds, 'good')).toBe('M0.5 10V0M3.5 10V0')
  expect(strokesOf(kinds, 'poor')).toBe('M1.5 10V5')
  expect(strokesOf(kinds, 'none')).toBe('M2.5 10V9')
  expect(sumOf([day, { ...day, faults: 3 }])).toEqual({ days: 2, calls: 400, faults: 3, checks: 0 })
})
