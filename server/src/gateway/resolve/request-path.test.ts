import { expect, test } from 'vitest'
import { normalisePath } from './request-path.ts'

test.each([
  ['/Line/victoria/Status', '/Line/victoria/Status'],
  ['/Line/victoria,central/Status', '/Line/victoria,central/Status'],
  ['/Journey/JourneyResults/51.5,-0.1/to/940GZZLUOXC', '/Journey/JourneyResults/51.5,-0.1/to/940GZZLUOXC'],
  ['/%4Dode', '/Mode'],
  ['/a%20b', '/a%20b'],
  ['/caf%c3%a9', '/caf%C3%A9'],
  ['/a%2Cb', '/a%2Cb'],
  ['/a.b/...', '/a.b/...'],
  ['/%E2%80%A6', '/%E2%80%A6'],
  ['/%C2%BD%20of%20it', '/%C2%BD%20of%20it'],
  ['/a/', '/a/'],
])('%s is forwarded as %s', (path, want) => {
  expect(normalisePath(path)).toBe(want)
})

test.each([
  ['/a/../b'],
  ['/..'],
  ['/a/.'],
  ['/a//b'],
  ['/a/%2e%2e/b'],
  ['/a/%2E./b'],
  ['/a/..%2fb'],
  ['/a%2Fb'],
  ['/a%5cb'],
  ['/a\\b'],
  ['/a%00'],
  ['/a%0d%0aX:1'],
  ['/a;x=1/b'],
  ['/a%3Bx'],
  ['/a%252e%252e%252f'],
  ['/a%'],
  ['/a%zz'],
  ['/a%ff'],
  // Full-width dots, slash and backslash, a two-dot leader, an account-of sign.
  ['/a/%EF%BC%8E%EF%BC%8E/b'],
  ['/a%EF%BC%8Fb'],
  ['/a%EF%BC%BCb'],
  ['/a/%E2%80%A5/b'],
  ['/a/%E2%84%80'],
  ['/a b'],
  ['/é'],
])('%s is refused', (path) => {
  expect(normalisePath(path)).toBeUndefined()
})
