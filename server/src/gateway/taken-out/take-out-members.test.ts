import { expect, test } from 'vitest'
import { memberRemover } from './take-out-members.ts'

const names = new Set(['who', 'navn å'])

/** The text with the members taken out, given in pieces of so many bytes. */
function cleaned(text: string, size: number): string {
  const remover = memberRemover(names)
  const bytes = Buffer.from(text)
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) parts.push(remover.push(bytes.subarray(at, at + size)))
  return Buffer.concat([...parts, remover.end()]).toString('utf8')
}

test.each([
  ['nothing to take out', '{"a":1,"b":[{"c":"who"}]}', '{"a":1,"b":[{"c":"who"}]}'],
  ['the only one', '{"who":"Ada"}', '{}'],
  ['the first', '{ "who": "Ada", "a": 1 }', '{ "a": 1 }'],
  ['one in the middle', '{"a":1, "who":null ,"b":2}', '{"a":1,"b":2}'],
  ['the last', '{"a":1,"who":{"x":[1,{"who":2}],"y":"}"}}', '{"a":1}'],
  ['two, with a list', '{"who":[1,2],"who":"b","a":[]}', '{"a":[]}'],
  ['at every depth', '[{"a":{"who":1,"b":[{"who":2},{"c":3,"who":4}]}}]', '[{"a":{"b":[{},{"c":3}]}}]'],
  ['written with escapes', '{"wh\\u006f":1,"a":2}', '{"a":2}'],
  ['of a name beyond ASCII', '{"navn å":"Ada","å":"é"}', '{"å":"é"}'],
  ['a value that is the name', '{"a":"who","b":"\\"who\\":1"}', '{"a":"who","b":"\\"who\\":1"}'],
  ['quotes and braces in texts', '{"who":"a\\\\\\"},{","b":"\\\\"}', '{"b":"\\\\"}'],
  ['a bare value', '"who"', '"who"'],
])('%s', (_name, text, want) => {
  for (const size of [1, 2, 3, 7, 1_000]) {
    const got = cleaned(text, size)
    expect(JSON.parse(got)).toEqual(JSON.parse(want))
    expect(got.replaceAll(' ', '')).toBe(want.replaceAll(' ', ''))
  }
})

test('a key of any length and blanks without end are not kept in memory', () => {
  const key = 'k'.repeat(100_000)
  const text = `{"${key}":1,${' '.repeat(100_000)}"who":2,"a":3}`
  expect(JSON.parse(cleaned(text, 4_096))).toEqual({ [key]: 1, a: 3 })
})
