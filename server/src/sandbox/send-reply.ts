import type { ServerResponse } from 'node:http'
import type { SandboxReply } from '@openlondon/sandbox'
import { dispositionOf } from '../http/answer/answer-guard.ts'
import { sendEmpty, sendText } from '../http/answer/respond.ts'
import { whenClosed } from '../http/answer/when-closed.ts'
import { crossOriginHeaders } from './cross-origin.ts'
import { openSandboxStream } from './stream.ts'

/** What a sandbox said, to a page of any origin. By its network a stream is counted. */
export function sendReply(
  response: ServerResponse,
  { status, headers, body, isStream }: SandboxReply,
  network: string,
): void {
  const all = { ...headers, ...crossOriginHeaders }
  if (isStream && body) return openSandboxStream(response, String(body.content), all, network)
  if (!body) return sendEmpty(response, status, all)
  const disposition = dispositionOf(body.mediaType, undefined)
  sendText(response, status, body.mediaType, body.content, {
    ...all,
    ...(disposition && { 'Content-Disposition': disposition }),
  })
}

/** Ends early when the caller goes away, so that waiting holds nothing. */
export function passTime(response: ServerResponse, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      response.off('close', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    whenClosed(response, finish)
  })
}
