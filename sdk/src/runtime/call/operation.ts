import type { Call, RawAnswer } from './call.ts'
import type { Client } from './client.ts'
import type { ApiDescriptor, OperationDescriptor } from './descriptor.ts'
import type { CallOptions } from './options.ts'
import type { Params } from '../request/url.ts'

/**
 * Make the function of one operation. The generator writes one call of this per operation, with its types.
 *
 * `raw()` marks the data promise as handled, otherwise a failure that the caller caught would be reported a
 * second time as unhandled and end a Node process. A forgotten `await` still surfaces, of either promise.
 */
export function operation<Input extends object, Result, Refusal = unknown>(
  api: ApiDescriptor,
  descriptor: OperationDescriptor,
): (client: Client, params?: Input, options?: CallOptions) => Call<Result, Refusal> {
  return (client, params, options = {}) => {
    // Generated parameter types have string keys only; the contract promises the result's shape.
    const answer = client.send(api, descriptor, (params ?? {}) as Params, options) as Promise<RawAnswer<Result>>
    const data = answer.then((raw) => raw.data) as Call<Result, Refusal>
    data.raw = () =>
      data.then(
        () => answer,
        () => answer,
      )
    return data
  }
}
