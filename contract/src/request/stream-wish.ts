import Negotiator from 'negotiator'

export const eventStreamType = 'text/event-stream'

/** `only`: nothing else will do, as with a browser's `EventSource`. */
export type StreamWish = 'no' | 'also' | 'only'

/** Whether a caller asks to be told of changes. `*` does not: it takes whatever there is. */
export function streamWish(accept: string | undefined): StreamWish {
  if (accept === undefined || !accept.toLowerCase().includes(eventStreamType)) return 'no'
  const wanted = new Negotiator({ headers: { accept: accept.toLowerCase() } }).mediaTypes()
  if (!wanted.includes(eventStreamType)) return 'no'
  return wanted.length === 1 ? 'only' : 'also'
}
