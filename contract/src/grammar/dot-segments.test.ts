import { expect, test } from 'vitest'
import { hasDotSegment } from './dot-segments.ts'

const base = '/api/buses/'

test.each([
  ['/stops', false],
  ['/stops/.../near', false],
  ['/.well-known/x', false],
  ['/a..b', false],
  ['/../../portal/v1/account', true],
  ['/stops/..', true],
  ['/./stops', true],
  ['/%2e%2E/x', true],
  ['/.%2e/x', true],
  ['/..\\..\\x', true],
  ['/.\t./x', true],
  ['/.\r\n./x', true],
])('%j', (path, want) => {
  expect(hasDotSegment(path)).toBe(want)
  // As every client of the Web reads it.
  const { pathname } = new URL(`http://localhost${base}a/b${path}`)
  const kept = path.replaceAll(/[\t\n\r]/g, '').split(/[/\\]/).length
  expect(pathname.split('/').length < `${base}a/b`.split('/').length - 1 + kept).toBe(want)
})
