import { expect, test } from 'vitest'
import { nestingMax, nestsTooDeep } from './nesting.ts'

test.each([
  ['nothing', '', false],
  ['as deep as may be', '['.repeat(nestingMax) + ']'.repeat(nestingMax), false],
  ['a level more', '['.repeat(nestingMax + 1), true],
  ['objects and lists', '{"a":['.repeat(nestingMax / 2 + 1), true],
  ['one beside the other', '[[],[],{}]'.repeat(1_000), false],
  ['brackets in a text', `"${'['.repeat(1_000)}"`, false],
  ['an escaped quote in a text', `"\\"${'['.repeat(1_000)}"`, false],
  ['an escaped backslash at the end of a text', `"\\\\"${'['.repeat(1_000)}`, true],
  ['a text that does not end', `"${'['.repeat(1_000)}`, false],
])('%s', (_name, json, want) => {
  expect(nestsTooDeep(json)).toBe(want)
})
