import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { mediaTypeOf } from './media-type.ts'
import { identityOf, sendEmpty, sendProblem, sendText } from './respond.ts'

type FoundFile = { readonly file: string; readonly stats: Stats }

/**
 * Serve the built site. `/a/` is `a/index.html`, `/a` is `a.html` or sends on to `/a/`; anything else is
 * `404.html` with status 404. Files below `/assets/` carry a hash in their name and are kept for ever.
 */
export function createStaticFiles(
  directory: string,
  policy: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const headers = {
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }

  return async (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendProblem(response, 'request.method_not_allowed', { headers: { Allow: 'GET, HEAD' } })
    }
    const segments = fileSegments(path)
    if (segments === undefined) return notFound(directory, response, headers)
    const base = join(directory, ...segments)
    if (path.endsWith('/')) {
      const index = await found(join(base, 'index.html'))
      if (index) return send(request, response, index, path, headers)
      return segments.length > 0 && (await found(`${base}.html`))
        ? sendEmpty(response, 308, { Location: `/${path.split('/').filter(Boolean).join('/')}` })
        : notFound(directory, response, headers)
    }
    const exact = (await found(base)) ?? (await found(`${base}.html`))
    if (exact) return send(request, response, exact, path, headers)
    return (await found(join(base, 'index.html')))
      ? sendEmpty(response, 308, { Location: `${path}/` })
      : notFound(directory, response, headers)
  }
}

/** Undefined for every path that could leave the folder or name a hidden file. */
function fileSegments(path: string): readonly string[] | undefined {
  if (!path.startsWith('/') || path.includes('//')) return undefined
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
    return segments.some((segment) => segment.startsWith('.') || /[\0/\\]/.test(segment)) ? undefined : segments
  } catch {
    return undefined
  }
}

async function found(file: string): Promise<FoundFile | undefined> {
  const stats = await stat(file).catch(() => undefined)
  return stats?.isFile() ? { file, stats } : undefined
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { file, stats }: FoundFile,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const etag = `"${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}"`
  const cacheControl = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  if (matches(request.headers['if-none-match'], etag)) {
    return sendEmpty(response, 304, { ETag: etag, 'Cache-Control': cacheControl })
  }
  response.writeHead(200, {
    'Content-Type': mediaTypeOf(file),
    'Content-Length': String(stats.size),
    'Cache-Control': cacheControl,
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': identityOf(response).requestId,
    ...headers,
  })
  if (request.method === 'HEAD') return void response.end()
  // A reader who leaves early is not an error, and one who stays sees a cut connection when the disk fails.
  await pipeline(createReadStream(file), response).catch(() => response.destroy())
}

/** RFC 9110 §13.1.2: a weak comparison, `*` matches anything. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === etag)
}

async function notFound(
  directory: string,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await readFile(join(directory, '404.html'), 'utf8').catch(() => undefined)
  sendText(response, 404, 'text/html; charset=utf-8', page ?? plainNotFound, {
    'Cache-Control': 'no-cache',
    ...headers,
  })
}

const plainNotFound =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><h1>There is no such page</h1><p><a href="/">To the first page</a></p></html>'
