import {
  skipToken,
  type DataTag,
  type SkipToken,
  type UnusedSkipTokenOptions,
  type UseQueryOptions,
} from '@tanstack/react-query'
import type { Call } from '../runtime/call/call.ts'
import type { Client } from '../runtime/call/client.ts'
import type { CityError } from '../runtime/answer/guards.ts'
import type { CallOptions } from '../runtime/call/options.ts'

/** Whose operation it is: other cities have APIs of the same name. */
export type About = { readonly city: string; readonly api: string }

/** An operation among those of all APIs and cities. */
export type Operation = About & { readonly operation: string }

/**
 * What a query is known by: one object, so that `invalidateQueries({ queryKey: [{ api: 'transport' }] })` finds every call
 * of an API, and one more member every call of an operation. A client is not in it: whoever signs out clears the cache.
 */
export type QueryKey = readonly [Operation & { readonly pages?: true; readonly params?: unknown }]

/** Options for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the like. Spread them to say more. */
export type QueryOptions<Result> = UnusedSkipTokenOptions<Result, CityError, Result, QueryKey> & Known<Result>

/** The same where parameters may not be known yet, which no suspense can wait for. */
export type SkippableQueryOptions<Result> = UseQueryOptions<Result, CityError, Result, QueryKey> & Known<Result>

type Known<Result> = {
  readonly queryKey: DataTag<QueryKey, Result, CityError>
  /** How long an answer is fresh by its contract, milliseconds; a good `refetchInterval`, too. */
  readonly staleTime: number
}

/** The options of one operation's calls. `skipToken` for parameters waits until they are known. */
export interface Query<Params, Result> {
  (client: Client, params: Params): QueryOptions<Result>
  (client: Client, params: Params | SkipToken): SkippableQueryOptions<Result>
}

/** The same of an operation that can be called without parameters. */
export interface OptionalQuery<Params, Result> {
  (client: Client, params?: Params): QueryOptions<Result>
  (client: Client, params?: Params | SkipToken): SkippableQueryOptions<Result>
}

/** TanStack Query forgets what nobody shows after so long, unless it is told. */
const gcTimeDefault = 300_000

/** Lifetimes by the contract; retrying is left to the SDK, which knows what may be sent again. */
export function lifetimesOf(freshSeconds: number): {
  readonly staleTime: number
  readonly gcTime?: number
  readonly retry: false
} {
  const staleTime = freshSeconds * 1_000
  // A server keeps a cache for one request only, and a timer would keep it alive.
  return {
    staleTime,
    ...(staleTime > gcTimeDefault && typeof window !== 'undefined' && { gcTime: staleTime }),
    retry: false,
  }
}

/**
 * Options of an operation whose answers are fresh for so many seconds. Leaving a page aborts the request.
 */
export const queryOf =
  <Params, Result>(
    about: About,
    operation: string,
    call: (client: Client, params: Params, options?: CallOptions) => Call<Result>,
    freshSeconds: number,
  ): Query<Params, Result> & OptionalQuery<Params, Result> =>
  (client: Client, params?: Params | SkipToken): QueryOptions<Result> => {
    const options = {
      queryKey: [{ ...about, operation, ...(params !== skipToken && params !== undefined && { params }) }],
      queryFn:
        params === skipToken
          ? skipToken
          : // An operation that needs parameters has a type that asks for them.
            ({ signal }: { readonly signal: AbortSignal }) => call(client, params as Params, { signal }),
      ...lifetimesOf(freshSeconds),
    }
    // The tag of a key is for compilers alone; which overload may skip is said by its parameters.
    return options as unknown as QueryOptions<Result>
  }
