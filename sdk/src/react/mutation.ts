import type { UseMutationOptions } from '@tanstack/react-query'
import type { Call } from '../runtime/call/call.ts'
import type { Client } from '../runtime/call/client.ts'
import type { CityError } from '../runtime/answer/guards.ts'
import type { About, Operation } from './query.ts'

/** Options for `useMutation`: the parameters are what `mutate` takes. */
export type MutationOptions<Params, Result> = UseMutationOptions<Result, CityError, Params> & {
  readonly mutationKey: readonly [Operation]
}

/** The options of one operation that changes something. */
export type Mutation<Params, Result> = (client: Client) => MutationOptions<Params, Result>

/** Options of an operation that changes something. Retrying is left to the SDK, which knows what may be sent again. */
export const mutationOf =
  <Params, Result>(
    about: About,
    operation: string,
    call: (client: Client, params: Params) => Call<Result>,
  ): Mutation<Params, Result> =>
  (client) => ({
    mutationKey: [{ ...about, operation }],
    mutationFn: (params: Params) => call(client, params),
    retry: false,
  })
