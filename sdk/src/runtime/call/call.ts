/** What `.raw()` answers: the data beside the response it came in. */
export type RawAnswer<Result> = {
  readonly data: Result
  /** Status and headers, without address and body: the one may have a key in it, the other has been read into `data`. */
  readonly response: Response
  /** The owner's body as it came, before anything was smoothed. */
  readonly content: string | Blob | ReadableStream | undefined
  /** How many requests it took. */
  readonly attempts: number
}

/**
 * A request on its way: await it for the data, or ask `.raw()` for the response too. What bodies its refusals have is known to
 * the types alone.
 */
export interface Call<Result, Refusal = unknown> extends Promise<Result> {
  readonly [refusal]?: Refusal
  /** The same request, not a second one. */
  raw(): Promise<RawAnswer<Result>>
}

declare const refusal: unique symbol

/** The bodies that the contract declares for refusals of an operation; anything where it declares none. */
export type RefusalOf<Operation> = Operation extends (...given: never[]) => Call<unknown, infer Refusal>
  ? Refusal
  : unknown
