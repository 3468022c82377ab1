import { expect, test } from 'vitest'
import type { JsonSchema } from '../model/model.ts'
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

const account = {
  type: 'object',
  required: ['id', 'secret'],
  properties: { id: { type: 'string', readOnly: true }, secret: { $ref: '#/components/schemas/Secret' } },
} as const
const api = { schemas: { Account: account, Secret: { type: 'string', writeOnly: true } } } as const

/** OpenAPI 3.1, section 4.8.24.1: who does not write a member need not send it. */
test.each([
  ['the caller sends no id', 'caller', { secret: 'x' }, 0],
  ['and must send a secret', 'caller', {}, 1],
  ['the owner answers no secret', 'owner', { id: '1' }, 0],
  ['and must answer an id', 'owner', {}, 1],
  ['either has both', 'either', {}, 2],
] as const)('%s', (_name, side, value, want) => {
  for (const schema of [
    account,
    { $ref: '#/components/schemas/Account' },
    { allOf: [account, { required: ['id', 'secret'] }] },
  ])
    expect(compileSchema(api, schema, 'all', side)(value).length > 0 ? want : 0).toBe(want)
})

/** A mark may stand in what a member refers to; the nearest one counts. */
test.each([
  ['the mark of what it refers to', { $ref: '#/components/schemas/Secret' }, 0],
  ['the same by allOf', { allOf: [{ $ref: '#/components/schemas/Secret' }] }, 0],
  ['a nearer mark', { allOf: [{ $ref: '#/components/schemas/Secret' }], readOnly: true }, 1],
  ['the same by reference', { $ref: '#/components/schemas/Secret', readOnly: true }, 1],
])('who writes a member is said by %s', (_name, member, want) => {
  const schema = { type: 'object', required: ['a'], properties: { a: member } } as const
  expect(compileSchema(api, schema, 'all', 'owner')({})).toHaveLength(want)
})

test.each([
  ['members called like keywords', { properties: { oneOf: { type: 'object' }, $ref: { const: 1 } } }, { $ref: 1 }],
  ['a reference in a value is a value', { properties: { a: { const: { $ref: '#/a' } } } }, { a: { $ref: '#/a' } }],
] as const)('%s', (_name, schema, value) => {
  // As a contract may write it, whatever its type says.
  expect(compileSchema(api, { type: 'object', ...schema } as object, 'all', 'owner')(value)).toEqual([])
})

test('300 schemas, each of the next and more, are no end of the stack', () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 300 }, (_, index): readonly [string, JsonSchema] => {
      const next = { $ref: `#/components/schemas/L${index + 1}` }
      return [`L${index}`, index < 299 ? { allOf: [next, { type: 'object' }] } : { type: 'object', required: ['a'] }]
    }),
  )
  const validate = compileSchema({ schemas }, { $ref: '#/components/schemas/L0' })
  expect([validate({}).length, validate({ a: 1 }).length]).toEqual([1, 0])
})
