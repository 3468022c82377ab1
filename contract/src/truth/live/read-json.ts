/** A body as a value, or why it is none. */
export type JsonBody =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly reason: string }

/**
 * Read a body as JSON. A byte order mark is dropped and the stated charset is believed, as every client does; JSON on
 * the wire is UTF-8 (RFC 8259, section 8.1).
 */
export function readJson(body: Uint8Array, contentType: string | undefined): JsonBody {
  const text = decoder(charsetOf(contentType)).decode(body)
  if (text.trim() === '') return { kind: 'broken', reason: 'the body is empty' }
  try {
    return { kind: 'value', value: JSON.parse(text) }
  } catch {
    return {
      kind: 'broken',
      reason: `the body is no JSON; it begins ${text.replaceAll(/\s+/g, ' ').trim().slice(0, 40)}`,
    }
  }
}

function charsetOf(contentType: string | undefined): string {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
