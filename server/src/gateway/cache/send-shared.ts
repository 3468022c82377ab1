import { gunzip } from 'node:zlib'
import Negotiator from 'negotiator'
import { headerIn, withoutHeaders, type HeaderList } from '../../http/answer/header-list.ts'
import { matchesEtag } from '../../http/wanted/if-none-match.ts'
import type { GatewayCall } from '../gateway-call.ts'
import type { SharedWay } from '../../metrics/tally.ts'
import { writeCacheStatus, type CacheWord } from './cache-status.ts'
import type { SharedAnswer } from './shared-answer.ts'

/** Of an answer that is unpacked for a caller who takes none packed. */
const plainBytesMax = 16 * 1_048_576

/** Give a caller an answer that others get, too: as new, as unchanged, or in the plain. */
export function sendShared(call: GatewayCall, answer: SharedAnswer, word: CacheWord): void {
  call.room.tally.shared(wayOf(word))
  const ageSeconds = Math.max(0, Math.floor((call.room.surroundings.monotonicMs() - answer.bornAt) / 1_000))
  const headers: HeaderList = [...answer.headers, ...call.headers]
  headers.push('age', String(ageSeconds), 'Cache-Status', writeCacheStatus(word))
  if (answer.status === 200 && isKnown(call, headers)) return sendUnchanged(call, headers)
  if (!answer.isGzip || takesGzip(call)) return send(call, answer.status, headers, answer.body)
  gunzip(answer.body, { maxOutputLength: plainBytesMax }, (error, plain) => {
    if (error) answer.isBroken = true
    if (call.isOver) return
    if (error) return call.failed({ problem: 'upstream.invalid', cause: error.message })
    const etag = `W/${headerIn(headers, 'etag')?.replace(/^W\//, '')}`
    send(call, answer.status, [...withoutHeaders(headers, ['content-encoding', 'etag']), 'etag', etag], plain)
  })
}

function wayOf({ forwarded, isCollapsed, detail }: CacheWord): SharedWay {
  if (detail === 'owner-failed') return 'stale'
  if (isCollapsed === true) return 'collapsed'
  return forwarded === undefined ? 'hit' : 'asked'
}

function takesGzip({ request }: GatewayCall): boolean {
  return request.headers['accept-encoding'] !== undefined && new Negotiator(request).encodings(['gzip'])[0] === 'gzip'
}

/** RFC 9110 §13.2.2: `If-None-Match` decides alone where it is said. */
function isKnown({ request }: GatewayCall, headers: HeaderList): boolean {
  const known = request.headers['if-none-match']
  if (known !== undefined) return matchesEtag(known, String(headerIn(headers, 'etag')).replace(/^W\//, ''))
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  const modified = Date.parse(headerIn(headers, 'last-modified') ?? '')
  return modified <= since
}

function sendUnchanged(call: GatewayCall, headers: HeaderList): void {
  const ofTheBody = ['content-type', 'content-encoding', 'content-disposition']
  call.response.writeHead(304, withoutHeaders(headers, ofTheBody))
  call.answered(304)
  call.response.end()
}

function send(call: GatewayCall, status: number, headers: HeaderList, body: Buffer): void {
  const { response } = call
  headers.push('content-length', String(body.length))
  response.writeHead(status, headers)
  call.answered(status)
  response.end(call.request.method === 'HEAD' ? undefined : body)
  if (response.writableLength === 0) return
  call.watchReader()
  if (!call.reserve(response.writableLength)) call.cut('no memory for an answer that is read slowly')
}
