import { expect, test } from 'vitest'
import { CityError, HttpError, isCityError, isHttpError, isTimeoutError } from './errors.ts'

const error = new HttpError('stops.getStop', 'status 404', { name: 'HttpError', status: 404 })

test('the guard knows an error of another copy of this package, and no error of another library', () => {
  const fromAnotherCopy = Object.assign(new Error('x'), {
    name: 'HttpError',
    status: 404,
    [Symbol.for('open-city-sdk/error')]: true,
  })
  class Foreign extends Error {
    override readonly name = 'HttpError'
    readonly status = 404
  }
  expect(
    [error, fromAnotherCopy, new Foreign(), { name: 'HttpError' }, null, undefined, 'HttpError'].map(isHttpError),
  ).toEqual([true, true, false, false, false, false, false])
})

test('an error is an Error, names itself and says which operation failed', () => {
  expect(error).toBeInstanceOf(CityError)
  expect(error).toBeInstanceOf(Error)
  expect(String(error)).toBe('HttpError: stops.getStop: status 404')
  expect([isCityError(error), isTimeoutError(error)]).toEqual([true, false])
})
