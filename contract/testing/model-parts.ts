import type { ExternalUpstream, OperationModel, ParameterModel, ResponseModel } from '../src/model/model.ts'

/** Small models for table tests, each whole, with what a row is about put in. */

export const external: ExternalUpstream = { kind: 'external', url: 'https://owner.example' }

export const parameter = (given: Partial<ParameterModel>): ParameterModel => ({
  name: 'ids',
  in: 'query',
  required: false,
  description: '',
  schema: { type: 'string' },
  style: 'form',
  explode: true,
  allowEmptyValue: false,
  deprecated: false,
  ...given,
})

export const response = (given: Partial<ResponseModel>): ResponseModel => ({
  status: '200',
  description: '',
  content: [{ mediaType: 'application/json', schema: { type: 'object' }, examples: [] }],
  headers: [],
  oneOrMany: false,
  ...given,
})

export const operation = (given: Partial<OperationModel>): OperationModel => ({
  id: 'stops.getStop',
  apiId: 'stops',
  name: 'getStop',
  method: 'GET',
  path: '/Stop',
  tag: 'Stops',
  summary: 'A stop',
  description: '',
  parameters: [],
  responses: [response({})],
  privacy: 'C1',
  cacheSeconds: 30,
  idempotent: true,
  access: 'key',
  source: { file: 'stops.yaml', line: 1, column: 1, pointer: '' },
  ...given,
})
