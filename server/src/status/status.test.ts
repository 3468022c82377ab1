import { expect, test } from 'vitest'
import { durationBounds } from '../metrics/tally.ts'
import { durationColumns } from '../store/database/api-schema.ts'
import type { Incident } from '../store/tables/apis/incident-table.ts'
import { createMeasureBook } from './measure-book.ts'
import { nextIncidents, type Way } from './next-incidents.ts'
import { p95Ms } from './percentile.ts'
import { standingOf, type Known } from './standing.ts'

const minute = 60_000
const now = Date.UTC(2026, 10, 23, 12)
const none = durationColumns.map(() => 0)

test('the store has a column for each bound of durations, and one for what took longer than all', () => {
  expect(durationColumns).toHaveLength(durationBounds.length + 1)
})

test('calls are folded by day: what broke off counts nowhere, and a refusal of the caller is no fault', () => {
  const book = createMeasureBook()
  const day = { subject: 'trams.stop', day: '2026-11-23' }
  for (const [status, ms] of [
    [200, 5],
    [404, 6],
    [500, 31_000],
    [499, 1],
    [599, 1],
  ] as const)
    book.note('trams.stop', status, ms, now)
  book.note('trams.stop', 503, 1, now + minute)
  book.note('trams.stop', 200, 1, now + 13 * 60 * minute)
  const took = none.with(0, 2).with(1, 1).with(12, 1)
  expect(book.take()).toEqual([
    { ...day, calls: 4, refused: 1, faults: 2, lastAt: now + minute, lastGoodAt: now, took },
    expect.objectContaining({ day: '2026-11-24', calls: 1, faults: 0 }),
  ])
  expect(book.take()).toEqual([])
})

test.each<readonly [name: string, took: readonly number[], want: number | undefined]>([
  ['nothing', none, undefined],
  ['one', none.with(3, 1), 50],
  ['19 of 20', none.with(0, 19).with(6, 1), 5],
  ['18 of 20', none.with(0, 18).with(6, 2), 500],
  ['longer than can be told', none.with(12, 1), undefined],
])('the 95th of 100, of %s', (_name, took, want) => {
  expect(p95Ms(took)).toBe(want)
})

test.each<readonly [want: string, known: Known]>([
  ['unknown', { isOut: false, lastAt: 0, lastGoodAt: 0 }],
  ['answers', { isOut: false, lastAt: now, lastGoodAt: now }],
  ['answers', { isOut: false, lastAt: now, lastGoodAt: now - 4 * minute }],
  ['failing', { isOut: false, lastAt: now, lastGoodAt: now - 6 * minute }],
  ['failing', { isOut: false, lastAt: now, lastGoodAt: 0 }],
  ['quiet', { isOut: false, lastAt: now - 61 * minute, lastGoodAt: now - 61 * minute }],
  ['unreachable', { isOut: true, lastAt: now, lastGoodAt: now }],
])('an API is said to be %s', (want, known) => {
  expect(standingOf(known, now)).toBe(want)
})

const lasting: Incident = {
  id: 7,
  apiId: 'trams',
  beganAt: now - 9 * minute,
  seenAt: now - 3 * minute,
  endedAt: undefined,
}
const way: Way = { apiId: 'trams', isCut: false, lastGoodAt: now - minute }

test.each<
  readonly [name: string, lasting: readonly Incident[], ways: readonly Way[], see: number, end: readonly number[]]
>([
  ['all is well', [], [way], 0, []],
  ['it is cut', [], [{ ...way, isCut: true }], 1, []],
  ['it is cut still, whatever another server got', [lasting], [{ ...way, isCut: true }], 1, []],
  ['it answers again', [lasting], [way], 0, [now - minute]],
  [
    'another server found it cut a minute ago',
    [{ ...lasting, seenAt: now - minute }],
    [{ ...way, lastGoodAt: now }],
    0,
    [],
  ],
  ['nobody has asked since', [lasting], [{ ...way, lastGoodAt: now - 5 * minute }], 0, []],
  ['the API has left the city', [lasting], [], 0, [now - 3 * minute]],
])('incidents when %s', (_name, open, ways, see, end) => {
  const steps = nextIncidents(open, ways, now)
  expect([steps.see.length, steps.end.map(({ at }) => at)]).toEqual([see, end])
})
