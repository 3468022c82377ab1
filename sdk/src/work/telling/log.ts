import { isCityError, type Client } from '../../index.ts'
import { withSend } from '../send.ts'

/** One call, fit for any log: no parameter, no address and no key is in it. */
export type CallRecord = {
  readonly operation: string
  readonly durationMs: number
  /** Of the answer, or of the error where there was one; absent when nothing answered. */
  readonly status: number | undefined
  /** How many requests it took, 0 from a cache; absent for a failure. */
  readonly attempts: number | undefined
  /** The name of what was thrown. */
  readonly error: string | undefined
  /** What the server's log knows the request by. */
  readonly requestId: string | undefined
}

/**
 * A client that writes a record of each call when it has ended. Around the others it records what your program waited for; next to
 * the client, what was sent. A call whose body is given unread has ended when that was read, a stream that is watched when it has opened.
 *
 * @example const city = log(createClient(options), (record) => logger.info(record))
 */
export function log<Wrapped extends Client>(client: Wrapped, write: (record: CallRecord) => void): Wrapped {
  return withSend(client, async (...call) => {
    const [{ id }, { name }] = call
    const began = performance.now()
    const record = (headers: Headers | undefined, rest: Pick<CallRecord, 'status' | 'attempts' | 'error'>): void =>
      write({
        operation: `${id}.${name}`,
        durationMs: Math.round(performance.now() - began),
        ...rest,
        requestId: headers?.get('x-request-id') ?? undefined,
      })
    try {
      const answer = await client.send(...call)
      const { status, headers } = answer.response
      record(headers, { status, attempts: answer.attempts, error: undefined })
      return answer
    } catch (error) {
      const known = isCityError(error) ? error : undefined
      const headers = known?.cause.headers && new Headers(known.cause.headers)
      const thrown = error instanceof Error ? error.name : typeof error
      record(headers, { status: known?.status || undefined, attempts: undefined, error: known?.name ?? thrown })
      throw error
    }
  })
}
