import type { City, ExampleModel, JsonSchema, OperationModel } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { sandboxFaults } from '../index.ts'
import { answer, operation, parameter, smallApi, smallCity } from '@openlondon/contract/testing/small-city'

const cityOf = (target: OperationModel): City => ({ ...smallCity, apis: [smallApi([target])] })

const told = (value: unknown, request?: ExampleModel['request']): ExampleModel => ({
  name: 'one',
  summary: '',
  value,
  ...(request && { request }),
})
const reading = (schema: JsonSchema, examples: readonly ExampleModel[]): OperationModel =>
  operation('x', 'GET', '/x/{id}', {
    parameters: [{ ...parameter('id', 'path', { type: 'string', maxLength: 2 }), example: 'a' }],
    responses: [answer('200', schema, examples)],
  })
const id: JsonSchema = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
const pictures = (mediaType: string, examples: readonly ExampleModel[]): OperationModel => ({
  ...reading(id, []),
  responses: [
    {
      status: '200',
      description: '',
      content: [{ mediaType, schema: { type: 'string' }, examples }],
      headers: [],
      oneOrMany: false,
    },
  ],
})

test.each([
  ['nothing', reading(id, [told({ id: 'a' }, { id: 'a' })]), []],
  ['a missing fixture', reading(id, []), [/^trams\.x: it has no fixture of a success$/]],
  [
    'a fixture that breaks its schema',
    reading(id, [told({ id: 7 }, { id: 'a' })]),
    [/documented request is invalid: \/id must be string/],
  ],
  [
    'a fixture whose request is refused',
    reading(id, [told({ id: 'abc' }, { id: 'abc' })]),
    [
      /documented request is answered with 400/,
      /generated/,
      /generated/,
      /empty/,
      /empty/,
      /the fixture one is answered with 400/,
    ],
  ],
  [
    'a fixture without the body that must be sent',
    operation('x', 'POST', '/x', {
      requestBody: {
        required: true,
        description: '',
        content: [{ mediaType: 'application/json', schema: id, examples: [told({ id: 'a' })] }],
      },
      responses: [answer('201', id, [told({ id: 'a' }, { body: {} })])],
    }),
    [/^trams\.x: the request of the fixture one is answered with 422: \/body must have required property 'id'$/],
  ],
  ['no picture where there may be any', pictures('image/*', []), [/no fixture/]],
  [
    'a picture of its own type where there may be any',
    pictures('image/*', [told('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=')]),
    [],
  ],
  ['no other kind, either', pictures('font/*', []), [/no fixture/]],
  [
    'a picture that is none',
    pictures('image/png', [told('no picture')]),
    [/does not begin as image\/png/, /generated/, /empty/],
  ],
  [
    'a schema that cannot be met',
    reading({ $ref: '#/components/schemas/Endless' }, []),
    [
      /cannot make an answer for "x"/,
      /no fixture/,
      /documented request is answered with 500/,
      /generated/,
      /generated/,
      /empty/,
      /empty/,
      /no answer can be generated for seed 0/,
    ],
  ],
] as const)('%s is found', async (_name, target, want) => {
  const found = await sandboxFaults(cityOf(target), 3)
  expect(found).toEqual(want.map((pattern) => expect.stringMatching(pattern)))
})
