import { expect, test } from 'vitest'
import { withJsonForRanges } from './media-types.ts'

const object = { schema: { type: 'object' } }

test.each([
  ['any type of a value', { '*/*': object }, ['application/json'], ['*/*']],
  ['with a charset', { '*/*; charset=utf-8': object }, ['application/json'], ['*/*; charset=utf-8']],
  [
    'any type of an application',
    { 'application/*': { schema: { items: {} } } },
    ['application/json'],
    ['application/*'],
  ],
  ['by reference', { '*/*': { schema: { $ref: '#/components/schemas/A' } } }, ['application/json'], ['*/*']],
  ['of text, which nobody knows', { '*/*': { schema: { type: 'string' } } }, ['*/*'], []],
  ['of pictures', { 'image/*': object }, ['image/*'], []],
  ['a type', { 'text/json': object }, ['text/json'], []],
] as const)('%s', (_name, content, want, told) => {
  const guessed: string[] = []
  expect(Object.keys(withJsonForRanges(content, (name) => guessed.push(name)))).toEqual(want)
  expect(guessed).toEqual(told)
})
