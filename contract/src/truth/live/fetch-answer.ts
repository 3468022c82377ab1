/** What came back for one question, or why nothing did. */
export type Answer =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** `undefined` when the owner did not say. */
      readonly contentType: string | undefined
      readonly retryAfter: string | undefined
      readonly location: string | undefined
      /** `undefined` when it is larger than the limit; the rest was not read. */
      readonly body: Uint8Array | undefined
    }
  | { readonly kind: 'failed'; readonly reason: string }

export type AnswerLimits = { readonly timeLimitMs: number; readonly bodyBytesMax: number }

export type Question = { readonly url: string; readonly headers: Readonly<Record<string, string>> }

/**
 * Ask once over HTTP. Redirects are not followed: callers of the owner would not follow them either, and a key must not
 * reach another host. The time limit holds for the whole answer, the last byte included.
 */
export async function fetchAnswer({ url, headers }: Question, limits: AnswerLimits): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(limits.timeLimitMs)
    const response = await fetch(url, { headers, redirect: 'manual', signal })
    const header = (name: string): string | undefined => response.headers.get(name) ?? undefined
    return {
      kind: 'answered',
      status: response.status,
      contentType: header('content-type'),
      retryAfter: header('retry-after'),
      location: header('location'),
      body: await readBody(response, limits.bodyBytesMax),
    }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error, limits.timeLimitMs) }
  }
}

async function readBody({ body }: Response, bytesMax: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    // Leaving the loop cancels the stream, and with it the download.
    if (bytes > bytesMax) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refuses the connection',
  ECONNRESET: 'it broke the connection off',
  UND_ERR_SOCKET: 'it broke the connection off',
  ENOTFOUND: 'no such host is known',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ETIMEDOUT: 'no connection came about',
  UND_ERR_CONNECT_TIMEOUT: 'no connection came about',
  CERT_HAS_EXPIRED: 'its certificate has expired',
}

/** What the sockets say names the host at most: the address itself may carry a key. */
function reasonOf(error: unknown, timeLimitMs: number): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `no whole answer within ${timeLimitMs / 1000} s`
  const cause = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  return reasons[code] ?? `the exchange failed${cause instanceof Error ? ` (${cause.message})` : ''}`
}
