import { expect, test } from 'vitest'
import { parseExactly, readCursor, writeCursor } from './cursor.ts'

test('a cursor gives back what the engine said, digit by digit', () => {
  const sort = parseExactly('["2026-11-23", 9223372036854775807, -1.5, null, true]')
  const cursor = writeCursor(sort as readonly unknown[])
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(JSON.stringify(readCursor(cursor, 5))).toBe('["2026-11-23",9223372036854775807,-1.5,null,true]')
})

test.each([
  ['nothing', ''],
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('[1,').toString('base64url')],
  ['no list', Buffer.from('{"a":1}').toString('base64url')],
  ['a list of another length', writeCursor([1])],
  ['a list that holds a query', writeCursor([{ script: 'x' }, 1])],
])('what is no cursor is refused: %s', (_name, cursor) => {
  expect(readCursor(cursor, 2)).toBeUndefined()
})
