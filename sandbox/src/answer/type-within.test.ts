import { expect, test } from 'vitest'
import { typeWithin } from './type-within.ts'

test.each([
  ['text/csv', 'text/csv'],
  ['text/*', 'text/plain'],
  ['Image/*', 'image/png'],
  ['audio/*', 'audio/mpeg'],
  ['video/*; codecs=1', 'video/mp4'],
  ['application/*', 'application/octet-stream'],
  ['*/*', 'application/octet-stream'],
  ['model/*', 'model/x-any'],
  ['application/*+json', 'application/x-any+json'],
])('a body of %s is %s', (range, type) => {
  expect(typeWithin(range)).toBe(type)
})
