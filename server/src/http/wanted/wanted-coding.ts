import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'

/** Codings that this server has or can make, best first. */
export const codings = ['br', 'gzip'] as const

export type Coding = (typeof codings)[number]

/**
 * Of the codings there are, the one a reader wants (RFC 9110 §12.5.3); the smaller body among equals. Undefined means
 * plain, also for a reader that refuses everything: an answer it may read is better than none.
 */
export function wantedCoding(request: IncomingMessage, available: readonly Coding[] = codings): Coding | undefined {
  const preferred = [...available, 'identity']
  // Since 1.0 it takes what we prefer among equals, which its types do not know yet.
  const { encoding } = Negotiator.prototype as { encoding(of: readonly string[], options: object): string | undefined }
  const wanted = encoding.call(new Negotiator(request), preferred, { preferred })
  return available.find((coding) => coding === wanted)
}
