import { expect, test } from 'vitest'
import './linear-patterns.ts'
import { contractPattern } from './pattern.ts'

test.each([
  ['^[a-z]+$', 'abc', true],
  ['^[a-z]{2}$', 'a💩', false],
  // A character is a character, however many units it has.
  ['^.$', '💩', true],
  ['^[^a]$', '💩', true],
  ['^\\S{2}$', '💩💩', true],
  ['^\\w$', '💩', false],
  ['^[a-z]$', '\uD83D', false],
  ['^\\p{L}+$', 'é', true],
  ['^\\u{1F4A9}$', '💩', true],
  ['^💩{2}$', '💩💩', true],
  ['^a\\.b$', 'a.b', true],
  ['^a\\.b$', 'axb', false],
  // No Unicode pattern, and none at all.
  ['^[\\w-.]+$', 'a-b.c', true],
  ['^(unclosed', 'anything', true],
])('%s of %j is %s', (pattern, text, want) => {
  expect(contractPattern(pattern, 'u').test(text)).toBe(want)
})

test.each([
  '^(a+)+$',
  '^([a-z]+)*$',
  '^(a|aa)+$',
  '^([a-z]+,?)+$',
  '^(\\w+\\s?)*$',
  '(a*)*b',
  '^(.+)+$',
  '^([^!]+)*$',
  '^(\\S+\\s?)*$',
])('a text that %s could be tried on for a century is refused in time', { timeout: 10_000 }, (pattern) => {
  expect(contractPattern(pattern, 'u').test(`${'a'.repeat(60)}💩\n\n!`)).toBe(false)
})

test('patterns differ by their text', () => {
  const texts = ['^a$', '^b$', '^\\p{L}$', '^\\p{N}$'].map((pattern) => String(contractPattern(pattern, 'u')))
  expect(new Set(texts).size).toBe(texts.length)
})
