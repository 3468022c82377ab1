import { expect, test } from 'vitest'
import { parseSource } from './source-file.ts'

test.each([
  ['a.json', String.raw`{"a\ud83d":["b\ude00", "\ud83d\ude00 \\ud83d"]}`],
  ['a.yaml', String.raw`{"a\ud83d":["b\ude00", "\ud83d\ude00 \\ud83d"]}`],
])('half a character in %s is read as what UTF-8 has for it', (file, text) => {
  expect(parseSource(file, text).value).toEqual({ 'a\ufffd': ['b\ufffd', '\u{1f600} \\ud83d'] })
})
