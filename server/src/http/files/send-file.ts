import type { ReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { isCompressible, mediaTypeOf } from '../wanted/media-type.ts'
import { identityOf, sendEmpty } from '../answer/respond.ts'
import { codings, wantedCoding, type Coding } from '../wanted/wanted-coding.ts'
import { whenClosed } from '../answer/when-closed.ts'

/** How the files end that the build of the site writes beside a text. */
const endings = { br: '.br', gzip: '.gz' } as const

/**
 * Answer a file below a folder, in the coding its reader wants where the build has written one; or 304, or a part of it.
 * Answers false, and sends nothing, when the file is gone.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  segments: readonly string[],
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  const file = join(directory, ...segments)
  const coded = isCompressible(mediaTypeOf(file)) ? await codedFiles(file) : []
  const coding = coded.length > 0 ? wantedCoding(request, coded) : undefined
  const headers = {
    ...given,
    'Content-Type': mediaTypeOf(file),
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': identityOf(response).requestId,
    ...(coded.length > 0 && { Vary: 'Accept-Encoding' }),
    ...(coding !== undefined && { 'Content-Encoding': coding }),
  }
  // It is a word to caches on the way; `send` would take it for a wish not to be told that nothing has changed.
  delete request.headers['cache-control']
  const path = `/${segments.map(encodeURIComponent).join('/')}${coding === undefined ? '' : endings[coding]}`
  // Whoever names the segments has left out every other hidden name.
  const dotfiles = segments[0] === '.well-known' ? 'allow' : 'ignore'
  const sending = send(request, path, { root: directory, index: false, cacheControl: false, dotfiles })
  sending.on('headers', () => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  })
  sending.on('stream', (bytes: ReadStream) => cutWhenShort(bytes, response))
  const refused = await new Promise<RefusedFile | undefined>((resolve) => {
    sending.on('error', resolve)
    whenClosed(response, () => resolve(undefined))
    sending.pipe(response)
  })
  return refused === undefined || answerRefusal(response, refused)
}

/** What `send` says when it does not send: 404 and its like, or that a condition or a range cannot be met. */
type RefusedFile = { readonly status: number; readonly headers?: Readonly<Record<string, string>> }

function answerRefusal(response: ServerResponse, { status, headers }: RefusedFile): boolean {
  if (response.headersSent) return Boolean(response.destroy())
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  if (status !== 412 && status !== 416) return false
  sendEmpty(response, status, headers)
  return true
}

/** The codings in which a text lies there, as old as itself or newer. */
async function codedFiles(file: string): Promise<readonly Coding[]> {
  const writtenMs = async (name: string): Promise<number> => (await stat(name).catch(() => undefined))?.mtimeMs ?? -1
  const [plain = 0, ...coded] = await Promise.all([
    writtenMs(file),
    ...codings.map((one) => writtenMs(file + endings[one])),
  ])
  return codings.filter((_coding, index) => (coded[index] ?? -1) >= plain)
}

/** Fewer bytes than promised must be seen as a cut, not as the beginning of the next answer. */
function cutWhenShort(bytes: ReadStream, response: ServerResponse): void {
  bytes.once('end', () => {
    if (bytes.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy()
  })
}
