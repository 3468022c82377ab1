import type { IncomingMessage } from 'node:http'
import { Refusal } from '@openlondon/contract/problem'

/** Whether a request says that it brings a body; one that does not is read, and never ends as a stream does. */
export function bringsBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/**
 * All bytes of a body, up to a limit, which counts them as they arrive, because a Content-Length may be absent or a
 * lie.
 */
export async function readBytes(request: IncomingMessage, bytesMax: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) throw tooLarge(bytesMax)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    // node:http yields Buffers while no encoding is set, and none is.
    const bytes = chunk as Buffer
    length += bytes.length
    if (length > bytesMax) throw tooLarge(bytesMax)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, length)
}

function tooLarge(bytesMax: number): Refusal {
  return new Refusal('request.too_large', {
    detail: `The body may have ${bytesMax} bytes at most.`,
    headers: { Connection: 'close' },
  })
}
