import type { BodyReader } from '../call/descriptor.ts'

/** A body as bytes, to its bound. */
export const readBlob: BodyReader = async (response, bytesMax, fail, broken) => {
  const { status, headers } = response
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body?.getReader()
  let bytes = 0
  for (let part; (part = (await reader?.read().catch(broken))?.value);) {
    bytes += part.length
    chunks.push(part)
    if (bytes > bytesMax) throw fail('BodyError', `${status} more than ${bytesMax} bytes`, { status })
  }
  return new Blob(chunks, { type: headers.get('content-type') ?? '' })
}
