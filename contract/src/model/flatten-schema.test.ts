import { expect, test } from 'vitest'
import { flattenSchema } from './flatten-schema.ts'
import type { JsonSchema } from './model.ts'

test.each([
  ['anything', true, true],
  ['nothing', false, false],
  ['a text and anything', { allOf: [{ type: 'string' }, true] }, true],
  ['a text and nothing', { allOf: [{ type: 'string' }, false] }, false],
  ['a text and a number', { allOf: [{ type: 'string' }, { type: 'number' }] }, false],
])('%s', (_name, schema, possible) => {
  // As a contract may write it, whatever its type says.
  expect(flattenSchema({ schemas: {} }, schema as JsonSchema | boolean).possible).toBe(possible)
})
