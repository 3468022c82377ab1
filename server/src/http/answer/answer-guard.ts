/**
 * What goes with every answer that is made of somebody else's bytes, an owner's or a fixture's. Should a browser be led to
 * one, it runs nothing, loads nothing and has no origin, so no session either, even where gateway and portal share an
 * address (CSP 3 §6.3.2). Pages on any origin may still read it by `fetch`.
 */
export const guardHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
} as const

/** Types that a browser runs or draws as a document when it is led to them; any XML may be XHTML or call for XSLT. */
const runnable =
  /^(text\/(html|xml|xsl|x-component)|application\/(xml|pdf|x-shockwave-flash)|multipart\/|[^/]+\/[^/]+\+xml$)/

/** There are few types as they are written, and each answer has one. */
const judged = new Map<string, boolean>()
const judgedMax = 256
const judgedLengthMax = 128

/** Whether an answer of this type is only to be saved by a browser that is led to it. */
export function isRunnable(contentType: string): boolean {
  const known = judged.get(contentType)
  if (known !== undefined) return known
  const isSo = runnable.test(contentType.split(';')[0]?.trim().toLowerCase() ?? '')
  if (judged.size < judgedMax && contentType.length <= judgedLengthMax) judged.set(contentType, isSo)
  return isSo
}

/** `attachment` for what would run, with the name its owner gave it. */
export function dispositionOf(contentType: string, given: string | undefined): string | undefined {
  if (!isRunnable(contentType)) return given
  return given === undefined ? 'attachment' : given.replace(/^[^;]*/, 'attachment')
}
