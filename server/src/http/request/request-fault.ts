import type { IncomingMessage } from 'node:http'
import type { ProblemCode } from '@openlondon/contract/problem'
import { bringsBody } from './request-body.ts'

/**
 * Why a request is refused before anybody looks at what it wants: what two servers could read in two ways, and what this
 * one cannot read. Node's parser has refused the rest (RFC 9112 §6.3: lengths that contradict each other).
 */
export function requestFault(request: IncomingMessage): ProblemCode | undefined {
  const { headers, rawHeaders, httpVersionMajor, url = '' } = request
  if (httpVersionMajor !== 1) return 'request.malformed'
  // Neither an absolute form nor an authority has any business here (RFC 9112 §3.2), nor what no address may hold.
  if (!/^\/[\x21\x22\x24-\x7e]*$/.test(url)) return 'request.malformed'
  if (countHosts(rawHeaders) > 1 || /[^\w.:[\]-]/.test(headers.host ?? '')) return 'request.malformed'
  const transfer = headers['transfer-encoding']
  if (transfer !== undefined && transfer.toLowerCase() !== 'chunked') return 'request.malformed'
  const coding = headers['content-encoding']
  const isCoded = coding !== undefined && coding.toLowerCase() !== 'identity'
  return isCoded && bringsBody(request) ? 'request.coding' : undefined
}

/** Node keeps the first of several in silence, where RFC 9112 §3.2 wants a refusal. */
function countHosts(rawHeaders: readonly string[]): number {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts
}

const scripts = new Set(['script', 'worker', 'sharedworker', 'serviceworker', 'audioworklet', 'paintworklet', 'xslt'])

/**
 * Whether a page wants to run an answer. A browser says so and no page can make it say otherwise (Fetch Metadata §2.1,
 * Service Workers §6.2); older ones are kept from it by the type and by `nosniff`.
 */
export function isWantedAsScript({ headers }: IncomingMessage): boolean {
  return headers['service-worker'] !== undefined || scripts.has(String(headers['sec-fetch-dest'] ?? ''))
}
