import type { RawAnswer } from './call.ts'
import type { ApiDescriptor, OperationDescriptor } from './descriptor.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { sending } from '../request/send.ts'
import type { Params } from '../request/url.ts'

/** What operations take as their first argument. One method, so that a stand-in for tests is one function. */
export interface Client {
  send(
    api: ApiDescriptor,
    descriptor: OperationDescriptor,
    params: Params,
    options: CallOptions,
  ): Promise<RawAnswer<unknown>>
}

/**
 * The settings, and with them the keys, live in a closure: printing or serialising a client shows none.
 */
export function createClient(options: ClientOptions): Client {
  return { send: sending(options) }
}
