import { expect, test } from 'vitest'
import { answeredAlike } from './answered-alike.ts'

const answers = (name: string) => ({
  200: { description: '', content: { 'application/json': { schema: { $ref: name } } } },
})
const documentOf = (paths: object) => ({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths })

test('of operations that answer alike the first is left, and leads to all of them', () => {
  const { document, like } = answeredAlike(
    documentOf({
      '/0': { get: { operationId: 'a', responses: answers('A') }, put: { operationId: 'b', responses: answers('B') } },
      '/1': { get: { operationId: 'c', responses: answers('A') } },
      '/2': { get: { operationId: 'd', responses: {} }, put: { operationId: 'e', responses: answers('A') } },
    }),
  )
  expect(Object.entries(document['paths'] ?? {}).map(([path, item]) => [path, Object.keys(item as object)])).toEqual([
    ['/0', ['get', 'put']],
    ['/2', ['get']],
  ])
  expect([...like]).toEqual([
    ['a', ['a', 'c', 'e']],
    ['b', ['b']],
    ['d', ['d']],
  ])
})
