/**
 * What is left of the caller's share, in words, of the headers `RateLimit` and `RateLimit-Policy`
 * (draft-ietf-httpapi-ratelimit-headers: `"minute";r=49;t=12`). Undefined where they do not say.
 */
export function quotaText(rateLimit: string | undefined): string | undefined {
  const left = rateLimit === undefined ? null : /;\s*r=(\d+)/.exec(rateLimit)
  if (!left) return undefined
  const seconds = /;\s*t=(\d+)/.exec(rateLimit ?? '')?.[1]
  const calls = Number(left[1]) === 1 ? 'call' : 'calls'
  return `${left[1]} ${calls} left${seconds === undefined ? '' : `, more in ${seconds} s`}`
}
