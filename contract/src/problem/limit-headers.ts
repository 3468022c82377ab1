/** A limit that applied to a call, under the name it has in the headers. */
export type NamedLimit = {
  readonly name: 'keyed' | 'anonymous' | 'daily'
  readonly limit: number
  /** As `RateLimit-Policy` says it, written once: see `policyOf`. */
  readonly policy: string
  readonly remaining: number
  /** Until then `remaining` can only fall. */
  readonly resetSeconds: number
}

/**
 * `RateLimit` and `RateLimit-Policy` as structured fields (draft-ietf-httpapi-ratelimit-headers-10), and
 * the X- set that older clients know, for the first limit. The draft still moves: it is written here only.
 */
export function limitHeaders(limits: readonly NamedLimit[]): Record<string, string> {
  const [first] = limits
  if (!first) return {}
  let policy = ''
  let state = ''
  for (const { name, policy: stated, remaining, resetSeconds } of limits) {
    const comma = policy === '' ? '' : ', '
    policy += `${comma}${stated}`
    state += `${comma}"${name}";r=${remaining};t=${resetSeconds}`
  }
  return {
    RateLimit: state,
    'RateLimit-Policy': policy,
    'X-RateLimit-Limit': String(first.limit),
    'X-RateLimit-Remaining': String(first.remaining),
    'X-RateLimit-Reset': String(first.resetSeconds),
  }
}

export const policyOf = (name: NamedLimit['name'], limit: number, windowSeconds: number): string =>
  `"${name}";q=${limit};w=${windowSeconds}`
