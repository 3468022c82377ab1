const brand: unique symbol = Symbol.for('@openlondon/sdk/error')

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
  readonly [brand] = true
  /** Id of the operation that failed, e.g. `<api>.<operation>`. */
  readonly operation: string

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options)
    this.operation = operation
  }
}

/** The API answered, and the answer was neither 2xx nor a result of the contract. */
export class HttpError<Body = unknown> extends CityError {
  override readonly name = 'HttpError'
  readonly status: number
  /** Set when the body was `application/problem+json`. */
  readonly problem: Problem | undefined
  /** The body, parsed when it was JSON, otherwise its text. */
  readonly body: Body
  readonly headers: Headers
  /** Quote it to the operator: it finds the request in the server's log. */
  readonly requestId: string | undefined

  constructor(operation: string, response: Response, body: Body, problem: Problem | undefined) {
    super(operation, problem ? `${response.status} ${problem.code ?? problem.title}: ${problem.detail}` : `status ${response.status}`)
    this.status = response.status
    this.problem = problem
    this.body = body
    this.headers = response.headers
    this.requestId = response.headers.get('x-request-id') ?? undefined
  }
}

/** The call, its retries and its waits together took longer than `timeoutMs`. */
export class TimeoutError extends CityError {
  override readonly name = 'TimeoutError'
  readonly timeoutMs: number

  constructor(operation: string, timeoutMs: number) {
    super(operation, `no answer within ${timeoutMs} ms`)
    this.timeoutMs = timeoutMs
  }
}

/** No answer arrived: refused, unreachable, cut off, or blocked by the browser. The platform's error is the `cause`. */
export class NetworkError extends CityError {
  override readonly name = 'NetworkError'

  constructor(operation: string, cause: unknown) {
    super(operation, 'the network failed', { cause })
  }
}

/** A success whose body is not the JSON the contract promises, e.g. a proxy's own page. */
export class BodyError extends CityError {
  override readonly name = 'BodyError'
  readonly response: Response
  /** The body as it came. */
  readonly text: string

  constructor(operation: string, response: Response, text: string) {
    super(operation, `${response.status} promised JSON, but the body is not (${response.headers.get('content-type')})`)
    this.response = response
    this.text = text
  }
}

type Named = { readonly HttpError: HttpError; readonly TimeoutError: TimeoutError; readonly NetworkError: NetworkError; readonly BodyError: BodyError }

/** Branded: `instanceof` fails across duplicate installs, and other libraries also have an `HttpError`. */
export const isCityError = (error: unknown): error is CityError =>
  typeof error === 'object' && error !== null && brand in error

const isNamed = <Name extends keyof Named>(error: unknown, name: Name): error is Named[Name] =>
  isCityError(error) && error.name === name

/** The API refused; narrow further on `error.status` or `error.problem?.code`. */
export const isHttpError = (error: unknown): error is HttpError => isNamed(error, 'HttpError')

/** The call ran out of its own `timeoutMs`; an abort by the caller is not one. */
export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, 'TimeoutError')

/** Nothing answered at all. */
export const isNetworkError = (error: unknown): error is NetworkError => isNamed(error, 'NetworkError')

/** Something answered, but not in JSON. */
export const isBodyError = (error: unknown): error is BodyError => isNamed(error, 'BodyError')
