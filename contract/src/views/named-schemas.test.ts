import { expect, test } from 'vitest'
import { namedSchema, withNamedSchemas } from './named-schemas.ts'

const stop = { $ref: '#/components/schemas/Stop' }
const name = { 'x-named-schema': stop.$ref }
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })

test.each<[string, unknown, unknown]>([
  ['a reference', stop, name],
  [
    'items and members',
    { type: 'array', items: { properties: { a: stop } } },
    { type: 'array', items: { properties: { a: name } } },
  ],
  ['a map', { additionalProperties: stop }, { additionalProperties: name }],
  ['a reference with words', { ...stop, description: 'd' }, { ...stop, description: 'd' }],
  ['what is composed', { anyOf: [stop, { type: 'null' }] }, { anyOf: [stop, { type: 'null' }] }],
  ['a flag', true, true],
])('%s is named where an operation would refer to it', (_what, schema, want) => {
  const operation = (one: unknown) => ({
    parameters: [{ name: 'a', in: 'query', schema: one }],
    requestBody: json(one),
    responses: { 200: json(one) },
  })
  const components = { schemas: { Stop: { properties: { next: stop } } } }
  expect(withNamedSchemas({ paths: { '/a': { post: operation(schema) } }, components })).toEqual({
    paths: { '/a': { post: operation(want) } },
    components,
  })
})

test('a name leads back to its reference', () => {
  expect(namedSchema(name)).toBe(stop.$ref)
  expect(namedSchema({ type: 'string' })).toBeUndefined()
})
