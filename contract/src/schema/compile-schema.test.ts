import { expect, test } from 'vitest'
import { compileSchema } from './compile-schema.ts'

test.each([
  [
    'a member that is not there, and that every object answers to',
    { properties: { toString: { type: 'number' } } },
    {},
    0,
  ],
  ['the same, required', { required: ['valueOf'] }, {}, 1],
  ['the same, given', { required: ['valueOf'], properties: { valueOf: { type: 'number' } } }, { valueOf: 1 }, 0],
] as const)('%s', (_name, schema, value, want) => {
  expect(compileSchema({ schemas: {} }, { type: 'object', ...schema } as object)(value)).toHaveLength(want)
})
