import { expect, test } from 'vitest'
import { operation, response } from '../../../testing/model-parts.ts'
import { resultResponses, successResponse, successStatus } from './results.ts'

const statuses = (given: readonly string[], kinds: readonly string[] = []) =>
  operation({
    responses: given.map((status) =>
      response({ status, ...(kinds.includes(status) ? { resultKind: 'choices' as const } : {}) }),
    ),
  })

test.each([
  ['a success', ['200', '404'], [], ['200'], '200'],
  ['several, the lowest first', ['202', '200', '500'], [], ['202', '200'], '200'],
  ['a range', ['2XX', '4XX'], [], ['2XX'], '2XX'],
  ['a status that the contract calls a result', ['200', '300'], ['300'], ['200', '300'], '200'],
  ['nothing but default', ['default', '404'], [], ['default'], 'default'],
  ['a success beside default', ['200', 'default'], [], ['200'], '200'],
  ['nothing but errors', ['404'], [], [], undefined],
])('%s', (_name, given, kinds, results, success) => {
  expect(resultResponses(statuses(given, kinds)).map(({ status }) => status)).toEqual(results)
  expect(successResponse(statuses(given, kinds))?.status).toBe(success)
})

test.each([
  ['a success', ['404', '201', 'default'], '201', 201],
  ['nothing but a default', ['404', 'default'], 'default', 200],
  ['no success', ['404'], undefined, undefined],
] as const)('%s', (_name, statuses, want, status) => {
  const success = successResponse(operation({ responses: statuses.map((one) => response({ status: one })) }))
  expect(success?.status).toBe(want)
  expect(success && successStatus(success)).toBe(status)
})
