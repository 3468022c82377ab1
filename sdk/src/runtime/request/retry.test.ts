import { expect, test } from 'vitest'
import type { ErrorFacts } from '../answer/errors.ts'
import { retryDelayMs } from './retry.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
type Facts = Pick<ErrorFacts, 'status' | 'headers' | 'reason'>
const refused = (status: number, headers: Readonly<Record<string, string>> = {}): Facts => ({ status, headers })
const after = (value: string): Readonly<Record<string, string>> => ({ 'retry-after': value })

test.each<[string, Facts, number, number]>([
  ['the first wait is up to half a second', refused(503), 1, 500],
  ['it doubles', refused(503), 3, 2_000],
  ['up to eight seconds', refused(503), 9, 8_000],
  ['nobody there', { status: 0 }, 1, 500],
  ['refused', { status: 0, reason: 'refused' }, 1, 500],
  ['seconds win over backoff', refused(429, after('7')), 1, 7_000],
  ['so does a date', refused(429, after('Mon, 23 Nov 2026 12:00:09 GMT')), 1, 9_000],
  ['a date that is past is no advice', refused(429, after('Mon, 23 Nov 2026 11:00:00 GMT')), 1, 500],
  ['nor is nonsense', refused(429, after('soon')), 1, 500],
  ['nor is zero, which would be a hot loop', refused(429, after('0')), 1, 500],
  ['nor a negative', refused(429, after('-5')), 1, 500],
  ['milliseconds win over seconds', refused(429, { ...after('7'), 'retry-after-ms': '120' }), 1, 120],
  ['a limit says when it starts anew', refused(429, { 'ratelimit-reset': '4' }), 1, 4_000],
  ['in its newest form too', refused(429, { ratelimit: '"default";r=0;t=30' }), 1, 30_000],
  [
    'a limit that leaves some is no advice',
    refused(503, { ratelimit: '"keyed";r=499;t=60, "daily";r=9;t=900' }),
    1,
    500,
  ],
  [
    'of two, the one that leaves nothing',
    refused(429, { ratelimit: '"keyed";r=5;t=60, "daily";r=0;t=900' }),
    1,
    900_000,
  ],
  ['what is asked for wins over the limit', refused(429, { ...after('2'), ratelimit: '"default";r=0;t=30' }), 1, 2_000],
  ['a redirect that ends nowhere', { status: 0, reason: 'redirect' }, 1, Infinity],
  ['a refusal for good', refused(404), 1, Infinity],
  ['not implemented', refused(501), 1, Infinity],
  ['a mistake in the call', {}, 1, Infinity],
])('%s', (_name, facts, attempt, want) => expect(retryDelayMs(facts, attempt, now, 1)).toBe(want))

test('jitter takes the upper half, so that no wait is none', () => {
  expect([0, 0.5, 1].map((random) => retryDelayMs(refused(503), 2, now, random))).toEqual([500, 750, 1_000])
})

test('a status that the contract calls final is not tried again, unless the answer says when', () => {
  const delayOf = (facts: Facts): number => retryDelayMs(facts, 1, now, 1, [503])
  expect([refused(503), refused(500), refused(503, after('7'))].map(delayOf)).toEqual([Infinity, 500, 7_000])
})
