import type { OwnerHeaders } from '../wire/answer-handler.ts'

/** Whom an answer may serve, and for how long. */
export type Freshness =
  /** Kept, and served to everybody until its lifetime is over. */
  | {
      readonly kind: 'kept'
      readonly lifetimeSeconds: number
      /** How old it was when it came. */
      readonly ageSeconds: number
      /** How long after its lifetime it may be served when its owner fails. */
      readonly staleSeconds: number
    }
  /** Served to those who waited for it, and to nobody after them. */
  | { readonly kind: 'once' }
  /** For one caller alone: the owner says so, or says something that only one may hear. */
  | { readonly kind: 'own' }

/**
 * How long an answer may be shared (RFC 9111 §3, §4.2): no longer than the operation says and no longer than its owner
 * says. `nowMs` is only used for an owner who says when an answer expires and not what time it is there.
 */
export function freshnessOf(
  { status, headers }: { readonly status: number; readonly headers: OwnerHeaders },
  { cacheSeconds, staleSeconds }: { readonly cacheSeconds: number; readonly staleSeconds: number },
  nowMs: number,
): Freshness {
  const said = directivesOf(headers['cache-control'])
  const vary = String(headers['vary'] ?? '')
  // Whoever takes no gzip is given it unpacked, which other codings cannot be.
  if (codingOf(headers) === 'other') return { kind: 'own' }
  if (headers['set-cookie'] !== undefined || said.has('no-store') || said.has('private') || /(^|,)\s*\*/.test(vary))
    return { kind: 'own' }
  if (status !== 200 || said.has('no-cache')) return { kind: 'once' }
  const ageSeconds = Math.max(0, secondsIn(String(headers['age'] ?? '')) ?? 0)
  const lifetimeSeconds = Math.min(cacheSeconds, ownerSeconds(said, headers, nowMs) ?? cacheSeconds)
  if (lifetimeSeconds <= ageSeconds) return { kind: 'once' }
  const neverStale = said.has('must-revalidate') || said.has('proxy-revalidate') || said.has('s-maxage')
  const staleMax = secondsIn(said.get('stale-if-error') ?? '') ?? staleSeconds
  return { kind: 'kept', lifetimeSeconds, ageSeconds, staleSeconds: neverStale ? 0 : Math.min(staleMax, staleSeconds) }
}

/** How an answer is packed; names of codings have no case (RFC 9110 §8.4.1). */
export function codingOf(headers: OwnerHeaders): 'none' | 'gzip' | 'other' {
  const coding = String(headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase()
  if (coding === '' || coding === 'identity') return 'none'
  return coding === 'gzip' || coding === 'x-gzip' ? 'gzip' : 'other'
}

function ownerSeconds(said: ReadonlyMap<string, string>, headers: OwnerHeaders, nowMs: number): number | undefined {
  const stated = said.get('s-maxage') ?? said.get('max-age')
  if (stated !== undefined) return secondsIn(stated) ?? 0
  const expires = headers['expires']
  if (expires === undefined) return undefined
  const until = Date.parse(String(expires))
  const sent = Date.parse(String(headers['date'] ?? ''))
  // A date that cannot be read means the past (RFC 9111 §5.3).
  return Number.isNaN(until) ? 0 : (until - (Number.isNaN(sent) ? nowMs : sent)) / 1_000
}

/** Of a directive that is said twice, the first counts (RFC 9111 §4.2.1). */
function directivesOf(header: string | string[] | undefined): ReadonlyMap<string, string> {
  const directives = new Map<string, string>()
  for (const part of String(header ?? '').split(',')) {
    const [name = '', value = ''] = part.trim().toLowerCase().split('=', 2)
    if (name !== '' && !directives.has(name)) directives.set(name, value.replaceAll('"', ''))
  }
  return directives
}

function secondsIn(text: string): number | undefined {
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined
}
