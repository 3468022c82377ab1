import ts from 'typescript'
import { expect, test } from 'vitest'
import { docLine, docstring } from './docstring.ts'

test.each([
  ['the end of a comment', 'a */ b', 'a *\\/ b'],
  ['two ends', '*/*/', '*\\/*\\/'],
  ['what is escaped already', '*\\/', '*\\/'],
  ['tags', '@deprecated {@link x}\n @see y, a@b.c', '\\@deprecated {\\@link x}\n \\@see y, a@b.c'],
  ['ends of lines', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['nothing', 'a\0b', 'a\\u0000b'],
  ['a turn of direction', 'a\u202eb', 'a\\u202eb'],
  ['half a character', 'a\ud83d', 'a\\ud83d'],
  ['a family', '👩🏽‍🚀\ttab', '👩🏽‍🚀\ttab'],
])('%s stays in its comment', (_name, text, want) => {
  expect(docstring(text)).toBe(want)
  const { statements } = ts.createSourceFile('a.ts', `/** ${docstring(text)} */`, ts.ScriptTarget.Latest)
  expect(statements).toHaveLength(0)
})

test('where there is one line, there is one', () => expect(docLine('a \n\n b\u2029c')).toBe('a b c'))
