import { expect, test } from 'vitest'
import { rowsOf } from './plain-sample.ts'

test.each([
  ['an object', { name: 'North', open: true, tags: [] }, ['name: North', 'open: true']],
  ['a list', [{ id: 1 }, { id: 2 }], ['id: 1']],
  ['a list in an envelope', { stops: [{ id: 'a' }] }, ['id: a']],
  ['a lone text', 'fine', ['answer: fine']],
  ['nothing', [], []],
])('%s', (_name, answer, want) => {
  expect(rowsOf(answer).map(({ label, text }) => `${label}: ${text}`)).toEqual(want)
})
