import { expect, test } from 'vitest'
import { BodyError, HttpError, NetworkError, TimeoutError } from './errors.ts'
import { retryDelayMs } from './retry.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const refused = (status: number, retryAfter?: string): HttpError =>
  new HttpError('stops.getStop', '', {
    name: 'HttpError',
    status,
    headers: new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  })

test.each<[string, unknown, number, number]>([
  ['the first wait is up to half a second', refused(503), 1, 500],
  ['it doubles', refused(503), 3, 2_000],
  ['up to eight seconds', refused(503), 9, 8_000],
  ['nobody there', new NetworkError('stops.getStop', '', { name: 'NetworkError', status: 0 }), 1, 500],
  ['seconds win over backoff', refused(429, '7'), 1, 7_000],
  ['so does a date', refused(429, 'Mon, 23 Nov 2026 12:00:09 GMT'), 1, 9_000],
  ['a date that is past is no advice', refused(429, 'Mon, 23 Nov 2026 11:00:00 GMT'), 1, 500],
  ['nor is nonsense', refused(429, 'soon'), 1, 500],
  ['nor is zero, which would be a hot loop', refused(429, '0'), 1, 500],
  ['nor a negative', refused(429, '-5'), 1, 500],
  ['a refusal for good', refused(404), 1, Infinity],
  ['not implemented', refused(501), 1, Infinity],
  ['a body that is not JSON', new BodyError('stops.getStop', '', { name: 'BodyError' }), 1, Infinity],
  ['time is up', new TimeoutError('stops.getStop', '', { name: 'TimeoutError' }), 1, Infinity],
  ['an error of somebody else that looks like one', { status: 503, headers: new Headers() }, 1, Infinity],
])('%s', (_name, error, attempt, want) => expect(retryDelayMs(error, attempt, now, 1)).toBe(want))

test('jitter takes anything from nothing to all of it', () => {
  expect([0, 0.25, 1].map((random) => retryDelayMs(refused(503), 2, now, random))).toEqual([0, 250, 1_000])
})
