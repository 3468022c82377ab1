/** What is marked as UTF-16, as spreadsheets write “Unicode text”, in UTF-8; all else as it comes. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let decoder: TextDecoder | undefined
  let head = new Uint8Array()
  let isMarkRead = false
  for await (const chunk of chunks) {
    const next = head.length === 0 ? chunk : together(head, chunk)
    if (!isMarkRead && next.length < 2) {
      head = next.slice()
      continue
    }
    if (!isMarkRead) decoder = decoderFor(next)
    isMarkRead = true
    head = new Uint8Array()
    yield decoder ? encoder.encode(decoder.decode(next, { stream: true })) : next
  }
  if (head.length > 0) yield head
  if (decoder) yield encoder.encode(decoder.decode())
}

function decoderFor(bytes: Uint8Array): TextDecoder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be') : undefined
}

function together(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
