import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { wantedCoding } from './wanted-coding.ts'

test.each([
  [undefined, undefined],
  ['', undefined],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['gzip;q=0, *', 'br'],
  ['identity', undefined],
  ['identity;q=1, br;q=0.9', undefined],
  ['identity;q=0.5, br;q=0.5', 'br'],
  ['identity;q=0', undefined],
  ['deflate', undefined],
  ['br;q=x', undefined],
])('%s is answered in %s', (header, want) => {
  const request = new IncomingMessage(new Socket())
  if (header !== undefined) request.headers['accept-encoding'] = header
  expect(wantedCoding(request)).toBe(want)
})
