import { expect, test } from 'vitest'
import { generatePattern } from './generate-pattern.ts'
import { seededRandom } from './random.ts'

test.each([
  ['^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$'],
  ['^[EWSNKLMJ][0-9]{8}$'],
  ['^(?:inbound|outbound|all)$'],
  ['^\\d{4}-\\d{2}$'],
  ['^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$'],
  ['^-?\\d+(?:\\.\\d+)?,-?\\d+$'],
  ['^[^/?#]+$'],
  ['^[\\w.-]{3,}\\/x\\+y$'],
  ['^(?<year>\\d{4})$'],
  ['^.{2}[-a]$'],
  ['^$'],
])('text for %s matches it', (pattern) => {
  const made = Array.from({ length: 50 }, (_, seed) => generatePattern(pattern, seededRandom(String(seed))))
  for (const text of made) expect(text).toMatch(new RegExp(pattern, 'u'))
})

test.each([['^(?=a)b$'], ['^(a)\\1$'], ['^\\p{L}+$'], ['(a'], ['[a']])('%s has no simple inverse', (pattern) => {
  expect(generatePattern(pattern, seededRandom('x'))).toBeUndefined()
})
