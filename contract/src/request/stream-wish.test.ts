import { expect, test } from 'vitest'
import { streamWish } from './stream-wish.ts'

test.each([
  [undefined, 'no'],
  ['*/*', 'no'],
  ['text/*', 'no'],
  ['text/event-stream', 'only'],
  ['Text/Event-Stream; charset=utf-8', 'only'],
  ['text/event-stream, application/json;q=0.5', 'also'],
  ['text/event-stream;q=0, */*', 'no'],
  ['application/json', 'no'],
] as const)('Accept: %s wants a stream: %s', (accept, want) => {
  expect(streamWish(accept)).toBe(want)
})
