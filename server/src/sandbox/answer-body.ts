/** A body as it is sent: text, or the bytes of a picture or a document. */
export type Body = string | Buffer

/** What a `data:` address (RFC 2397) in base64 holds: how a fixture, which is JSON, has bytes for a body. */
export function readDataUrl(value: unknown): { readonly mediaType: string; readonly bytes: Buffer } | undefined {
  const [, mediaType, base64] =
    typeof value === 'string' ? (/^data:([^;,]+);base64,([A-Za-z0-9+/=]*)$/.exec(value) ?? []) : []
  if (mediaType === undefined || base64 === undefined) return undefined
  return { mediaType, bytes: Buffer.from(base64, 'base64') }
}
