import type { Client, RawAnswer } from '../index.ts'

/** What a client is given for one call. */
export type Sent = Parameters<Client['send']>

/** What a client answers. */
export type Answered = RawAnswer<unknown>

/** The same client with another way to send; what else it can do stays. */
export const withSend = <Wrapped extends Client>(client: Wrapped, send: Client['send']): Wrapped => ({
  ...client,
  send,
})
