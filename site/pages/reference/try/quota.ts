import type { tryText } from '@openlondon/contract/languages/en/try'
import type { Say } from '../../../frame/text/use-text.ts'

/**
 * What is left of the caller's share, in words, of the headers `RateLimit` and `RateLimit-Policy`
 * (draft-ietf-httpapi-ratelimit-headers: `"minute";r=49;t=12`). Undefined where they do not say.
 */
export function quotaText(rateLimit: string | undefined, t: Say<typeof tryText>): string | undefined {
  const left = rateLimit === undefined ? null : /;\s*r=(\d+)/.exec(rateLimit)
  if (!left) return undefined
  const seconds = /;\s*t=(\d+)/.exec(rateLimit ?? '')?.[1]
  const calls = t('callsLeft', { count: Number(left[1]) })
  return seconds === undefined ? calls : `${calls}, ${t('moreIn', { seconds })}`
}
