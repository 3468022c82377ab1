import { hash } from 'node:crypto'
import { headerIn, setHeader, withoutHeaders, type HeaderList } from '../../http/answer/header-list.ts'
import { addHeadersForCaller } from '../headers/answer-headers.ts'
import type { OwnerHeaders } from '../wire/answer-handler.ts'
import type { CallTarget } from '../gateway-call.ts'
import { codingOf, type Freshness } from './freshness.ts'
import { varyOf } from './resource.ts'

/** An owner's answer that serves more than one caller. Times are monotonic milliseconds. */
export type SharedAnswer = {
  readonly status: number
  /** As they go to callers, but for the length. */
  readonly headers: readonly string[]
  readonly body: Buffer
  readonly isGzip: boolean
  /** Made of the body, so that the same words have the same name whatever the owner calls them. */
  readonly digest: string
  /** As the owner said them, to ask with whether they still hold. */
  readonly etag: string | undefined
  readonly lastModified: string | undefined
  readonly vary: string
  /** When it began to be this old: what `Age` counts from. */
  bornAt: number
  freshUntil: number
  staleUntil: number
  /** Until then an owner who failed is not asked again for it. */
  restsUntil: number
  /** It was found not to be packed as its owner said, so nobody is given it again. */
  isBroken: boolean
}

/** Undefined lifetimes make an answer that is over at once. */
export function makeSharedAnswer(
  target: CallTarget,
  answered: { readonly status: number; readonly headers: OwnerHeaders },
  body: Buffer,
  freshness: Freshness,
  nowMs: number,
): SharedAnswer {
  const all: HeaderList = []
  addHeadersForCaller(answered.status, answered.headers, target.facts, target.host, all)
  const headers = withoutHeaders(all, ['age', 'content-length'])
  const digest = hash('sha256', body, 'base64url').slice(0, 22)
  if (answered.status === 200 && headerIn(headers, 'etag') === undefined) headers.push('etag', `"${digest}"`)
  const isGzip = codingOf(answered.headers) === 'gzip'
  if (isGzip) setHeader(headers, 'Vary', `Accept-Encoding, ${headerIn(headers, 'Vary')}`)
  const answer: SharedAnswer = {
    status: answered.status,
    headers,
    body,
    isGzip,
    digest,
    etag: textOf(answered.headers['etag']),
    lastModified: textOf(answered.headers['last-modified']),
    vary: varyOf({
      vary: String(answered.headers['vary'] ?? ''),
      hasLanguage: answered.headers['content-language'] !== undefined,
    }),
    bornAt: nowMs,
    freshUntil: nowMs,
    staleUntil: nowMs,
    restsUntil: 0,
    isBroken: false,
  }
  if (freshness.kind === 'kept') renew(answer, freshness, nowMs)
  return answer
}

/** It came again, or its owner said that it still holds. */
export function renew(answer: SharedAnswer, freshness: Extract<Freshness, { kind: 'kept' }>, nowMs: number): void {
  answer.bornAt = nowMs - freshness.ageSeconds * 1_000
  answer.freshUntil = answer.bornAt + freshness.lifetimeSeconds * 1_000
  answer.staleUntil = answer.freshUntil + freshness.staleSeconds * 1_000
  answer.restsUntil = 0
}

const textOf = (value: string | string[] | undefined): string | undefined =>
  value === undefined ? undefined : String(value)
