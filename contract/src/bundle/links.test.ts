import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { bundle } from './bundle.ts'

// A link's parameters are values and expressions (OpenAPI 3.1, section 4.8.20), and no Parameter Objects.
test.each<[string, object, object]>([
  ['an expression', { parameters: { id: '$response.body#/id' } }, { parameters: { id: '$response.body#/id' } }],
  [
    'values of every kind',
    { parameters: { a: 5, b: [1], c: null, 'path.d': { parameters: 1 } } },
    { parameters: { a: 5, b: [1], c: null, 'path.d': { parameters: 1 } } },
  ],
  ['what looks like a reference', { parameters: { a: { $ref: '#/no' } } }, { parameters: { a: { $ref: '#/no' } } }],
  ['a body', { requestBody: { content: 1 } }, { requestBody: { content: 1 } }],
  ['a link elsewhere', { $ref: '#/components/links/L' }, { parameters: { q: '$url' }, operationId: 'a' }],
])('%s', (_name, link, want) => {
  const components = { links: { L: { operationId: 'a', parameters: { q: '$url' } } } }
  const responses = { 200: { description: 'ok', links: { next: link } } }
  const root = { openapi: '3.1.0', paths: { '/a': { get: { operationId: 'a', responses } } }, components }
  const read = bundle(memoryContractFiles({ '/city/a.json': JSON.stringify(root) }), '/city/a.json')
  expect(read.findings).toEqual([])
  expect(read.document).toMatchObject({ paths: { '/a': { get: { responses: { 200: { links: { next: want } } } } } } })
})
