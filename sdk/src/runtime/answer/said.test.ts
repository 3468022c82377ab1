import { expect, test } from 'vitest'
import { saidIn } from './said.ts'

test.each<[string, string, string]>([
  ['quotes inside', JSON.stringify({ message: 'no "x" here' }), 'no \\"x\\" here'],
  ['a backslash at its end', JSON.stringify({ message: 'C:\\', code: 4 }), 'C:\\\\'],
  ['quotes, in a title after other members', '{"code":"\\"","title":"\\"x\\" has ended"}', '\\"x\\" has ended'],
  ['a plain text with quotes', 'no "x" here', 'no "x" here'],
  ['a sentence without end', `{"message":"${'x'.repeat(1e7)}`, 'x'.repeat(300)],
  ['quotes without end', `{"message":"${'\\"'.repeat(5e6)}`, '\\"'.repeat(150)],
  ['nothing', '{"message":""}', ''],
])('%s', (_name, text, said) => {
  expect(saidIn(text)).toBe(said)
})
