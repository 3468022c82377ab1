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
