import { expect, test } from 'vitest'
import '../schema/linear-patterns.ts'
import { generatePattern } from './generate-pattern.ts'
import { fitsNothing } from './pattern-lengths.ts'
import { parsePattern } from './pattern-syntax.ts'
import { seededRandom } from './random.ts'
import { patternFits } from './scalar-fits.ts'

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
  ['^(a|b)\\1$'],
  ['^(?<quote>["\'])x\\k<quote>$'],
  ['^(?!.*(.)\\1{3})[a-z]*$'],
  ['^[^\\u0000-\\u00FF]$'],
  ['[\\u0009\\u0020-\\u007E\\u00A0-\\uD7FF\\uE000-\\uFFFD]+'],
  // None in Unicode mode: without it, an escape that is none is its letter.
  ['^[\\w-.]{3}$'],
  ['\\A[0-9]+\\z'],
  ['^[\\p{Alnum}]+$'],
  ['^\\p{Nobody}+$'],
  ['^{[a-z]}$'],
  ['^\\(\\?i\\)\\-x$'],
])('text for %s matches it', (pattern) => {
  const made = Array.from({ length: 50 }, (_, seed) => generatePattern(pattern, seededRandom(String(seed))))
  for (const text of made) expect([text, patternFits(pattern, text ?? '')]).toEqual([expect.any(String), true])
})

test.each([['^(?=a)b$'], ['^[^\\s\\S]$'], ['(a'], ['[a']])('%s has no simple inverse', (pattern) => {
  expect(generatePattern(pattern, seededRandom('x'))).toBeUndefined()
})

test.each([
  ['^.{1,2048}$', { minLength: 1, maxLength: 3 }],
  ['^.{1,2048}$', { minLength: 40, maxLength: 60 }],
  ['^[a-z]+(-[a-z]+)*$', { minLength: 10, maxLength: 99 }],
  ['(a|b{300})', { minLength: 1, maxLength: 5 }],
  ['^[a-z]+$', { minLength: 22, maxLength: 22 }],
  ['^i-[a-f0-9]+(:[0-9]+)*$', { minLength: 300, maxLength: 310 }],
  ['^(?:[0-9a-f][0-9a-f])+$', { minLength: 16, maxLength: 17 }],
  ['[0-9a-f]', { minLength: 24, maxLength: 24 }],
  ['^arn:', { minLength: 20, maxLength: 30 }],
  ['org$', { minLength: 20, maxLength: 30 }],
  ['^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?!.*[@"/])\\S*$', { minLength: 8, maxLength: 32 }],
])('text for %s within %j', (pattern, lengths) => {
  for (let seed = 0; seed < 20; seed += 1) {
    const { length } = generatePattern(pattern, seededRandom(String(seed)), lengths) ?? ''
    expect(length).toBeGreaterThanOrEqual(lengths.minLength)
    expect(length).toBeLessThanOrEqual(lengths.maxLength)
  }
})

/** JSON Schema has no flags, so `^` and `$` are the ends of the whole text. */
test.each([
  ['/^[0-9]{5}$/i', true],
  ['^[a-z]*$\\{2,64\\}$', true],
  ['^a$|b^', false],
  ['a^|$b', true],
  ['(a|^)b', false],
  ['(a^)*b', false],
  ['a(^b)+', true],
  ['a*^b', false],
  ['(?=.*$)a', false],
  ['^a$', false],
])('whether no text has %s: %s', (pattern, want) => {
  const node = parsePattern(pattern)
  expect(node && fitsNothing(node)).toBe(want)
})

test.each(['^(a+)+$', '^([\\/\\w .-]*)*\\/?$'])(
  'a text that %s could be tried on for a century is refused in time',
  (pattern) => {
    expect(patternFits(pattern, `${'a'.repeat(60)}!`)).toBe(false)
  },
)
