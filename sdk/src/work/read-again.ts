import { createClient } from '../index.ts'
import type { Answered, Sent } from './send.ts'

/** An answer as text, which can be kept and read as often as one likes. */
export type AnswerText = {
  readonly content: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Make data of an answer's text just as the call itself would, so that everybody who is given it has data of their own. The
 * runtime reads it; nothing is sent.
 *
 * @throws what the call would throw for such an answer.
 */
export function readAgain(
  [api, descriptor, params]: Sent,
  { content, status, headers }: AnswerText,
  maxBodyBytes?: number,
): Promise<Answered> {
  // These statuses have no body, and a `Response` takes none.
  const body = [204, 205, 304].includes(status) ? null : content
  const reader = createClient({
    via: 'direct',
    origin: 'https://reader.invalid',
    retries: 0,
    maxBodyBytes,
    fetch: () => Promise.resolve(new Response(body, { status, headers })),
  })
  return reader.send(api, descriptor, params, {})
}
