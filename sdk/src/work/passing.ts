import { isBodyError, isHttpError, isNetworkError, isTimeoutError } from '../index.ts'

/** Whether a failure may be over when one asks again later: nothing answered, or the server says that it is busy or broken. */
export const isPassing = (error: unknown): boolean =>
  isTimeoutError(error) ||
  isNetworkError(error) ||
  isBodyError(error) ||
  (isHttpError(error) && /408|429|[5-9]../.test(`${error.status}`))
