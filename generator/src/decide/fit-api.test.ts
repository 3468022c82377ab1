import type { ApiModel, OperationModel, ParameterModel } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { fitApi } from './fit-api.ts'
import { generateWhole } from '../city/generate-api.ts'
import { external, operation, parameter, response } from '@openlondon/contract/testing/model-parts'

const written = ({ name, in: place, schema }: ParameterModel) => ({ name, in: place, schema })

function apiOf(given: Partial<OperationModel>): ApiModel {
  const one = operation({ ...given })
  return {
    id: 'stops',
    name: '',
    summary: '',
    description: '',
    version: '',
    domain: '',
    owner: { name: '', url: '' },
    upstream: external,
    upstreams: {},
    licence: { id: '', name: '', url: '', attribution: [] },
    lifecycle: { state: 'stable' },
    limits: {},
    tags: [],
    schemas: {},
    folder: '',
    operations: [one, operation({ id: 'stops.lines', name: 'lines', path: '/Line' })],
    document: {
      openapi: '3.1.0',
      paths: { '/Stop': { get: { parameters: one.parameters.map(written) } }, '/Line': { get: {} } },
    },
  }
}

const near = { type: 'object' as const, properties: { lat: { type: 'number' as const } } }
const number = { type: 'number' as const }

test.each<[string, Partial<OperationModel>, readonly string[], readonly object[] | undefined]>([
  ['all of it', { parameters: [parameter({})] }, [], [{ name: 'ids', in: 'query', schema: { type: 'string' } }]],
  ['an optional parameter goes', { parameters: [parameter({ style: 'deepObject' })] }, ['sdk-parameter-possible'], []],
  ['a cookie goes', { parameters: [parameter({ in: 'cookie', required: true })] }, ['sdk-parameter-possible'], []],
  [
    'the second of two of one name goes',
    { parameters: [parameter({}), parameter({ in: 'header', style: 'simple', required: true })] },
    ['sdk-parameter-possible'],
    [{ name: 'ids', in: 'query', schema: { type: 'string' } }],
  ],
  [
    'and the second of two that differ in capitals',
    { parameters: [parameter({}), parameter({ name: 'IDs' })] },
    ['sdk-parameter-possible'],
    [{ name: 'ids', in: 'query', schema: { type: 'string' } }],
  ],
  [
    'a choice loses what cannot be written',
    { parameters: [parameter({ required: true, schema: { anyOf: [number, near] } })] },
    ['sdk-parameter-whole'],
    [{ name: 'ids', in: 'query', schema: number }],
  ],
  [
    'or all but the object that can',
    { parameters: [parameter({ style: 'deepObject', schema: { anyOf: [number, near] } })] },
    ['sdk-parameter-whole'],
    [{ name: 'ids', in: 'query', schema: near }],
  ],
  [
    'a call makes no sense without',
    { parameters: [parameter({ required: true, schema: { type: 'object' } })] },
    ['sdk-operation-possible'],
    undefined,
  ],
  ['a name that is none', { name: 'Get Stop' }, ['sdk-operation-possible'], undefined],
  ['no success is given as text', { responses: [response({ status: '404' })] }, ['sdk-answer-stated'], []],
])('%s', async (_name, given, rules, parameters) => {
  const whole = apiOf(given)
  const { api, findings } = fitApi(whole)
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
  for (const { message, at } of findings)
    expect([message, at]).toEqual([expect.stringMatching(/^Operation stops\.getStop\b/), whole.operations[0]?.source])
  const names = api.operations.map(({ name }) => name)
  expect(names).toEqual(parameters ? [given.name ?? 'getStop', 'lines'] : ['lines'])
  const first = parameters ? api.operations[0]?.parameters : undefined
  expect(first?.map(written)).toEqual(parameters)
  const paths = parameters ? { '/Stop': { get: { parameters } }, '/Line': { get: {} } } : { '/Line': { get: {} } }
  expect(api.document).toMatchObject({ paths })
  // The city's own SDK has everything or is not made.
  if (findings.length > 0)
    await expect(generateWhole(whole, 'https://open.example')).rejects.toThrow(findings[0]?.message)
})

const body = { description: '', content: [{ mediaType: 'application/json', schema: number, examples: [] }] }

test('a body of a GET, which nothing sends, goes where a call makes sense without it, or the operation with it', () => {
  const optional = fitApi(apiOf({ requestBody: { ...body, required: false } }))
  expect(optional.findings.map(({ rule }) => rule)).toEqual(['sdk-body-possible'])
  expect(optional.api.operations.map(({ requestBody }) => requestBody)).toEqual([undefined, undefined])
  const required = fitApi(apiOf({ requestBody: { ...body, required: true } }))
  expect(required.findings.map(({ rule }) => rule)).toEqual(['sdk-operation-possible'])
})
