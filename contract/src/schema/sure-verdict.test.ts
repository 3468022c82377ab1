import { expect, test } from 'vitest'
import type { JsonSchema } from '../model/model.ts'
import { compileSchema } from './compile-schema.ts'
import { sureVerdict } from './sure-verdict.ts'

const schemas: Readonly<Record<string, JsonSchema>> = {
  Stop: {
    type: 'object',
    required: ['id', 'secret'],
    properties: {
      id: { type: 'string', pattern: '^[a-z]+$', description: 'A code.' },
      secret: { type: 'string', writeOnly: true },
      near: { type: 'array', items: { $ref: '#/components/schemas/Stop' }, maxItems: 2 },
    },
    additionalProperties: false,
  },
  Itself: { $ref: '#/components/schemas/Itself' },
}
const api = { schemas }
const stop = { $ref: '#/components/schemas/Stop' }

/** A value of each kind, and what formats, bounds and lengths are told apart by. */
const values: readonly unknown[] = [
  null,
  true,
  '',
  'a',
  '😀😀',
  '2026-12-01',
  '2026-12-01T10:00:00Z',
  'https://stop.example',
  'a@stop.example',
  0,
  1,
  1.5,
  -3,
  3_000_000_000,
  1e21,
  [],
  ['a'],
  ['a', 1],
  ['a', 'a'],
  [{}, {}],
  [['a'], ['a']],
  {},
  { id: 'a' },
  { id: 'a', secret: 'b' },
  { id: 'a', secret: 'b', near: [{ id: 'B' }] },
  { more: 1 },
  { id: 'a', secret: 'b', near: [{ id: 'c', secret: 'd' }] },
]

/** An object with a member `then` is taken for a promise where it is written as code. */
const parsed = (json: string): JsonSchema => JSON.parse(json) // a schema, as it stands below

const known: readonly JsonSchema[] = [
  {},
  { type: 'string', description: 'A text.' },
  { type: ['integer', 'null'] },
  { type: 'number', minimum: 1, maximum: 2 },
  { exclusiveMinimum: 0, exclusiveMaximum: 1.5 },
  { enum: ['a', 1, null] },
  { const: 1.5 },
  { minLength: 2, maxLength: 2 },
  { pattern: '^.$' },
  { pattern: '(' },
  ...['date', 'date-time', 'time', 'uri', 'email', 'int32', 'int64', 'double', 'byte', 'password', 'stop-code'].map(
    (format) => ({ format }),
  ),
  { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 1 },
  { prefixItems: [{ type: 'string' }], items: { type: 'integer' } },
  { required: ['id'], minProperties: 2, maxProperties: 3 },
  { type: 'object', additionalProperties: { type: 'integer' } },
  { properties: { id: { const: 'b' } } },
  { allOf: [stop, { properties: { near: { maxItems: 0 } } }] },
  { anyOf: [stop, { type: 'null' }] },
  { oneOf: [{ type: 'number' }, { type: 'integer' }] },
  { not: { type: 'string' } },
  parsed('{ "if": { "type": "string" }, "then": { "minLength": 1 }, "else": { "type": "object" } }'),
  stop,
  { ...stop, maxProperties: 2 },
]

/** What it does not know, or may know in part. */
const unknown: readonly JsonSchema[] = [
  { enum: [['a'], {}] },
  { uniqueItems: true },
  { patternProperties: { '^i': { type: 'integer' } }, additionalProperties: false },
  { propertyNames: { maxLength: 2 } },
  { dependentRequired: { id: ['secret'] } },
  { contains: { const: 'a' } },
  { multipleOf: 1.5 },
  { not: { multipleOf: 1.5 } },
  { anyOf: [{ multipleOf: 1.5 }, { type: 'string' }] },
]

test.each([...known, ...unknown].map((schema) => [JSON.stringify(schema), schema] as const))(
  '%s: whatever is sure is what the validator says',
  (_json, schema) => {
    for (const side of ['either', 'caller', 'owner'] as const)
      for (const value of values) {
        const sure = sureVerdict(api, schema, value, side)
        const fits = compileSchema(api, schema, 'all', side)(value).length === 0
        expect([value, sure ?? fits]).toEqual([value, fits])
      }
  },
)

test.each(known.map((schema) => [JSON.stringify(schema), schema] as const))(
  '%s: all of it is sure, so that nothing is compiled for it',
  (_json, schema) => {
    for (const value of values) expect(sureVerdict(api, schema, value)).toBeTypeOf('boolean')
  },
)

test('what leads back to itself alone is not sure', () => {
  expect(sureVerdict(api, { $ref: '#/components/schemas/Itself' }, 1)).toBeUndefined()
})

test('a keyword that is not known is not taken for one that refuses nothing', () => {
  expect(sureVerdict(api, { propertyNames: { maxLength: 2 } }, { long: 1 })).toBeUndefined()
  expect(sureVerdict(api, { allOf: [{ propertyNames: { maxLength: 2 } }, { type: 'object' }] }, { a: 1 })).toBe(
    undefined,
  )
})
