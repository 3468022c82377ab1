import { createClient, type ClientOptions } from '../../index.ts'
import type { OperationDescriptor } from '../../runtime/call/descriptor.ts'
import type { Answered, Sent } from '../send.ts'

/** What came when a stream was asked for: the stream, or the plain answer where there is none. */
export type Opened =
  | { readonly body: ReadableStream<Uint8Array>; readonly answer?: undefined }
  | { readonly answer: Answered; readonly body?: undefined }

/**
 * Ask for a stream; `lastEventId` is the last event that was seen, and what has not changed since is not told again.
 *
 * @throws what the call would throw.
 */
export async function openStream(
  options: ClientOptions,
  [api, descriptor, params, callOptions]: Sent,
  lastEventId: string | undefined,
): Promise<Opened> {
  const ask = options.fetch ?? globalThis.fetch
  let body: ReadableStream<Uint8Array> | null | undefined
  // The runtime decides address, key and headers, and reads whatever is no stream; the stream itself outlives its call.
  const opener = createClient({
    ...options,
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers)
      headers.set('accept', `text/event-stream, ${headers.get('accept') ?? 'application/json'}`)
      if (lastEventId !== undefined) headers.set('last-event-id', lastEventId)
      const controller = new AbortController()
      const abort = (): void => controller.abort(init?.signal?.reason)
      init?.signal?.addEventListener('abort', abort)
      const response = await ask(url, { ...init, headers, signal: controller.signal })
      if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response
      init?.signal?.removeEventListener('abort', abort)
      body = response.body
      return new Response(null, { status: 204 })
    },
  })
  const { parse, kind, isResult } = descriptor
  const isOpen = (): boolean => body !== undefined
  const reading: OperationDescriptor = {
    ...descriptor,
    parse: (content, status) =>
      isOpen() ? undefined : parse ? parse(content, status, descriptor) : JSON.parse(content),
    kind: (data) => isOpen() || kind?.(data) !== false,
    isResult: (content, status) => isOpen() || isResult?.(content, status, descriptor),
  }
  const answer = await opener.send(api, reading, params, callOptions)
  return body ? { body } : { answer }
}
