/** One event of a stream; a `message` has no name. */
export type ServerEvent = { readonly name: string; readonly id: string | undefined; readonly data: string }

/**
 * Read `text/event-stream` (HTML Standard §9.2). It ends when the stream does, or when nothing has come for so long that the
 * connection must be dead, and lets the connection go however it ends. Of an event that is longer than may be, so much is given as
 * has come, and nothing after it.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  silentMs: number,
  onRetry: (delayMs: number) => void,
  bytesMax?: number,
): AsyncGenerator<ServerEvent, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  let event = { name: '', id: undefined as string | undefined, data: [] as string[] }
  try {
    for (;;) {
      // A connection that breaks is the end of a stream as well.
      const part = await orSilence(
        reader.read().catch(() => undefined),
        silentMs,
      )
      if (!part || part.done) return
      bytes += part.value.length
      text += decoder.decode(part.value, { stream: true })
      const lines = text.split(/\r\n|\n|\r(?!$)/)
      text = lines.pop() ?? ''
      for (const line of lines) {
        const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
        if (line === '') {
          if (event.data.length) yield { ...event, data: event.data.join('\n') }
          event = { name: '', id: undefined, data: [] }
          bytes = 0
        } else if (field === 'data') event.data.push(value)
        else if (field === 'event') event.name = value
        else if (field === 'id') event.id = value
        else if (field === 'retry' && /^\d+$/.test(value)) onRetry(+value)
      }
      // Nothing is more than no bound.
      if (bytes > bytesMax!) {
        yield { ...event, data: event.data.join('\n') + text }
        return
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** What comes, or `undefined` when nothing does. */
async function orSilence<Value>(coming: Promise<Value>, silentMs: number): Promise<Value | undefined> {
  let stop = (): void => {}
  try {
    return await Promise.race([
      coming,
      new Promise<undefined>((resolve) => {
        const timer = setTimeout(resolve, silentMs)
        stop = () => clearTimeout(timer)
      }),
    ])
  } finally {
    stop()
  }
}
