import type { ApiModel, Method, OperationModel } from '../model/model.ts'
import { expect, test } from 'vitest'
import { matchOperation } from './match-operation.ts'

const operation = (method: Method, path: string): OperationModel => ({
  id: `lines.${method} ${path}`,
  apiId: 'lines',
  name: `${method} ${path}`,
  method,
  path,
  tag: 'Line',
  summary: '',
  description: '',
  parameters: [],
  responses: [],
  privacy: 'C0',
  cacheSeconds: 0,
  idempotent: true,
  access: 'open',
  source: { file: '', line: 1, column: 1, pointer: '' },
})

const api: ApiModel = {
  id: 'lines',
  name: 'Lines',
  summary: '',
  description: '',
  version: '1.0.0',
  domain: 'transport',
  owner: { name: 'Owner', url: 'https://owner.example' },
  upstream: { kind: 'external', url: 'https://owner.example' },
  upstreams: {},
  licence: { id: 'x', name: 'x', url: 'https://owner.example', attribution: [] },
  lifecycle: { state: 'beta' },
  limits: {},
  tags: [],
  operations: [
    operation('GET', '/Line/{id}'),
    operation('DELETE', '/Line/{id}'),
    operation('GET', '/Line/Search'),
    operation('GET', '/Line/{id}/Status'),
    operation('GET', '/Line/Meta/{kind}'),
    operation('GET', '/Line/Meta/Modes'),
    operation('GET', '/export/{name}.{format}'),
    operation('GET', '/export/{name}'),
    operation('GET', '/a+b'),
    operation('POST', '/notes'),
    operation('GET', '/'),
  ],
  schemas: {},
  document: { openapi: '3.1.0' },
  folder: '',
}

test.each([
  ['a template', 'GET', '/Line/victoria', 'GET /Line/{id}', { id: 'victoria' }],
  ['a literal before a template', 'GET', '/Line/Search', 'GET /Line/Search', {}],
  ['a literal in percent-encoding is still the literal', 'GET', '/Line/%53earch', 'GET /Line/Search', {}],
  ['the earlier literal before the later one', 'GET', '/Line/Meta/Status', 'GET /Line/Meta/{kind}', { kind: 'Status' }],
  ['two literals', 'GET', '/Line/Meta/Modes', 'GET /Line/Meta/Modes', {}],
  [
    'another method of a literal path falls to the template',
    'DELETE',
    '/Line/Search',
    'DELETE /Line/{id}',
    { id: 'Search' },
  ],
  ['HEAD is GET', 'HEAD', '/Line/victoria', 'GET /Line/{id}', { id: 'victoria' }],
  ['a comma list stays raw', 'GET', '/Line/victoria,a%2Cb/Status', 'GET /Line/{id}/Status', { id: 'victoria,a%2Cb' }],
  ['an encoded slash stays in its value', 'GET', '/Line/one%2Ftwo', 'GET /Line/{id}', { id: 'one%2Ftwo' }],
  ['text around values', 'GET', '/export/lines.csv', 'GET /export/{name}.{format}', { name: 'lines', format: 'csv' }],
  ['no text around the value', 'GET', '/export/lines', 'GET /export/{name}', { name: 'lines' }],
  ['characters that mean something to a pattern', 'GET', '/a+b', 'GET /a+b', {}],
  ['the root', 'GET', '/', 'GET /', {}],
])('%s', (_name, method, path, name, values) => {
  const match = matchOperation(api, method, path)
  expect(match).toMatchObject({ kind: 'found', operation: { name } })
  expect(match.kind === 'found' && { ...match.pathValues }).toEqual(values)
})

test.each([
  ['an unknown path', 'GET', '/Lines/victoria'],
  ['a path in another case', 'GET', '/line/victoria'],
  ['an empty value', 'GET', '/Line/'],
  ['a trailing slash', 'GET', '/Line/victoria/'],
  ['a doubled slash', 'GET', '//Line/victoria'],
  ['a dot segment', 'GET', '/Line/..'],
  ['an encoded dot segment', 'GET', '/Line/%2e%2e'],
  ['a climb hidden in a value', 'GET', '/Line/..%2fadmin'],
  ['a climb with a backslash', 'GET', '/Line/x%5c..%5cadmin'],
  ['a NUL', 'GET', '/Line/victoria%00'],
  ['broken percent-encoding', 'GET', '/Line/%zz'],
  ['no leading slash', 'GET', 'Line/victoria'],
  ['a regular expression is not a template', 'GET', '/aab'],
])('%s is unknown', (_name, method, path) => {
  expect(matchOperation(api, method, path)).toEqual({ kind: 'unknown-path' })
})

test.each([
  ['POST', '/Line/victoria', ['GET', 'DELETE', 'HEAD', 'OPTIONS']],
  ['GET', '/notes', ['POST', 'OPTIONS']],
  ['HEAD', '/notes', ['POST', 'OPTIONS']],
])('%s %s is not allowed and says what is', (method, path, allow) => {
  expect(matchOperation(api, method, path)).toEqual({ kind: 'method-not-allowed', allow })
})
