import { eventStreamType } from '@openlondon/contract/request'

/**
 * Events as `text/event-stream` writes them (HTML Standard §9.2). `id` is what a reader sends back in `Last-Event-ID`; an
 * event without a name is a `message`.
 */
export type StreamEvent = { readonly name?: string; readonly id?: string; readonly data: string | Buffer }

/** What goes with every stream: nothing on the way may keep it, or wait for more of it. */
export const eventStreamHeaders = {
  'Content-Type': eventStreamType,
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
} as const

/** Each line of the data is a line of its own here; a lone carriage return would end one, too. */
export function writeEvent({ name, id, data }: StreamEvent): Buffer {
  const head = `${name === undefined ? '' : `event: ${name}\n`}${id === undefined ? '' : `id: ${id}\n`}`
  if (typeof data !== 'string' && !data.includes(10) && !data.includes(13))
    return Buffer.concat([Buffer.from(`${head}data: `), data, Buffer.from('\n\n')])
  const lines = String(data).split(/\r\n|\r|\n/)
  return Buffer.from(`${head}${lines.map((line) => `data: ${line}\n`).join('')}\n`)
}

/** Says nothing, and shows both sides that the other is still there. */
export const heartbeat = Buffer.from(':\n\n')

/** How long a reader should wait before it comes back, milliseconds. */
export const retryAfter = (milliseconds: number): Buffer => Buffer.from(`retry: ${milliseconds}\n\n`)
