import { expect, test } from 'vitest'
import { ChunkError, Chunks } from './chunks.ts'

/** All that a body of chunks says, taken in pieces of a length; and what stands behind its end. */
function taken(
  text: string,
  piece: number,
): { readonly body: string; readonly rest: string; readonly isOver: boolean } {
  const chunks = new Chunks()
  const bytes = Buffer.from(text, 'latin1')
  let body = ''
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece)
    const into = Buffer.alloc(part.length)
    const { written, end } = chunks.take(part, 0, into)
    body += into.toString('latin1', 0, written)
    if (chunks.isOver) return { body, rest: bytes.toString('latin1', at + end), isOver: true }
  }
  return { body, rest: '', isOver: false }
}

const pieces = [1, 2, 3, 5, 7, 1_000]

test.each<readonly [name: string, text: string, body: string, rest: string]>([
  ['one chunk', '5\r\nhello\r\n0\r\n\r\n', 'hello', ''],
  ['several', '5\r\nhello\r\n1\r\n \r\nA\r\n0123456789\r\n0\r\n\r\n', 'hello 0123456789', ''],
  ['none', '0\r\n\r\n', '', ''],
  [
    'sizes in both cases and with noughts before',
    '00a\r\n0123456789\r\n0A\r\nabcdefghij\r\n000\r\n\r\n',
    '0123456789abcdefghij',
    '',
  ],
  ['what looks like an end within', 'a\r\n0\r\n\r\n0\r\n\r\n\r\n0\r\n\r\n', '0\r\n\r\n0\r\n\r\n', ''],
  ['extensions', '5;a=b;c="d"\r\nhello\r\n0;e\r\n\r\n', 'hello', ''],
  ['trailers', '5\r\nhello\r\n0\r\nX-A: 1\r\nX-B: 2\r\n\r\n', 'hello', ''],
  ['another answer behind it', '2\r\nhi\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n', 'hi', 'HTTP/1.1 200 OK\r\n'],
])('%s', (_name, text, body, rest) => {
  for (const piece of pieces) {
    const found = taken(text, piece)
    expect([piece, found.body, found.isOver]).toEqual([piece, body, true])
    expect(rest).toBe(found.rest)
  }
})

test('what has not ended is not over', () => {
  expect(taken('5\r\nhello\r\n0\r\n\r', 4)).toMatchObject({ body: 'hello', isOver: false })
  expect(taken('5\r\nhel', 4)).toMatchObject({ body: 'hel', isOver: false })
})

test.each<readonly [name: string, text: string]>([
  ['no size', '\r\nhello'],
  ['an extension without a size', ';a\r\nhello'],
  ['a sign', '+5\r\nhello\r\n'],
  ['a space before', ' 5\r\nhello\r\n'],
  ['a space behind', '5 \r\nhello\r\n'],
  ['another notation', '0x5\r\nhello\r\n'],
  ['no number', 'zz\r\nhello\r\n'],
  ['more than numbers hold', '10000000000000000\r\nhello\r\n'],
  ['a line that ends by half', '5\nhello\r\n'],
  ['a carriage return alone', '5\rhello\r\n'],
  ['a line of an extension that ends by half', '5;a\nhello\r\n0\r\n\r\n'],
  ['a chunk that is longer than its size', '5\r\nhello!\r\n0\r\n\r\n'],
  ['a chunk that is shorter than its size', '6\r\nhello\r\n0\r\n\r\n'],
  ['a chunk without its end', '5\r\nhello0\r\n\r\n'],
  ['a trailer that ends by half', '0\r\nX-A: 1\n\r\n'],
  ['an extension without an end', `1;${'a'.repeat(20_000)}`],
  ['a trailer without an end', `0\r\nX-A: ${'a'.repeat(20_000)}`],
  ['trailers without an end', `0\r\n${'X-A: 1\r\n'.repeat(4_000)}`],
])('%s is an error', (_name, text) => {
  for (const piece of pieces) expect(() => taken(text, piece)).toThrow(ChunkError)
})
