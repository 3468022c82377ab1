import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { mediaTypeOf } from '../wanted/media-type.ts'
import { sendText } from '../answer/respond.ts'

export type ServedTexts = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>

/** What pages were built for, and what stands there now. */
export type Address = { readonly built: string; readonly served: string }

/** Pages' twins and lists for programs: plain names, so that none leaves the folder or is hidden. */
const twin = /^(?:\/[A-Za-z0-9][\w.-]*)+\.(?:md|txt)$/

/**
 * Texts for programs with the addresses they are served under: who reads one has no address bar to look at. Answers
 * false, and sends nothing, for everything else, and where the site was built for the very addresses it is served at.
 */
export function createServedTexts(directory: string, addresses: readonly Address[]): ServedTexts {
  const moved = addresses.filter(({ built, served }) => built !== served)
  return async (request, response, path) => {
    if (moved.length === 0 || !twin.test(path) || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const text = await readFile(join(directory, path), 'utf8').catch(() => undefined)
    if (text === undefined) return false
    const told = moved.reduce((all, { built, served }) => all.replaceAll(built, served), text)
    sendText(response, 200, `${mediaTypeOf(path).split(';')[0]}; charset=utf-8`, told, {
      'Cache-Control': 'no-cache',
    })
    return true
  }
}
