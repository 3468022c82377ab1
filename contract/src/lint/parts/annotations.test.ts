import { expect, test } from 'vitest'
import { likelyAnnotation } from './annotations.ts'

test.each([
  ['x-unti', 'x-unit'],
  ['x-null-values', 'x-null-value'],
  ['x-decode-key', 'x-decode-keys'],
  ['x-brnad', 'x-brand'],
  ['x-ms-enum', undefined],
])('%s', (key, meant) => expect(likelyAnnotation(key)).toBe(meant))
