import { open, type FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Stats } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { chooseCoding } from './accept-encoding.ts'
import { codedBytesMin, type CodedBodies } from './coded-bodies.ts'
import { matchesEtag } from './if-none-match.ts'
import { isCompressible, mediaTypeOf } from './media-type.ts'
import { identityOf, sendEmpty, sendText } from './respond.ts'

/** A larger text is streamed as it is: compressing holds it whole. */
const codedFileBytesMax = 16 * 1_048_576

/**
 * Answer a file in the coding its reader wants, or 304. Everything said about the file is read from the
 * one that was opened, so a file that is replaced meanwhile is sent whole, old or new. Answers false, and
 * sends nothing, when the file is gone.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  coded: CodedBodies,
  file: string,
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  const handle = await open(file).catch(() => undefined)
  if (handle === undefined) return false
  try {
    const stats = await handle.stat()
    const type = mediaTypeOf(file)
    const isNegotiated = isCompressible(type) && stats.size >= codedBytesMin && stats.size <= codedFileBytesMax
    const coding = isNegotiated ? chooseCoding(request.headers['accept-encoding']?.toString()) : undefined
    const version = versionOf(stats)
    const vary = isNegotiated ? { ...given, Vary: 'Accept-Encoding' } : given
    const plainHeaders = { ...vary, ETag: `"${version}"` }
    const headers = coding === undefined ? plainHeaders : { ...vary, ETag: `"${version}-${coding}"` }
    if (matchesEtag(request.headers['if-none-match'], headers.ETag)) {
      sendEmpty(response, 304, headers)
      return true
    }
    const body = coding && (await coded(file, version, coding, () => readVersion(handle, version)))
    if (body) sendText(response, 200, type, body, { ...headers, 'Content-Encoding': coding })
    else await sendPlain(request, response, handle, stats, { ...plainHeaders, 'Content-Type': type })
    return true
  } finally {
    await handle.close()
  }
}

/** Changes with every write: bytes, and microseconds since 1970. */
function versionOf({ size, mtimeMs }: Stats): string {
  return `${size.toString(36)}-${Math.round(mtimeMs * 1_000).toString(36)}`
}

/** Undefined when somebody wrote into the file while it was read: those bytes are of no version. */
async function readVersion(handle: FileHandle, version: string): Promise<Buffer | undefined> {
  const body = await handle.readFile()
  return versionOf(await handle.stat()) === version ? body : undefined
}

async function sendPlain(
  request: IncomingMessage,
  response: ServerResponse,
  handle: FileHandle,
  { size }: Stats,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  response.writeHead(200, {
    'Content-Length': String(size),
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': identityOf(response).requestId,
    ...headers,
  })
  if (request.method === 'HEAD' || size === 0) return void response.end()
  // Fewer bytes than promised must be seen as a cut, not as the beginning of the next answer.
  response.strictContentLength = true
  const bytes = handle.createReadStream({ start: 0, end: size - 1, autoClose: false })
  // A reader who leaves early is not an error, and one who stays sees a cut connection when the disk fails.
  await pipeline(bytes, response).catch(() => response.destroy())
}
