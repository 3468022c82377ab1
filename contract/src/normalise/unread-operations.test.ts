import { expect, test } from 'vitest'
import { bundle } from '../bundle/bundle.ts'
import { memoryContractFiles } from '../files/contract-files.ts'
import { unreadOperations } from './unread-operations.ts'

const operation = { responses: { 200: { description: 'Stops.' } } }

test.each([
  ['what is read', { paths: { '/stops': { get: operation, post: operation, parameters: [] } } }, []],
  [
    'HEAD and OPTIONS',
    { paths: { '/stops': { head: operation, options: operation } } },
    ['HEAD /stops is kept for its types', 'OPTIONS /stops is kept for its types'],
  ],
  ['QUERY', { paths: { '/stops': { query: operation } } }, ['QUERY /stops was left out']],
  [
    'a method of its own',
    { paths: { '/stops': { additionalOperations: { COPY: operation } } } },
    ['COPY /stops was left out'],
  ],
  ['a method nobody knows', { paths: { '/stops': { copy: operation } } }, ['copy /stops was left out']],
  ['what is no operation', { paths: { '/stops': { servers: [], 'x-copy': operation } } }, []],
  ['a webhook', { webhooks: { delay: { post: operation } } }, ['The webhook "delay" is kept for its types']],
])('%s', (_name, document, left) => {
  const files = memoryContractFiles({ '/a.json': JSON.stringify({ openapi: '3.1.0', ...document }) })
  expect(unreadOperations(bundle(files, '/a.json')).map(({ message }) => message)).toEqual(
    left.map((what) => `${what}: only GET, POST, PUT, PATCH and DELETE on a path are called.`),
  )
})

test.each([
  ['nothing', null],
  ['a text', 'operation'],
  ['a list', [operation]],
])('an operation that is %s', (_name, get) => {
  const document = JSON.stringify({ openapi: '3.1.0', paths: { '/stops': { get } } })
  const [finding] = unreadOperations(bundle(memoryContractFiles({ '/a.json': document }), '/a.json'))
  expect(finding).toMatchObject({ rule: 'keyword-well-formed', at: { pointer: '/paths/~1stops/get' } })
})
