import { expect, test } from 'vitest'
import { charactersMax, shortenJson } from './shorten-json.ts'

test.each<[string, string, number, string]>([
  ['a short list', '[1,2]', 2, '[1,2]'],
  ['a long list', '[1,2,3,4]', 2, '[1,2,"… and 2 more of 4"]'],
  ['a list inside', '{"a":{"b":[1,2,3]}}', 1, '{"a":{"b":[1,"… and 2 more of 3"]}}'],
  ['no JSON', 'a,b\n1,2', 1, 'a,b\n1,2'],
])('%s', (_name, text, items, want) => {
  expect(shortenJson(text, items)).toBe(want)
})

test('however much there is, so much goes out', () => {
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_unused, at) => [`member${at}`, 'x'.repeat(600)]))
  expect(shortenJson(JSON.stringify(many), 5).length).toBeLessThan(charactersMax + 50)
})
