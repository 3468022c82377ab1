import { expect, test } from 'vitest'
import { flattenSchema } from './flatten-schema.ts'
import type { JsonSchema } from '../model.ts'

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

const text: JsonSchema = { type: 'string' }
const closed: JsonSchema = { properties: { a: text }, additionalProperties: false }
const members = (schema: JsonSchema): unknown => {
  const { properties, patternProperties, additionalProperties } = flattenSchema({ schemas: {} }, schema).schema
  return { properties, patternProperties, additionalProperties }
}
test.each<[string, JsonSchema[], JsonSchema]>([
  ['a closed one and others', [closed, { properties: { b: text } }], closed],
  ['the same the other way round', [{ properties: { b: text } }, closed], closed],
  ['three, of which the first is closed', [closed, { properties: { b: text } }, { properties: { c: text } }], closed],
  [
    'a closed one that names patterns',
    [{ patternProperties: { '^b': text }, additionalProperties: false }, { properties: { b: text } }],
    { properties: { b: text }, patternProperties: { '^b': text }, additionalProperties: false },
  ],
  [
    'a map and members',
    [{ additionalProperties: text }, { properties: { b: {} } }],
    { properties: { b: { allOf: [{}, text] } }, additionalProperties: text },
  ],
  [
    'two maps',
    [{ additionalProperties: text }, { additionalProperties: { maxLength: 2 } }],
    { additionalProperties: { allOf: [text, { maxLength: 2 }] } },
  ],
  [
    'a map and an open one',
    [{ additionalProperties: text }, { additionalProperties: true }],
    { additionalProperties: text },
  ],
  [
    'a pattern twice',
    [{ patternProperties: { '^b': text } }, { patternProperties: { '^b': {} } }],
    { patternProperties: { '^b': { allOf: [text, {}] } } },
  ],
])('members of %s', (_name, allOf, want) => {
  const none = { properties: undefined, patternProperties: undefined, additionalProperties: undefined }
  expect(members({ allOf: allOf.toReversed() })).toEqual({ ...none, ...want })
})
