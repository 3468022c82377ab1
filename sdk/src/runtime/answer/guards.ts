import type { RefusalOf } from '../call/call.ts'
import { brand, type ErrorFacts, type ErrorName } from './errors.ts'

/** RFC 9457 problem details, as every refusal of the portal, gateway and sandbox carries them. */
export type Problem = {
  readonly type?: string
  readonly title?: string
  readonly status?: number
  readonly detail?: string
  readonly instance?: string
  /** Stable code to branch on, e.g. `key.expired`; each has a page that says how to fix it. */
  readonly code?: string
  readonly [extension: string]: unknown
}

/** Everything this package throws itself; an abort is the caller's own and passes through untouched. */
export interface CityError extends Error {
  /** Id of the operation that failed, `<api>.<operation>`. */
  readonly operation: string
  /** HTTP status; 0 when nothing answered, `undefined` when time ran out or nothing was sent. */
  readonly status: number | undefined
  /** All that is known, as plain data; the platform's own error may have a key in it and is not kept. */
  readonly cause: ErrorFacts
}

/** Something answered. */
export interface AnsweredError extends CityError {
  readonly status: number
  readonly headers: Headers
  /** The body as it came, as far as it was read; where the answer repeats a key, without it. */
  readonly text: string
  /** The body, parsed when it was JSON, otherwise its text. */
  readonly body: unknown
  /** Quote it to the operator: it finds the request in the server's log. */
  readonly requestId: string | null
}

/** The API answered, and the answer was neither 2xx nor a result of the contract. */
export interface HttpError<Body = unknown> extends AnsweredError {
  readonly name: 'HttpError'
  readonly body: Body
  /** The body, when it is an object that came as `application/problem+json`. */
  readonly problem: Problem | undefined
}

/** The call, its retries and its waits together took longer than `timeoutMs`. */
export interface TimeoutError extends CityError {
  readonly name: 'TimeoutError'
  readonly timeoutMs: number
}

/** No whole answer arrived: refused, unreachable, cut off, or blocked by the browser. */
export interface NetworkError extends CityError {
  readonly name: 'NetworkError'
  readonly status: 0
  /** What kept the answer away, as far as the platform says; a page is told nothing. */
  readonly reason: 'dns' | 'refused' | 'redirect' | 'broken' | undefined
}

/**
 * A success whose body is not what the contract promises: a proxy's own page, nothing, one thing where a list is
 * promised, an envelope without its content, or more than `maxBodyBytes`.
 */
export interface BodyError extends AnsweredError {
  readonly name: 'BodyError'
}

/** The call itself is wrong and was not sent: a parameter is missing or empty, an address or a header is none. */
export interface UsageError extends CityError {
  readonly name: 'UsageError'
  /** What is to be mended, when it is a parameter. */
  readonly parameter: string | undefined
}

/**
 * Told by a brand: `instanceof` fails across duplicate installs and after cloning, and other libraries also have an
 * `HttpError`. Whoever asks gives the error its members, so that a program which never asks does not carry what makes them;
 * they are inherited, because whoever prints an error prints its `cause` too. The brand is not: an error that has this one as
 * its own `cause` is somebody else's. What is frozen can be given no members, and so is none.
 */
function isNamed(error: unknown, name?: ErrorName): boolean {
  const facts = (error as Partial<CityError> | null | undefined)?.cause // as far as the brand says
  if (facts?.brand !== brand || (name && facts.name !== name)) return false
  const { headers, text } = facts
  let body: unknown = text
  try {
    body = JSON.parse(text!)
  } catch {
    // It may be anything, a proxy's page too: it stays text.
  }
  // What has a cause is an object.
  return Reflect.setPrototypeOf(error as object, {
    __proto__: Error.prototype,
    ...facts,
    brand: undefined,
    ...(headers && {
      headers: new Headers(headers),
      requestId: headers['x-request-id'] ?? null,
      body,
      // The media type is the server's word for RFC 9457's shape; every field of `Problem` is optional.
      problem: /problem/.test(headers['content-type']!) && Object(body) === body ? body : undefined,
    }),
  })
}

/** Any error of this package. */
export const isCityError = (error: unknown): error is CityError => isNamed(error)

/**
 * The API refused; narrow further on `error.status` or `error.problem?.code`. With the operation that was called, `error.body`
 * has the types that its contract declares for refusals: the owner's word, which a proxy's page does not keep.
 *
 * @example if (isHttpError(error, lineStatus)) console.log(error.body)
 */
export const isHttpError: <Operation>(
  error: unknown,
  operation?: Operation,
) => error is HttpError<RefusalOf<Operation>> = (error): error is never => isNamed(error, 'HttpError')

/** The call ran out of its own `timeoutMs`; an abort by the caller is not one. */
export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, 'TimeoutError')

/** Nothing answered at all, or not to the end. */
export const isNetworkError = (error: unknown): error is NetworkError => isNamed(error, 'NetworkError')

/** Something answered, and not what the contract promises. */
export const isBodyError = (error: unknown): error is BodyError => isNamed(error, 'BodyError')

/** The call is to be written otherwise; trying it again is no use. */
export const isUsageError = (error: unknown): error is UsageError => isNamed(error, 'UsageError')
