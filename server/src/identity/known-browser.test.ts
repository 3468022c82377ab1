import { expect, test } from 'vitest'
import { createHasher } from '../keys/hash-key.ts'
import { createKnownBrowsers } from './known-browser.ts'

const browsers = createKnownBrowsers(createHasher('p'.repeat(32), 'browser'))
const cookie = browsers.issue('ada@example.org')

test('a browser is known by its cookie to the address it signed in to', () => {
  expect(browsers.idOf(cookie, 'ada@example.org')).toBe(cookie.split('.')[0])
  expect(browsers.issue('ada@example.org')).not.toBe(cookie)
})

test.each([
  ['no cookie', undefined, 'ada@example.org'],
  ['an empty one', '', 'ada@example.org'],
  ['another address', cookie, 'eve@example.org'],
  ['another id', `x${cookie}`, 'ada@example.org'],
  ['no proof', `${cookie.split('.')[0]}.`, 'ada@example.org'],
  ['a proof that is cut', cookie.slice(0, -1), 'ada@example.org'],
  ['something behind it', `${cookie}.x`, 'ada@example.org'],
  [
    'another portal',
    createKnownBrowsers(createHasher('q'.repeat(32), 'browser')).issue('ada@example.org'),
    'ada@example.org',
  ],
])('and by nothing else: %s', (_name, given, email) => {
  expect(browsers.idOf(given, email)).toBeUndefined()
})
