import { expect, test } from 'vitest'
import { readInstant } from './read-instant.ts'

test.each<[given: unknown, want: string | undefined]>([
  [undefined, undefined],
  [null, undefined],
  ['2027-01-31T12:00:00Z', '2027-01-31T12:00:00.000Z'],
  ['2027-01-31T12:00:00.25+02:00', '2027-01-31T10:00:00.250Z'],
  // RFC 3339 §5.6 has leap seconds.
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['2016-12-31T15:59:60.5-08:00', '2017-01-01T00:00:00.500Z'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
])('%j is %j', (given, want) => {
  const at = readInstant({ when: given }, 'when')
  expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(want)
})

test.each(['9999-12-31T23:59:59-23:59', '9999-12-31T23:59:60Z', '0000-01-01T00:00:00+00:01', 'soon'])(
  '%j is refused at its path',
  (given) => expect(() => readInstant({ when: given }, 'when')).toThrow('/body/when must be a time'),
)
