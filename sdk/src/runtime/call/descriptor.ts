import type { Fail } from '../answer/errors.ts'
import type { Params } from '../request/url.ts'

/**
 * The data the generator writes and this runtime reads. What few operations need is a reference to a
 * function, so that an app which calls none of those operations does not carry it.
 */

/** Where an API lives: its owner's host, or our own portal below `path` on the client's origin. */
export type ApiDescriptor = {
  readonly id: string
  /** Where the owner wants its own key, used with `via: 'direct'` only. */
  readonly auth?: OwnerAuth
  /** Name of a further host of the API, `<api>.<host>`; keys and addresses of the caller's own go by it. */
  readonly host?: string
} & ({ readonly url: string; readonly path?: undefined } | { readonly path: string; readonly url?: undefined })

/** A key, and the same as a header or as a query parameter that the template already names; an empty one has no place. */
export type PlacedKey = readonly [
  key?: string | undefined,
  headers?: Readonly<Record<string, string>> | '' | undefined,
  query?: Readonly<Record<string, string>>,
]

/** Puts an owner's key, where there is one, into its place. */
export type OwnerAuth = (key: string | undefined) => PlacedKey | '' | undefined

/** Puts header parameters or a body into a request. */
export type ContentWriter = (request: OutgoingRequest, params: Params, descriptor: OperationDescriptor) => void

export type OutgoingRequest = RequestInit & { readonly headers: Record<string, string> }

/** Reads the body of a success otherwise than as text, and says itself what is wrong with it. */
export type BodyReader = (
  response: Response,
  bytesMax: number,
  fail: Fail,
  /** Throws what says that no whole answer came. */
  broken: () => never,
) => Promise<Blob | ReadableStream | undefined>

/** Makes data of the body of a result. */
export type BodyParser = (content: string, status: number, descriptor?: OperationDescriptor) => unknown

/** Whether an answer is a result, where that is not simply what its status says; `undefined` where it is. */
export type ResultTeller = (content: string, status: number, descriptor: OperationDescriptor) => boolean | undefined

/** One operation as data. What is absent has the commonest value: GET, no body, JSON answered. */
export type OperationDescriptor = {
  readonly name: string
  /** Template of path and query, see `callUrl`. */
  readonly path: string
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly header?: readonly string[]
  /** Writes header parameters and body, where there are any. */
  readonly content?: ContentWriter
  /** Media type of the request body, when it is not JSON. */
  readonly body?: string
  /** Fields of a form whose lists are joined by commas. */
  readonly joined?: readonly string[]
  /** Fields of a form whose objects travel as `name[member]`. */
  readonly deep?: readonly string[]
  /** Sending it twice could do harm, so it is never retried. */
  readonly once?: true
  /** Statuses that are refusals for good, whatever they mean elsewhere: not tried again, unless the answer says when. */
  readonly final?: readonly number[]
  /** Statuses that are results, each with the `kind` it gives, for `isResult` and `parse`. */
  readonly results?: Readonly<Record<number, string>>
  /** How a result is read, when it is not simply JSON. */
  readonly parse?: BodyParser
  /** What every result with a body is, see `kind.ts`; absent where it may be anything. */
  readonly kind?: (data: unknown) => boolean
  /** A 2xx may be a refusal by what it says, a listed 3xx or 4xx no error. */
  readonly isResult?: ResultTeller
  /** How the body of a success is read, when not as text. */
  readonly read?: BodyReader
  /** Media type asked for when it is not JSON. */
  readonly accept?: string
}
