import { validateHeaderName, validateHeaderValue } from 'node:http'
import { expect, test } from 'vitest'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { sendableMessage, sendableParameters } from './wire-names.ts'

const nothing = {}

test.each([
  ['a header', { name: 'X-Trace', in: 'header' }, true],
  ['a header with every sign', { name: "X!#$%&'*+.^_`|~-1", in: 'header' }, true],
  ['a header with a line of its own', { name: 'X\r\nY: 1', in: 'header' }, false],
  ['a header beyond ASCII', { name: 'Größe', in: 'header' }, false],
  ['a header with a colon', { name: 'a:b', in: 'header' }, false],
  ['a cookie', { name: 'session', in: 'cookie' }, true],
  ['a cookie with an end', { name: 'a;b', in: 'cookie' }, false],
  ['a query, which is encoded', { name: 'Größe\r\n', in: 'query' }, true],
  ['a path, which is encoded', { name: 'a b', in: 'path' }, true],
])('the name of %s', (_name, parameter, isKept) => {
  const said: string[] = []
  expect(sendableParameters([parameter], (message) => void said.push(message))).toEqual(isKept ? [parameter] : [])
  expect(said).toHaveLength(isKept ? 0 : 1)
})

test.each([
  ['application/json', true],
  ['application/json; charset="utf-8"', true],
  ['image/*', true],
  ['text/plain\r\nX-Hostile: 1', false],
  ['text/größe', false],
  ['', false],
])('the media type %j', (mediaType, isKept) => {
  const said: string[] = []
  const left = sendableMessage({ description: 'x', content: { [mediaType]: nothing } }, (message) => said.push(message))
  expect(left).toEqual({ description: 'x', content: isKept ? { [mediaType]: nothing } : {} })
  expect(said).toHaveLength(isKept ? 0 : 1)
})

test('what is kept of hostile names, Headers take', () => {
  const all = Object.fromEntries(Object.values(hostileTexts).map((text) => [text, nothing]))
  const { headers = {}, content = {} } = sendableMessage({ headers: all, content: all }, () => {})
  // Each throws at what cannot be sent.
  for (const name of Object.keys(headers as object)) validateHeaderName(name)
  for (const type of Object.keys(content as object)) validateHeaderValue('Content-Type', type)
  expect(Object.keys(headers as object)).toContain('__proto__')
})
