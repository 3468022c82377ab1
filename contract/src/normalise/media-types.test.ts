import { expect, test } from 'vitest'
import { withJsonForRanges, withoutEqualMediaTypes } from './media-types.ts'

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
  ['no type at all', { '': object }, ['application/json'], ['']],
  ['of text, which nobody knows', { '*/*': { schema: { type: 'string' } } }, ['*/*'], []],
  ['of pictures', { 'image/*': object }, ['image/*'], []],
  ['a type', { 'text/json': object }, ['text/json'], []],
  ['any type beside JSON', { 'application/json': {}, '*/*': object }, ['application/json', '*/*'], []],
] as const)('%s', (_name, content, want, told) => {
  const guessed: string[] = []
  expect(Object.keys(withJsonForRanges(content, (name) => guessed.push(name)))).toEqual(want)
  expect(guessed).toEqual(told)
})

test.each([
  [
    'one schema',
    { 'text/xml': object, 'application/json': object },
    ['application/json'],
    ['text/xml: application/json'],
  ],
  ['a schema of its own', { 'application/json': object, 'text/plain': {} }, ['application/json', 'text/plain'], []],
  [
    'a charset beside the same without',
    { 'application/json': object, 'application/json; charset=utf-8': object },
    ['application/json'],
    [],
  ],
  [
    'a profile behind a charset',
    { 'Application/JSON; charset="utf-8"; profile="Own/1.0"': object },
    ['application/json; profile="Own/1.0"'],
    [],
  ],
  [
    'profiles',
    { 'application/json': object, 'application/json; profile="Own"': object },
    ['application/json'],
    ['application/json; profile="Own": application/json'],
  ],
  ['a charset and no more', { 'text/csv;charset=utf-8;': object }, ['text/csv'], []],
  [
    'one type with two schemas',
    { 'application/json': object, 'application/json;charset=utf-8': { schema: {} } },
    ['application/json'],
    ['application/json: application/json'],
  ],
] as const)('types of %s', (_name, content, want, told) => {
  const dropped: string[] = []
  expect(Object.keys(withoutEqualMediaTypes(content, (name, same) => dropped.push(`${name}: ${same}`)))).toEqual(want)
  expect(dropped).toEqual(told)
})
