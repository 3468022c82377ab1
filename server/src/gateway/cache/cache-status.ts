/** Why an owner was asked (RFC 9211 §2.2); undefined when it was not. */
export type Forwarded = 'uri-miss' | 'vary-miss' | 'stale' | 'request' | 'bypass'

/** How an answer came, for `Cache-Status` (RFC 9211). */
export type CacheWord = {
  readonly forwarded?: Forwarded
  /** What the owner answered, where that is not what the caller gets. */
  readonly forwardStatus?: number
  readonly isStored?: boolean
  /** Another call asked, and this one waited with it. */
  readonly isCollapsed?: boolean
  /** Seconds of its lifetime that are left; below 0 for an answer past it. */
  readonly ttlSeconds?: number
  readonly detail?: 'owner-failed' | 'owner-forbids' | 'too-large'
}

export function writeCacheStatus(word: CacheWord): string {
  const { forwarded, forwardStatus, isStored, isCollapsed, ttlSeconds, detail } = word
  let text = forwarded === undefined ? 'gateway; hit' : `gateway; fwd=${forwarded}`
  if (forwardStatus !== undefined) text += `; fwd-status=${forwardStatus}`
  if (isCollapsed === true) text += '; collapsed'
  if (isStored === true) text += '; stored'
  if (ttlSeconds !== undefined) text += `; ttl=${ttlSeconds}`
  if (detail !== undefined) text += `; detail=${detail}`
  return text
}
