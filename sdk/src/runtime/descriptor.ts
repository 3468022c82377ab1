/**
 * The data the generator writes and this runtime reads. Nothing here behaves: an operation that is
 * never imported leaves only bytes a bundler can drop.
 */

/** Where an API lives: its owner's host, or our own portal below `path` on the client's origin. */
export type ApiDescriptor =
  | { readonly id: string; readonly url: string; readonly auth?: OwnerAuth }
  | { readonly id: string; readonly path: string }

/** The place the owner wants its own key in, used with `via: 'direct'` only. */
export type OwnerAuth = { readonly in: 'query' | 'header'; readonly name: string }

/**
 * How one query parameter is written, OpenAPI 3.1 §4.8.12: a bare name is a single value or a comma
 * list; `repeat` repeats the name; `space` and `pipe` join with that sign; `deep` writes `name[key]=value`.
 */
export type QueryDescriptor = string | readonly [name: string, style: 'repeat' | 'space' | 'pipe' | 'deep']

/** One operation as data. What is absent has the commonest value: GET, no query, JSON answered. */
export type OperationDescriptor = {
  readonly name: string
  readonly path: string
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly query?: readonly QueryDescriptor[]
  readonly header?: readonly string[]
  /** Media type of the request body. JSON types are serialised, others sent as they are. */
  readonly body?: string
  /** Sending it twice could do harm, so it is never retried. */
  readonly once?: true
  /** The owner answers one object for one id; callers always get an array. */
  readonly many?: true
  /** Statuses that are results, each with the `kind` it gives; a listed 3xx or 4xx is no error. */
  readonly results?: Readonly<Record<number, string>>
  /** How a success is read when it is not JSON. */
  readonly as?: 'text' | 'blob' | 'nothing'
  /** Media type asked for when it is not JSON. */
  readonly accept?: string
}
