import { expect, test } from 'vitest'
import { isJsonType } from './media-type.ts'

test.each([
  ['application/json', true],
  ['application/json; charset=utf-8', true],
  ['Application/JSON', true],
  ['application/geo+json', true],
  ['application/vnd.owner.v2+json;version=1', true],
  ['application/problem+json', true],
  ['text/json', true],
  ['application/jsonl', false],
  ['application/json-seq', false],
  ['application/x-ndjson', false],
  ['application/xml', false],
  ['*/*', false],
  ['', false],
])('%s is JSON: %s', (mediaType, want) => {
  expect(isJsonType(mediaType)).toBe(want)
})
