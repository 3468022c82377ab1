import type { IncomingMessage } from 'node:http'
import { nestingMax, nestsTooDeep } from '@openlondon/contract/call'
import { Refusal } from '@openlondon/contract/problem'

/** Whether a request says that it brings a body; one that does not is read, and never ends as a stream does. */
export function bringsBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** What the sender says the body is, in lower case and without its charset. */
export function mediaTypeOf(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

export function parseJsonBody(body: Uint8Array): unknown {
  const text = textOf(body)
  if (nestsTooDeep(text))
    throw new Refusal('request.malformed', { detail: `The body nests more than ${nestingMax} levels deep.` })
  try {
    return JSON.parse(text)
  } catch {
    throw notJson()
  }
}

function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw notJson()
  }
}

const notJson = (): Refusal => new Refusal('request.malformed', { detail: 'The body is not valid JSON in UTF-8.' })

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
