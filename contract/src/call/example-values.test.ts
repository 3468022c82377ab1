import { describe, expect, test } from 'vitest'
import { operation, parameter, response } from '../../testing/model-parts.ts'
import { smallApi } from '../../testing/small-city.ts'
import type { ExampleModel, JsonSchema, OperationModel, ParameterModel } from '../model/model.ts'
import { exampleRequest, exampleValues, statedValues } from './example-values.ts'

const text: JsonSchema = { type: 'string' }
const api = smallApi([], { Mode: { type: 'string', enum: ['bus', 'tram'] }, Id: { ...text, examples: ['a1'] } })

const required = (name: string, given: Partial<ParameterModel> = {}): ParameterModel =>
  parameter({ name, required: true, ...given })
const answers = (...requests: readonly ExampleModel['request'][]): Partial<OperationModel> => ({
  responses: [
    response({
      status: '404',
      content: [
        {
          mediaType: 'application/json',
          examples: [{ name: 'none', summary: '', request: { id: 'none' }, value: {} }],
        },
      ],
    }),
    response({
      content: [
        {
          mediaType: 'application/json',
          examples: requests.map((request) => ({ name: 'one', summary: '', value: {}, ...(request && { request }) })),
        },
      ],
    }),
  ],
})

describe('the values that show an operation', () => {
  test.each<[string, readonly ParameterModel[], Partial<OperationModel>, unknown]>([
    ['none', [parameter({ name: 'id', example: 'a' })], {}, {}],
    ['an example of what is required', [required('id', { example: 'a' })], {}, { id: 'a' }],
    [
      'those of the first result that says for which',
      [required('id', { example: 'a' })],
      answers(undefined, { id: 'b' }),
      { id: 'b' },
    ],
    ['of that result, what is a parameter', [parameter({ name: 'id' })], answers({ id: 'b', gone: 1 }), { id: 'b' }],
    ['the only one there can be', [required('id', { schema: { const: '2' }, example: '3' })], {}, { id: '2' }],
    [
      'an example of the schema, by reference',
      [required('id', { schema: { $ref: '#/components/schemas/Id' } })],
      {},
      { id: 'a1' },
    ],
    ['a default', [required('id', { schema: { ...text, default: 'd' } })], {}, { id: 'd' }],
    ['the first of a few', [required('id', { schema: { $ref: '#/components/schemas/Mode' } })], {}, { id: 'bus' }],
    [
      'one that fits',
      [required('id', { schema: { type: 'array', items: { type: 'integer', minimum: 3 } } })],
      {},
      { id: [3] },
    ],
  ])('%s', (_name, parameters, more, want) => {
    expect(exampleValues(api, operation({ parameters, ...more }))).toEqual(want)
  })

  const body = (examples: readonly unknown[], schema: JsonSchema = {}): Partial<OperationModel> => ({
    requestBody: {
      required: true,
      description: '',
      content: [
        {
          mediaType: 'application/json',
          schema,
          examples: examples.map((value) => ({ name: '', summary: '', value })),
        },
      ],
    },
  })
  const pair: JsonSchema = { type: 'object', required: ['a'], properties: { a: { type: 'boolean' } } }
  test.each<[string, Partial<OperationModel>, unknown]>([
    ['its own example', { ...body([{ own: 1 }]), ...answers({ body: { shown: 1 } }) }, { own: 1 }],
    ['that of the first result', { ...body([]), ...answers({ body: { shown: 1 } }) }, { shown: 1 }],
    ['an example of its schema', body([], { examples: [{ stated: 1 }] }), { stated: 1 }],
    ['one that fits', body([], pair), { a: true }],
  ])('a body: %s', (_name, more, want) => {
    expect(exampleValues(api, operation(more))).toEqual({ body: want })
  })
})

test('nothing is made up for somebody else', () => {
  const parameters = [required('id'), required('mode', { schema: { ...text, default: 'd' } })]
  expect(statedValues(api, operation({ parameters }))).toEqual({ mode: 'd' })
  expect(exampleRequest(api, operation({ parameters }))).toEqual({ kind: 'incomplete', without: ['id'] })
  expect(exampleRequest(api, operation({ parameters, ...answers({ id: 'b' }) }))).toEqual({
    kind: 'values',
    values: { id: 'b', mode: 'd' },
  })
})
