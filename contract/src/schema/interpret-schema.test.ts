import { expect, test } from 'vitest'
import type { JsonSchema } from '../model/model.ts'
import { compileSchema } from './compile-schema.ts'
import { compileSchema as interpretSchema } from './interpret-schema.ts'

const schemas: Readonly<Record<string, JsonSchema>> = {
  Stop: {
    type: 'object',
    required: ['id', 'secret'],
    properties: {
      id: { type: 'string', pattern: '^[a-z]+$' },
      default: { type: 'integer' },
      secret: { type: 'string', writeOnly: true },
      near: { type: 'array', items: { $ref: '#/components/schemas/Stop' } },
    },
    additionalProperties: false,
  },
  'Stop.Count-1': { type: ['integer', 'null'], minimum: 2 },
}
const api = { schemas }
const stop = { $ref: '#/components/schemas/Stop' }

const cases: readonly (readonly [string, JsonSchema, unknown])[] = [
  ['a type', { type: 'boolean' }, 'true'],
  ['two types', { type: ['string', 'null'] }, 1],
  ['a number of no fraction', { type: 'integer' }, 1.5],
  ['a list of values', { enum: ['a', 2, null] }, 'b'],
  ['one value', { const: { a: [1] } }, { a: [2] }],
  ['a pattern', { type: 'string', pattern: '^\\d+$' }, 'x'],
  ['a pattern that is none refuses nothing', { type: 'string', pattern: '(' }, 'x'],
  ['a format', { type: 'string', format: 'date-time' }, 'yesterday'],
  ['a format that nobody knows', { type: 'string', format: 'stop-code' }, 'x'],
  ['a bound', { type: 'number', exclusiveMinimum: 0 }, 0],
  ['a length', { type: 'string', maxLength: 2 }, '😀😀😀'],
  ['a list', { type: 'array', items: { type: 'string' }, minItems: 3 }, ['a', 1]],
  ['a component', stop, { id: 'Ä', secret: 'x' }],
  ['a member that is asked for', stop, { id: 'a' }],
  ['a member too many', stop, { id: 'a', secret: 'b', more: 1 }],
  ['a member in the depth', stop, { id: 'a', secret: 'b', near: [{ id: 'b', secret: 'c', default: 'x' }] }],
  ['a component by another name', { $ref: '#/components/schemas/Stop.Count-1' }, 1],
  ['one of two', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, true],
  ['both of one', { oneOf: [{ type: 'number' }, { type: 'integer' }] }, 1],
  ['any of two', { anyOf: [stop, { type: 'null' }] }, 'x'],
  ['not', { not: { type: 'string' } }, 'x'],
  ['what fits', stop, { id: 'a', secret: 'b', near: [], default: 1 }],
  ['false', { type: 'array', prefixItems: [{ type: 'string' }], items: { not: {} } }, ['a', 'b']],
]

test.each(cases)('%s: the same verdict at the same places', (_name, schema, value) => {
  const places = (found: ReturnType<ReturnType<typeof compileSchema>>): readonly string[] =>
    [...new Set(found.map(({ path }) => path))].toSorted()
  const [compiled, interpreted] = [compileSchema(api, schema)(value), interpretSchema(api, schema)(value)]
  expect(interpreted.length > 0).toBe(compiled.length > 0)
  expect(places(interpreted)).toEqual(places(compiled))
})

test.each(cases.slice(0, 5))('%s: in the same words', (_name, schema, value) => {
  expect(interpretSchema(api, schema)(value)).toEqual(compileSchema(api, schema)(value))
})

test('what only the other side writes is not asked of this one', () => {
  expect(interpretSchema(api, stop, 'all', 'owner')({ id: 'a' })).toEqual([])
  expect(interpretSchema(api, stop, 'all', 'caller')({ id: 'a' })).not.toEqual([])
})

test('a schema that leads to itself alone ends', () => {
  const loop = { schemas: { Loop: { $ref: '#/components/schemas/Loop' } } }
  expect(() => interpretSchema(loop, { $ref: '#/components/schemas/Loop' })(1)).not.toThrow()
})

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

const read: readonly JsonSchema[] = [
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

test.each(read.map((schema) => [JSON.stringify(schema), schema] as const))(
  '%s: the same verdict on values of every kind, whoever wrote them',
  (_json, schema) => {
    for (const side of ['either', 'caller', 'owner'] as const)
      for (const value of values) {
        const [fits, isRead] = [compileSchema, interpretSchema].map(
          (judge) => judge(api, schema, 'all', side)(value).length === 0,
        )
        expect([value, isRead]).toEqual([value, fits])
      }
  },
)
