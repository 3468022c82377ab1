import { describe, expect, test } from 'vitest'
import { readHead } from './answer-head.ts'

const head = (...lines: readonly string[]): string => lines.join('\r\n')

describe('the head of an answer', () => {
  test.each<readonly [name: string, text: string, framing: number | 'chunked' | 'close', keptMs: number]>([
    ['with a length', head('HTTP/1.1 200 OK', 'Content-Length: 12'), 12, 10_000],
    ['without a reason', head('HTTP/1.1 200', 'Content-Length: 0'), 0, 10_000],
    ['with an empty reason', head('HTTP/1.1 404 ', 'content-length:3'), 3, 10_000],
    ['in chunks', head('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked'), 'chunked', 10_000],
    ['in chunks, in capitals', head('HTTP/1.1 200 OK', 'TRANSFER-ENCODING: CHUNKED'), 'chunked', 10_000],
    ['that says no length', head('HTTP/1.1 200 OK', 'Content-Type: text/csv'), 'close', 0],
    ['that ends its connection', head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Connection: close'), 1, 0],
    ['that names headers of this hop', head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Connection: X-A, close'), 1, 0],
    ['that keeps its connection', head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Connection: Keep-Alive'), 1, 10_000],
    [
      'that keeps it for a time',
      head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Keep-Alive: timeout=5, max=9'),
      1,
      3_000,
    ],
    ['that keeps it for too short', head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Keep-Alive: timeout=1'), 1, 0],
    ['that keeps it for ever', head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Keep-Alive: timeout=99999'), 1, 600_000],
    ['of what has not changed', head('HTTP/1.1 304 Not Modified', 'Content-Length: 900'), 0, 10_000],
    ['without a body', head('HTTP/1.1 204 No Content'), 0, 10_000],
    ['that says that there is more to come', head('HTTP/1.1 103 Early Hints', 'Link: </a>'), 0, 10_000],
  ])('%s', (_name, text, framing, keptMs) => {
    expect(readHead(text)).toMatchObject({ framing, keptMs })
  })

  test('its names are in lower case, its values without space around, and what is said twice is a list', () => {
    const text = head(
      'HTTP/1.1 200 OK',
      'Content-Length:  5 \t',
      'X-A: 1',
      'x-a: 2',
      'X-A: 3',
      'Empty:',
      'constructor: x',
    )
    expect(readHead(text)?.headers).toEqual({
      'content-length': '5',
      'x-a': ['1', '2', '3'],
      empty: '',
      constructor: 'x',
    })
  })

  test.each<readonly [name: string, text: string]>([
    ['another protocol', head('HTTP/1.0 200 OK', 'Content-Length: 1')],
    ['a later protocol', head('HTTP/2 200', 'Content-Length: 1')],
    ['no protocol', head('ICY 200 OK', 'Content-Length: 1')],
    ['no status', head('HTTP/1.1 OK', 'Content-Length: 1')],
    ['a status of two digits', head('HTTP/1.1 20 OK', 'Content-Length: 1')],
    ['a status that there is not', head('HTTP/1.1 999 No', 'Content-Length: 1')],
    ['a status with a sign', head('HTTP/1.1 +200 OK', 'Content-Length: 1')],
    ['two spaces before the status', head('HTTP/1.1  200 OK', 'Content-Length: 1')],
    ['a change of the protocol', head('HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket')],
    ['two lengths', head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Content-Length: 1')],
    ['a list of lengths', head('HTTP/1.1 200 OK', 'Content-Length: 1, 1')],
    ['a length with a sign', head('HTTP/1.1 200 OK', 'Content-Length: +1')],
    ['a length below nothing', head('HTTP/1.1 200 OK', 'Content-Length: -1')],
    ['a length in another notation', head('HTTP/1.1 200 OK', 'Content-Length: 0x10')],
    ['an empty length', head('HTTP/1.1 200 OK', 'Content-Length:')],
    ['a length beyond numbers', head('HTTP/1.1 200 OK', 'Content-Length: 99999999999999999999')],
    ['a length beside chunks', head('HTTP/1.1 200 OK', 'Content-Length: 1', 'Transfer-Encoding: chunked')],
    ['a coding of the transfer', head('HTTP/1.1 200 OK', 'Transfer-Encoding: gzip, chunked')],
    ['chunks twice', head('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', 'Transfer-Encoding: chunked')],
    ['chunks that may not be', head('HTTP/1.1 204 No Content', 'Transfer-Encoding: chunked')],
    ['another coding', head('HTTP/1.1 200 OK', 'Transfer-Encoding: identity')],
    ['a space before the colon', head('HTTP/1.1 200 OK', 'Content-Length : 1')],
    ['no name', head('HTTP/1.1 200 OK', ': 1')],
    ['no colon', head('HTTP/1.1 200 OK', 'Content-Length 1')],
    ['a folded line', head('HTTP/1.1 200 OK', 'X-A: 1', ' 2', 'Content-Length: 1')],
    ['half of a line’s end', 'HTTP/1.1 200 OK\r\nX-A: 1\nContent-Length: 1'],
    ['the other half', 'HTTP/1.1 200 OK\r\nX-A: 1\rContent-Length: 1'],
    ['a byte of nothing', head('HTTP/1.1 200 OK', 'X-A: a\0b', 'Content-Length: 1')],
    ['letters beyond ASCII', head('HTTP/1.1 200 OK', 'X-A: \u00e9', 'Content-Length: 1')],
    ['nothing', ''],
  ])('%s is not read here', (_name, text) => {
    expect(readHead(text)).toBeUndefined()
  })
})
