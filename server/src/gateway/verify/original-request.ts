import type { IncomingMessage } from 'node:http'
import { Refusal } from '@openlondon/contract/problem'

/** What a proxy was asked for, as it tells us. */
export type OriginalRequest = {
  readonly method: string
  readonly host: string | undefined
  readonly path: string
  /** Without the question mark. */
  readonly search: string
}

const door = '/verify'

/** Whether an address is that of the verification; pages may have names that begin like it. */
export function isVerifyPath(path: string): boolean {
  return path === door || path.startsWith(`${door}/`)
}

/**
 * The request that a proxy has before it. Most say so in `X-Forwarded-Method`, `-Uri` and `-Host`; a proxy that sends the
 * request itself, with `/verify` before its path, says it so (Envoy).
 *
 * A header that came twice was joined by node and holds a space, which no address may.
 */
export function originalRequest(request: IncomingMessage): OriginalRequest {
  const { headers } = request
  const target = (request.url ?? '').slice(door.length)
  const isItself = target.startsWith('/')
  const uri = isItself ? target : single(headers['x-forwarded-uri'])
  const method = isItself ? request.method : single(headers['x-forwarded-method'])
  if (uri === undefined || method === undefined) {
    throw new Refusal('request.invalid', {
      detail:
        'Whoever asks for a verification says in X-Forwarded-Method and X-Forwarded-Uri which request is to be verified.',
    })
  }
  if (!/^\/[\x21\x22\x24-\x7e]*$/.test(uri) || !/^[A-Z]+$/.test(method)) throw new Refusal('request.malformed')
  const queryAt = uri.indexOf('?')
  return {
    method,
    host: single(headers['x-forwarded-host']) ?? headers.host,
    path: queryAt < 0 ? uri : uri.slice(0, queryAt),
    search: queryAt < 0 ? '' : uri.slice(queryAt + 1),
  }
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
