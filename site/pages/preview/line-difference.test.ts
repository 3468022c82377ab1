import { expect, test } from 'vitest'
import { lineDifference } from './line-difference.ts'

test.each([
  ['nothing', 'a\nb', 'a\nb', [' a', ' b']],
  ['a line that is gone', 'a\nb\nc', 'a\nc', [' a', '-b', ' c']],
  ['a line that is new', 'a\nc', 'a\nb\nc', [' a', '+b', ' c']],
  ['a line that has changed', 'a\nb', 'a\nx', [' a', '-b', '+x']],
  ['all of it is new', '', 'a\nb', ['+a', '+b']],
  ['all of it is gone', 'a\nb', '', ['-a', '-b']],
])('%s', (_name, before, after, wanted) => {
  expect(lineDifference(before, after).map(({ mark, text }) => mark + text)).toEqual(wanted)
})
