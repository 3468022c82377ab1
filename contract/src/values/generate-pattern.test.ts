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
  ['^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])(\\.)?$'],
  ['^(?=.*\\d)[a-z\\d]{4,}$'],
  ['^\\p{L}+$'],
  ['^\\p{Script=Greek}+$'],
  ['^[\\p{L}\\p{Nd} ]+$'],
  ['^\\u0041\\x42\\b$'],
  ['^[\\u00e9-\\u00ef]{2}$'],
  ['^[^-\\\\\\]]+\\r\\n$'],
])('text for %s matches it', (pattern) => {
  const made = Array.from({ length: 50 }, (_, seed) => generatePattern(pattern, seededRandom(String(seed))))
  for (const text of made) expect(text).toMatch(new RegExp(pattern, 'u'))
})

test.each([['^(?=a)b$'], ['^(a)\\1$'], ['^\\p{Nobody}+$'], ['(a'], ['[a']])('%s has no simple inverse', (pattern) => {
  expect(generatePattern(pattern, seededRandom('x'))).toBeUndefined()
})

test.each([
  ['^.{1,2048}$', { minLength: 1, maxLength: 3 }],
  ['^.{1,2048}$', { minLength: 40, maxLength: 60 }],
  ['^[a-z]+(-[a-z]+)*$', { minLength: 10, maxLength: 99 }],
  ['(a|b{300})', { minLength: 1, maxLength: 5 }],
])('text for %s within %j', (pattern, lengths) => {
  for (let seed = 0; seed < 20; seed += 1) {
    const { length } = generatePattern(pattern, seededRandom(String(seed)), lengths) ?? ''
    expect(length).toBeGreaterThanOrEqual(lengths.minLength)
    expect(length).toBeLessThanOrEqual(lengths.maxLength)
  }
})
