import { expect, test } from 'vitest'
import { generatorVersion, reachedCode } from './generator-version.ts'

const code = await reachedCode()

test.each([
  ['an emitter', 'function generatePaths(', true],
  ['what decides for it', 'function describeOperation(', true],
  ['what it reads of a contract', 'function plainApi(', true],
  ['a rule of lint', 'function lintCity(', false],
  ['a release', 'function planRelease(', false],
  ['a comment', 'RFC 6570', false],
])('%s: %s counts is %s', (_name, text, counts) => {
  expect(code.includes(text)).toBe(counts)
})

test('the same code is the same version', async () => {
  expect(await generatorVersion()).toMatch(/^[0-9a-f]{12}$/)
  expect(await reachedCode()).toBe(code)
})
