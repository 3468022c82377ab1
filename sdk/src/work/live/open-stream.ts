import type { Client, ClientOptions } from '../../index.ts'
import type { OperationDescriptor } from '../../runtime/call/descriptor.ts'
import type { Answered, Sent } from '../send.ts'

/** What came when a stream was asked for: the stream, or the plain answer where there is none. */
export type Opened =
  | { readonly body: ReadableStream<Uint8Array>; readonly answer?: undefined }
  | { readonly answer: Answered; readonly body?: undefined }

type Fetch = ClientOptions['fetch']

/** A request that may be answered by a stream, and whom to give it to. */
type Opening = { readonly onStream?: (body: ReadableStream<Uint8Array> | null) => void }

/** A `fetch` that gives streams to who asked for one, and the runtime an empty answer: a stream outlives its call. */
export const opening =
  (ask: Fetch): typeof fetch =>
  async (url, request: RequestInit & Opening = {}) => {
    const response = await (ask ?? fetch)(url, request)
    if (!request.onStream || !/^text\/event-stream\b/i.test(response.headers.get('content-type')!)) return response
    request.onStream(response.body)
    return new Response(null, response)
  }

/**
 * Ask for a stream; `lastEventId` is the last event that was seen, and what has not changed since is not told again. It is a call
 * like others to whatever was put around the client, and ends when the stream has opened.
 *
 * @throws what the call would throw.
 */
export async function openStream(
  client: Client,
  [api, descriptor, params, options]: Sent,
  lastEventId: string | undefined,
): Promise<Opened> {
  let body: ReadableStream<Uint8Array> | null | undefined
  const { accept = 'application/json', content, parse, kind } = descriptor
  const reading: OperationDescriptor = {
    ...descriptor,
    accept: `text/event-stream, ${accept}`,
    content: (request, ...rest) => {
      content?.(request, ...rest)
      const asked: Opening = { onStream: (opened) => (body = opened) }
      Object.assign(request, asked)
    },
    parse: (text, status) => (body ? undefined : parse ? parse(text, status, descriptor) : JSON.parse(text)),
    kind: (data) => (body ? true : kind?.(data) !== false),
  }
  const headers = { ...options.headers, ...(lastEventId && { 'last-event-id': lastEventId }) }
  const answer = await client.send(api, reading, params, { ...options, headers })
  return body ? { body } : { answer }
}
