import { expect, test } from 'vitest'
import { bundle } from '../bundle/bundle.ts'
import { memoryContractFiles } from '../files/contract-files.ts'
import { namelessCallbacks, uncalledOperations, unreadOperations } from './unread-operations.ts'

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

const key = [{ key: [] }]
const near = { name: 'near', in: 'query', schema: { type: 'string' } }
const answered = { ...operation, operationId: 'ask' }

test.each<[string, object, object, object]>([
  ['how the document is secured', { security: key }, { head: answered }, { head: { ...operation, security: key } }],
  [
    'nothing, where it says so itself',
    { security: key },
    { options: { ...answered, security: [] } },
    { options: { ...operation, security: [] } },
  ],
  ['nothing, where nobody says anything', {}, { head: answered }, { head: operation }],
  [
    'the servers of its path',
    {},
    { servers: [{ url: '/v2' }], trace: answered },
    { trace: { ...operation, servers: [{ url: '/v2' }] } },
  ],
  [
    'the parameters of its path',
    {},
    { parameters: [near], head: answered },
    { head: { ...operation, parameters: [near] } },
  ],
  [
    'and of two of one name its own',
    {},
    { parameters: [near], head: { ...answered, parameters: [{ ...near, required: true }] } },
    { head: { ...operation, parameters: [{ ...near, required: true }] } },
  ],
])('what is not called keeps %s', (_name, root, item, want) => {
  const text = JSON.stringify({ openapi: '3.1.0', ...root, paths: { '/stops': item }, webhooks: { delay: item } })
  expect(uncalledOperations(bundle(memoryContractFiles({ '/a.json': text }), '/a.json'))).toEqual({
    paths: { '/stops': want },
    webhooks: { delay: want },
  })
})

test('callbacks keep how the document is secured, and no ids', () => {
  const item = { post: answered, parameters: [near], 'x-owner': { name: 'Ferry' } }
  expect(namelessCallbacks({ done: { '{$url}': item } }, { security: key })).toEqual({
    done: { '{$url}': { ...item, post: { ...operation, security: key } } },
  })
})
