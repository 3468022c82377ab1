import type { JsonSchema } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { isKnownForm } from './known-form.ts'

const text: JsonSchema = { type: 'string' }
const loop: JsonSchema = { $ref: '#/components/schemas/Loop' }
const api = { schemas: { Text: text, Loop: { type: 'object' as const, anyOf: [loop], properties: { a: text } } } }

test.each<[string, JsonSchema, boolean]>([
  ['texts and numbers', { properties: { a: text, b: { type: ['number', 'null'] }, c: { enum: [1, 2] } } }, true],
  ['a list', { properties: { a: { type: 'array', items: text } } }, true],
  [
    'a name of a scalar, a choice of scalars',
    { properties: { a: { $ref: '#/components/schemas/Text' }, b: { oneOf: [text, { type: 'integer' }] } } },
    true,
  ],
  ['conditions beside the fields', { properties: { a: text }, allOf: [{ anyOf: [{ required: ['a'] }] }] }, true],
  ['an object inside', { properties: { a: { type: 'object' } } }, true],
  ['a list of objects', { properties: { a: { type: 'array', items: { type: 'object' } } } }, true],
  ['an object or null', { properties: { a: { type: ['object', 'null'] } } }, false],
  ['a list of lists', { properties: { a: { type: 'array', items: { type: 'array', items: text } } } }, false],
  ['a choice with an object', { properties: { a: { anyOf: [text, { properties: { b: text } }] } } }, false],
  ['anything', { properties: { a: {} } }, false],
  ['no fields', { type: 'object' }, false],
  ['a schema that leads back to itself', { ...loop }, true],
  ['a field that does', { properties: { a: loop } }, true],
])('%s', (_name, schema, want) => {
  expect(isKnownForm(schema, api)).toBe(want)
})
