import type { OperationModel } from '@openlondon/contract'
import { describe, expect, test } from 'vitest'
import { describeOperation } from './descriptor.ts'
import { external, operation, parameter, response } from '@openlondon/contract/testing/model-parts'

const list = { type: 'array' as const, items: { type: 'string' as const } }
const media = (mediaType: string) => [{ mediaType, schema: {}, examples: [] }]
const api = { upstream: external, upstreams: {}, schemas: {} }
const body = { required: true, description: '', content: media('application/json') }

describe('the template', () => {
  test.each<[string, Partial<OperationModel>, string]>([
    ['no parameters', {}, '/Stop'],
    [
      'a list in the path',
      { path: '/Stop/{ids}', parameters: [parameter({ in: 'path', style: 'simple', schema: list })] },
      '/Stop/{ids}',
    ],
    ['a fragment', { path: '/#Action=Stop' }, '/'],
    ['a single value', { parameters: [parameter({})] }, '/Stop{?ids}'],
    ['a comma list', { parameters: [parameter({ schema: list, explode: false })] }, '/Stop{?ids}'],
    ['a repeated list', { parameters: [parameter({ schema: list })] }, '/Stop{?ids*}'],
    ['an odd name', { parameters: [parameter({ name: 'stop-id' })] }, '/Stop{?stop-id}'],
    [
      'deepObject',
      {
        parameters: [
          parameter({
            name: 'near',
            style: 'deepObject',
            schema: { type: 'object', properties: { lat: {}, lon: {} } },
          }),
        ],
      },
      '/Stop{?near[lat],near[lon]}',
    ],
  ])('%s', (_name, given, want) => {
    expect(describeOperation(operation(given), api).data['path']).toBe(want)
  })

  test("the owner's key has its place at the end", () => {
    const upstream = { ...external, auth: { in: 'query' as const, name: 'app_key', required: false } }
    expect(describeOperation(operation({}), { ...api, upstream }).data['path']).toBe('/Stop{?app_key}')
    const elsewhere = { ...api, upstreams: { elsewhere: upstream } }
    expect(describeOperation(operation({}), elsewhere).data['path']).toBe('/Stop')
    expect(describeOperation(operation({ upstream: 'elsewhere' }), elsewhere).data['path']).toBe('/Stop{?app_key}')
  })
})

describe('what is sent and read', () => {
  test.each<[string, Partial<OperationModel>, object]>([
    ['an idempotent GET', {}, { data: { name: 'getStop', path: '/Stop' }, shapes: {} }],
    [
      'a POST that could do harm',
      { method: 'POST', idempotent: false, requestBody: body },
      { data: { method: 'POST', once: true }, content: 'jsonBody' },
    ],
    [
      'another JSON type',
      { method: 'PATCH', requestBody: { ...body, content: media('application/merge-patch+json') } },
      { data: { body: 'application/merge-patch+json' }, content: 'jsonBody' },
    ],
    [
      'a form',
      { method: 'POST', requestBody: { ...body, content: media('multipart/form-data') } },
      { data: { body: 'multipart/form-data' }, content: 'plainBody' },
    ],
    [
      'a header',
      { parameters: [parameter({ name: 'X-Trace', in: 'header', style: 'simple' })] },
      { data: { header: ['X-Trace'] }, content: 'headerParameters' },
    ],
    [
      'header and body',
      { method: 'PUT', requestBody: body, parameters: [parameter({ name: 'X-Trace', in: 'header', style: 'simple' })] },
      { content: 'headersAndJsonBody' },
    ],
    ['one or many', { responses: [response({ oneOrMany: true })] }, { parse: 'parseMany' }],
    ['nothing', { responses: [response({ status: '204', content: [] })] }, { parse: 'parseNothing' }],
    [
      'something or nothing',
      { responses: [response({}), response({ status: '204', content: [] })] },
      { parse: 'parseMaybe' },
    ],
    [
      'text',
      { responses: [response({ content: media('text/csv') })] },
      { data: { accept: 'text/csv' }, parse: 'parseAsIs' },
    ],
    [
      'an image',
      { responses: [response({ content: media('image/png') })] },
      { data: { accept: 'image/png' }, read: 'readBlob', parse: 'parseAsIs' },
    ],
    [
      'JSON when there is a choice',
      { responses: [response({ content: [...media('text/csv'), ...media('application/json')] })] },
      { data: { path: '/Stop' } },
    ],
    [
      'results with kinds',
      { responses: [response({ resultKind: 'journeys' }), response({ status: '300', resultKind: 'choose' })] },
      { data: { results: { 200: 'journeys', 300: 'choose' } } },
    ],
    [
      'JSON in the query',
      { parameters: [parameter({ name: 'filters', mediaType: 'application/json', schema: { type: 'object' } })] },
      { data: { path: '/Stop{?filters}' }, shapes: { filters: 'json' } },
    ],
    [
      'a flag without a value',
      { parameters: [parameter({ name: 'latest', allowEmptyValue: true, schema: { type: 'boolean' } })] },
      { shapes: { latest: 'flag' } },
    ],
    [
      'a header of one value',
      { parameters: [parameter({ name: 'x-api-version', in: 'header', required: true, schema: { const: '2' } })] },
      { data: { header: ['x-api-version'] }, fixed: { 'x-api-version': '2' } },
    ],
    ['an envelope', { responses: [response({ unwrap: ['result'] })] }, { decoder: 'parseGetStop' }],
    [
      'a refusal for good',
      { responses: [response({}), response({ status: '503', content: [], isFinal: true })] },
      { data: { final: [503] } },
    ],
    ['a refusal under 200', { responses: [response({ successFlag: 'success' })] }, { successFlag: 'success' }],
    ['pipes', { parameters: [parameter({ style: 'pipeDelimited', explode: false })] }, { shapes: { ids: 'piped' } }],
  ])('%s', (_name, given, want) => {
    expect(describeOperation(operation(given), api)).toMatchObject(want)
  })
})

describe('what cannot be expressed is refused in a sentence that names the operation', () => {
  test.each<[Partial<OperationModel>, string]>([
    [{ parameters: [parameter({ in: 'path', style: 'matrix' })] }, 'writes "ids" in style "matrix"'],
    [{ parameters: [parameter({}), parameter({ in: 'header', style: 'simple' })] }, 'has two parameters named "ids"'],
    [{ parameters: [parameter({ name: 'body' })], requestBody: body }, 'has a parameter named "body"'],
    [{ parameters: [parameter({ in: 'cookie' })] }, 'has the cookie parameter "ids"'],
    [{ path: '/Stop/{id' }, 'has a brace in its path "/Stop/{id"'],
    [{ parameters: [parameter({ name: 'a,b' })] }, 'has the parameter name "a,b"'],
    [
      { parameters: [parameter({ style: 'deepObject', schema: {} })] },
      'has the deepObject parameter "ids" without named properties',
    ],
    [
      { responses: [response({ resultKind: 'a' }), response({ status: '201' })] },
      'marks some of its results with x-result-kind',
    ],
    [
      { responses: [response({ oneOrMany: true }), response({ status: '201' })] },
      'marks some of its results with x-one-or-many',
    ],
  ])('%#: %s', (given, want) => {
    expect(() => describeOperation(operation(given), api)).toThrow(`Operation stops.getStop ${want}`)
  })
})

describe('what the contract leaves open is given as it comes, and said', () => {
  test.each<[Partial<OperationModel>, string]>([
    [{ responses: [response({ status: '404' })] }, 'declares no success response'],
    [
      { responses: [response({ content: media('text/csv') }), response({ status: '201' })] },
      'answers in text/csv and application/json',
    ],
  ])('%#: %s', (given, want) => {
    expect(describeOperation(operation(given), api)).toMatchObject({
      doubt: expect.stringContaining(want),
      parse: 'parseAsIs',
    })
  })
})
