import { expect, test } from 'vitest'
import { createLog, writeCallLine, type CallLine } from './surroundings.ts'

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

test.each([
  ['a few', ['a', 'b']],
  ['in any script', ['Ł', '東京', '🚇']],
  ['more than are gathered at a time', Array.from({ length: 2_000 }, (_, index) => `${index}${'é'.repeat(40)}`)],
  ['longer than what is gathered', ['a', 'é'.repeat(70_000), 'b']],
])('lines come out whole and in their order: %s', (_name, causes) => {
  const written: Uint8Array[] = []
  const { log, logCall } = createLog((bytes) => void written.push(bytes))
  for (const cause of causes) logCall({ ...line, cause })
  log({ level: 'error', event: 'last' })
  const told: readonly { cause?: string; event: string }[] = Buffer.concat(written)
    .toString()
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text))
  expect(told.slice(0, -1).map(({ cause }) => cause)).toEqual(causes)
  expect(told.at(-1)?.event).toBe('last')
})
