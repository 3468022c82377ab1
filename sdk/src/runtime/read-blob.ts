import type { BodyReader } from './descriptor.ts'

/** A body as bytes, to its bound. */
export const readBlob: BodyReader = async (response, bytesMax, fail) => {
  const { status, headers } = response
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body?.getReader()
  const broken = (): never => {
    throw fail('NetworkError', 'broken answer', { status: 0, reason: 'broken' })
  }
  let bytes = 0
  for (let part; (part = (await reader?.read().catch(broken))?.value);) {
    bytes += part.length
    chunks.push(part)
    if (bytes > bytesMax) throw fail('BodyError', `status ${status}, more than ${bytesMax} bytes`, { status })
  }
  return new Blob(chunks, { type: headers.get('content-type') ?? '' })
}
