import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'

/** Of the languages there are the one that a reader wants (RFC 9110 §12.5.4); the first for a reader who wants none of them. */
export function wantedLanguage<Language extends { readonly tag: string }>(
  request: IncomingMessage,
  available: readonly Language[],
): Language | undefined {
  if (request.headers['accept-language'] === undefined) return available[0]
  const wanted = new Negotiator(request).language(available.map(({ tag }) => tag))
  return available.find(({ tag }) => tag === wanted) ?? available[0]
}
