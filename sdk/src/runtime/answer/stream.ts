import type { Client } from '../call/client.ts'
import type { OperationDescriptor } from '../call/descriptor.ts'
import type { CallOptions } from '../call/options.ts'
import { parseAsIs } from './parse.ts'
import type { Call } from '../call/call.ts'

/** An operation as the generator writes it. */
type Operation<Input> = (client: Client, params: Input, options?: CallOptions) => Call<unknown>

/**
 * Call an operation and get the body of its success unread, for answers too large to hold. It is what the owner sends,
 * smoothed in nothing and bounded by nothing; refusals are told and tried again as ever. The time limit and the caller's
 * signal hold until the stream has ended: cancel what you do not read to its end.
 *
 * @example
 * for await (const chunk of await stream(city, streetCrimes, { lat: 51.5, lng: -0.12 })) count(chunk)
 */
export function stream<Input>(
  client: Client,
  operation: Operation<Input>,
  params: Input,
  options?: CallOptions,
): Promise<ReadableStream<Uint8Array>> {
  return new Promise((resolve, reject) => {
    const unread = ({
      results: _results,
      isResult: _isResult,
      kind: _kind,
      ...sent
    }: OperationDescriptor): OperationDescriptor => ({
      ...sent,
      parse: parseAsIs,
      read: async (response, _bytesMax, _fail, broken) => {
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
        // Where bodies are no streams, they come in one piece; without a body that is empty, and ends at once.
        const body = response.body ?? (await response.blob().catch(broken)).stream()
        resolve(readable)
        // Whoever reads is told what goes wrong, by the stream.
        await body.pipeTo(writable).catch(() => {})
        return undefined
      },
    })
    const unreading: Client = {
      send: (api, descriptor, sent, own) => client.send(api, unread(descriptor), sent, own),
    }
    operation(unreading, params, options).catch(reject)
  })
}
