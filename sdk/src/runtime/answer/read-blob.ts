import type { BodyReader } from '../call/descriptor.ts'

/** A body as bytes, to its bound. */
export const readBlob: BodyReader = async (response, bytesMax, fail, broken) => {
  const { status, headers, body } = response
  const bound = (bytes: number): void => {
    if (bytes > bytesMax) throw fail('BodyError', `${status} more than ${bytesMax} bytes`, { status })
  }
  const reader = body?.getReader()
  if (!reader) {
    // Where bodies are no streams, they come in one piece.
    const whole = await response.blob().catch(broken)
    bound(whole.size)
    return whole
  }
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (let part; (part = (await reader.read().catch(broken)).value);) {
    bytes += part.length
    chunks.push(part)
    bound(bytes)
  }
  return new Blob(chunks, { type: headers.get('content-type') ?? '' })
}
