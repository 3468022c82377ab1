import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { readMovedAddresses } from './moved-addresses.ts'
import { sendEmpty, sendProblem, sendText } from '../answer/respond.ts'
import { sendFile } from './send-file.ts'

export type StaticFiles = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>

/** A name that changes with its bytes, e.g. `main.d9f36c15.js`. */
const hashedName = /[.-][0-9a-f]{8,64}\.\w+$/

/**
 * Serve the built site. `/a/` is `a/index.html`, `/a` is `a.html` or sends on to `/a/`; anything else is
 * `404.html` with status 404. Files below `/assets/` with a hash in their name are kept for ever; every
 * other file is asked about each time, so that nobody reads yesterday's page. What `moved.json` names is 301. Documents below `/sealed/` go by a
 * policy of their own, and into frames of these pages.
 */
export function createStaticFiles(directory: string, policy: string, sealedPolicy: string): StaticFiles {
  const movedTo = readMovedAddresses(directory)
  const headersOf = (segments: readonly string[]): Readonly<Record<string, string>> => {
    const isSealed = segments[0] === 'sealed' && segments.at(-1)?.endsWith('.html') === true
    return {
      'Content-Security-Policy': isSealed ? sealedPolicy : policy,
      'Referrer-Policy': isSealed ? 'no-referrer' : 'strict-origin-when-cross-origin',
      'X-Frame-Options': isSealed ? 'SAMEORIGIN' : 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    }
  }

  return async (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendProblem(response, 'request.method_not_allowed', { headers: { Allow: 'GET, HEAD' } })
    }
    const gone = movedTo(path)
    if (gone !== undefined) return sendEmpty(response, 301, { Location: gone, 'Cache-Control': 'public, max-age=3600' })
    const target = await findTarget(directory, path)
    if (target.kind === 'moved') {
      const [, query] = (request.url ?? '').split(/\?(.*)/s)
      return sendEmpty(response, 308, { Location: target.location + (query === undefined ? '' : `?${query}`) })
    }
    const immutable = target.kind === 'file' && path.startsWith('/assets/') && hashedName.test(path)
    const headers = {
      'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...headersOf(target.kind === 'file' ? target.segments : []),
    }
    if (target.kind === 'file' && (await sendFile(request, response, directory, target.segments, headers))) return
    const page = await readFile(join(directory, '404.html')).catch(() => plainNotFound)
    sendText(response, 404, 'text/html; charset=utf-8', page, { ...headers, 'Cache-Control': 'no-cache' })
  }
}

type Target =
  | { readonly kind: 'file'; readonly segments: readonly string[] }
  | { readonly kind: 'moved'; readonly location: string }
  | { readonly kind: 'nothing' }

async function findTarget(directory: string, path: string): Promise<Target> {
  const segments = fileSegments(path)
  if (segments === undefined) return { kind: 'nothing' }
  const isFile = async (one: readonly string[]): Promise<boolean> =>
    (await stat(join(directory, ...one)).catch(() => undefined))?.isFile() ?? false
  const index = [...segments, 'index.html']
  const page = [...segments.slice(0, -1), `${segments.at(-1) ?? ''}.html`]
  if (path.endsWith('/')) {
    if (await isFile(index)) return { kind: 'file', segments: index }
    return segments.length > 0 && (await isFile(page))
      ? { kind: 'moved', location: `/${path.split('/').filter(Boolean).join('/')}` }
      : { kind: 'nothing' }
  }
  for (const file of [segments, page]) if (await isFile(file)) return { kind: 'file', segments: file }
  return (await isFile(index)) ? { kind: 'moved', location: `${path}/` } : { kind: 'nothing' }
}

/** RFC 8615: the one hidden name that is for everybody. */
const wellKnown = '.well-known'

/** Undefined for every path that could leave the folder or name a hidden file. */
function fileSegments(path: string): readonly string[] | undefined {
  if (!path.startsWith('/') || path.includes('//')) return undefined
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
    const named = path.startsWith(`/${wellKnown}/`) ? segments.slice(1) : segments
    return named.some((segment) => segment.startsWith('.') || /[\0/\\]/.test(segment)) ? undefined : segments
  } catch {
    return undefined
  }
}

const plainNotFound =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><h1>There is no such page</h1><p><a href="/">To the first page</a></p></html>'
