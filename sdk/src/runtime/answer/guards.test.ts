import { expect, expectTypeOf, test } from 'vitest'
import type { Call } from '../call/call.ts'
import type { Client } from '../call/client.ts'
import { failing } from './errors.ts'
import { isCityError, isHttpError, isNetworkError, isTimeoutError } from './guards.ts'

const fail = failing('stops.getStop')
const facts = {
  status: 404,
  headers: { 'content-type': 'application/problem+json', 'x-request-id': 'r1' },
  text: '{"code":"not.found"}',
}
const refused = (): Error => fail('HttpError', '404 no', facts)

test.each<[string, (error: Error) => unknown]>([
  ['as it was thrown', (error) => error],
  ['as structuredClone makes it', (error) => structuredClone(error)],
  ['as JSON makes it', (error) => JSON.parse(JSON.stringify(error))],
])('a guard gives an error its members: %s', (_name, carry) => {
  const error = carry(refused())
  if (!isHttpError(error)) throw new Error('It is not recognised')
  const { operation, status, text, body, problem, requestId, headers } = error
  expect({ operation, status, text, body, problem, requestId }).toEqual({
    operation: 'stops.getStop',
    status: 404,
    text: facts.text,
    body: { code: 'not.found' },
    problem: { code: 'not.found' },
    requestId: 'r1',
  })
  expect(headers).toBeInstanceOf(Headers)
  expect(headers.get('X-Request-Id')).toBe('r1')
  expect(isHttpError(error)).toBe(true)
})

test('the guard knows an error of another copy of this package, and no error of another library', () => {
  const cause = { brand: 'open-city-sdk', name: 'HttpError', operation: 'stops.getStop', status: 404 }
  class Foreign extends Error {
    override readonly name = 'HttpError'
    readonly status = 404
  }
  const wrapped = new Error('x', { cause: refused() })
  expect(
    [new Error('x', { cause }), new Foreign(), wrapped, { name: 'HttpError' }, null, undefined, 'HttpError'].map(
      isHttpError,
    ),
  ).toEqual([true, false, false, false, false, false, false])
})

test('an error that has another as its cause stays what it is, whether or not that one was recognised before', () => {
  class OrderError extends Error {}
  const cause = refused()
  expect(isHttpError(cause)).toBe(true)
  const wrapped = new OrderError('no order', { cause })
  expect([isHttpError(wrapped), isCityError(wrapped)]).toEqual([false, false])
  expect(wrapped).toBeInstanceOf(OrderError)
})

test('an error that was frozen, as a store does, is told apart without a failure', () => {
  expect(isHttpError(Object.freeze(JSON.parse(JSON.stringify(refused()))))).toBe(false)
})

test('an error is an Error, names itself and says which operation failed', () => {
  const error = refused()
  expect(error).toBeInstanceOf(Error)
  expect(String(error)).toBe('HttpError: stops.getStop: 404 no')
  expect([isCityError(error), isHttpError(error), isTimeoutError(error), isNetworkError(error)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('JSON has message and facts', () => {
  expect(JSON.parse(JSON.stringify(refused()))).toEqual({
    name: 'HttpError',
    operation: 'stops.getStop',
    status: 404,
    cause: { brand: 'open-city-sdk', name: 'HttpError', operation: 'stops.getStop', message: '404 no', ...facts },
  })
})

test.each([
  ['a text', 'text/plain', 'no', 'no', undefined],
  ['problem+json that is no JSON', 'application/problem+json', 'oops', 'oops', undefined],
  ['problem+json that is a text', 'application/problem+json', '"oops"', 'oops', undefined],
  ['JSON of the owner', 'application/json', '{"message":"no"}', { message: 'no' }, undefined],
])('a body is parsed when it can be, and a problem when it is one: %s', (_name, type, text, body, problem) => {
  const error = fail('HttpError', '', { status: 400, headers: { 'content-type': type }, text })
  expect(isHttpError(error) && [error.body, error.problem, error.requestId]).toEqual([body, problem, null])
})

test('with its operation, the types of a body are those that the contract declares', () => {
  type Told = { readonly why: string }
  const told: (client: Client, params: { readonly id: string }) => Call<string, Told> = () => {
    throw new Error('It is not called')
  }
  const silent: (client: Client) => Call<string> = () => {
    throw new Error('It is not called')
  }
  const error: unknown = fail('HttpError', '', { status: 400, headers: {}, text: '{"why":"no"}' })
  if (!isHttpError(error, told)) throw new Error('It is not recognised')
  expectTypeOf(error.body).toEqualTypeOf<Told>()
  expect(error.body.why).toBe('no')
  const other: unknown = error
  if (isHttpError(other, silent)) expectTypeOf(other.body).toEqualTypeOf<unknown>()
  if (isHttpError(other)) expectTypeOf(other.body).toEqualTypeOf<unknown>()
})
