import { expect, test } from 'vitest'
import { writeCallLine, type CallLine } from './surroundings.ts'

const line: CallLine = {
  event: 'call',
  requestId: 'req_1',
  operation: 'demo.thing',
  key: 'key_1',
  status: 200,
  ms: 12,
  cause: undefined,
}

test.each<readonly [name: string, given: CallLine, want: Readonly<Record<string, unknown>>]>([
  ['a call', line, { operation: 'demo.thing', key: 'key_1', status: 200, ms: 12 }],
  ['a call without a key', { ...line, key: undefined }, { operation: 'demo.thing', status: 200, ms: 12 }],
  [
    'a cause with what JSON escapes',
    { ...line, event: 'refused', operation: undefined, cause: 'a "b"\n\u2028' },
    { key: 'key_1', status: 200, ms: 12, cause: 'a "b"\n\u2028' },
  ],
])('the line of %s is one line of JSON', (_name, given, want) => {
  const text = writeCallLine(given, 1)
  expect(text.trimEnd()).not.toContain('\n')
  expect(JSON.parse(text)).toEqual({ time: 1, level: 'info', event: given.event, requestId: 'req_1', ...want })
})
