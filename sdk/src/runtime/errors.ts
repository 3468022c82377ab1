/**
 * Of the engine and no city's own: a program that talks to two cities asks what went wrong with either city's guards, and
 * the error's `operation` says where. All have one runtime, so what is recognised has the shape that is promised.
 */
const brand: unique symbol = Symbol.for('open-city-sdk/error')

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

/** Base of everything this package throws itself. An abort is the caller's own and passes through untouched. */
export abstract class CityError extends Error {
  declare readonly [brand]: true
  /** Id of the operation that failed, `<api>.<operation>`. */
  declare readonly operation: string
  /** HTTP status; 0 when nothing answered, `undefined` when time ran out. */
  declare readonly status?: number
  declare readonly headers?: Headers

  constructor(operation: string, message: string, own: object) {
    super(`${operation}: ${message}`)
    Object.assign(this, own, { [brand]: true, operation })
  }
}

/** The API answered, and the answer was neither 2xx nor a result of the contract. */
export class HttpError<Body = unknown> extends CityError {
  declare readonly name: 'HttpError'
  declare readonly status: number
  /** Set when the body was `application/problem+json`. */
  declare readonly problem: Problem | undefined
  /** The body, parsed when it was JSON, otherwise its text. */
  declare readonly body: Body
  declare readonly headers: Headers
  /** Quote it to the operator: it finds the request in the server's log. */
  declare readonly requestId: string | null
}

/** The call, its retries and its waits together took longer than `timeoutMs`. */
export class TimeoutError extends CityError {
  declare readonly name: 'TimeoutError'
  declare readonly timeoutMs: number
}

/** No answer arrived: refused, unreachable, cut off, or blocked by the browser. The platform's error is the `cause`. */
export class NetworkError extends CityError {
  declare readonly name: 'NetworkError'
  declare readonly status: 0
}

/**
 * A success whose body is not of the kind the contract promises: a proxy's own page, nothing, one thing where a list is
 * promised, an envelope without its content. The parser's error, where the body was not even JSON, is the `cause`.
 */
export class BodyError extends CityError {
  declare readonly name: 'BodyError'
  declare readonly status: number
  declare readonly headers: Headers
  /** The body as it came. */
  declare readonly body: string
  declare readonly requestId: string | null
}

/** Branded: `instanceof` fails across duplicate installs, and other libraries also have an `HttpError`. */
export const isCityError = (error: unknown): error is CityError => !!Object(error)[brand]

/** The API refused; narrow further on `error.status` or `error.problem?.code`. */
export const isHttpError = (error: unknown): error is HttpError => isCityError(error) && error.name === 'HttpError'

/** The call ran out of its own `timeoutMs`; an abort by the caller is not one. */
export const isTimeoutError = (error: unknown): error is TimeoutError =>
  isCityError(error) && error.name === 'TimeoutError'

/** Nothing answered at all. */
export const isNetworkError = (error: unknown): error is NetworkError =>
  isCityError(error) && error.name === 'NetworkError'

/** Something answered, and not what the contract promises. */
export const isBodyError = (error: unknown): error is BodyError => isCityError(error) && error.name === 'BodyError'
