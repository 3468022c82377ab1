import { expect, test } from 'vitest'
import { inlineResponses, shareResponses } from './share-responses.ts'

const many = { description: 'Too many.' }

const paths = {
  '/a': { get: { operationId: 'a', responses: { 200: { description: 'A.' }, 429: many } } },
  '/b': {
    get: { operationId: 'b', responses: { 200: { description: 'B.' }, 429: many, 404: { description: 'None.' } } },
    put: { operationId: 'c', responses: { 429: { description: 'Slower.' } } },
  },
  '/d': { get: { operationId: 'd', responses: { 429: { description: 'Slower.' }, default: many } } },
}

test('answers in common are written once, under the name of their status', () => {
  const { paths: shared, responses } = shareResponses(paths)
  expect(responses).toEqual({ TooManyRequests: many, TooManyRequests2: { description: 'Slower.' } })
  expect(shared['/b']).toMatchObject({
    get: {
      responses: {
        200: { description: 'B.' },
        404: { description: 'None.' },
        429: { $ref: '#/components/responses/TooManyRequests' },
      },
    },
  })
})

test('and can be put back', () => {
  const { paths: shared, responses } = shareResponses(paths)
  expect(inlineResponses(shared, { responses })).toEqual(paths)
})
