/** Longer programs are not opened from an address. */
const codeCharactersMax = 50_000

/** The part of an address that holds a program: `#code=…`, pressed (RFC 1951) and in the alphabet of RFC 4648 §5. */
export async function hashOf(code: string): Promise<string> {
  const pressed = new Blob([code]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(pressed).arrayBuffer())
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `#code=${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/**
 * The program that an address holds: pressed, or `#text=…` as links on samples write it. Undefined for an address without
 * one; throws for one that cannot be read, or is too long.
 */
export async function codeOf(hash: string): Promise<string | undefined> {
  const [, kind, value] = /^#(code|text)=(.+)$/s.exec(hash) ?? []
  if (value === undefined) return undefined
  const code = kind === 'text' ? decodeURIComponent(value) : await unpressed(value)
  if (code.length > codeCharactersMax) throw new Error('too long')
  return code
}

async function unpressed(letters: string): Promise<string> {
  const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let code = ''
  // A few letters may unfold to gigabytes: no more is read than may be opened.
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) return code + decoder.decode()
    code += decoder.decode(value, { stream: true })
    if (code.length > codeCharactersMax) {
      await reader.cancel()
      return code
    }
  }
}
