import { expect, test } from 'vitest'
import { unreadEncodings } from './unread-encodings.ts'

test.each([
  ['nothing', undefined, []],
  ['a list that is joined', { style: 'form', explode: false }, []],
  ['another style', { style: 'deepObject', explode: true }, ['"a" in text/x (style)']],
  ['a type and headers', { contentType: 'text/y', headers: {} }, ['"a" in text/x (contentType, headers)']],
])('the encoding says %s', (_name, a, want) => {
  expect(unreadEncodings({ content: { 'text/x': { encoding: { a } }, 'text/z': {} } })).toEqual(want)
})

test.each([
  ['deepObject', []],
  ['form', []],
  ['pipeDelimited', ['"a" in application/x-www-form-urlencoded (style)']],
])('a form whose field has the style %s', (style, want) => {
  const form = { 'application/x-www-form-urlencoded': { encoding: { a: { style, explode: true } } } }
  expect(unreadEncodings({ content: form })).toEqual(want)
})
