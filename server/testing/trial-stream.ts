/** An event as a reader of a stream has it. */
export type TrialEvent = { readonly name: string; readonly id: string | undefined; readonly data: string }

/** A stream of events that is being read. */
export type TrialStream = {
  readonly response: Response
  readonly events: readonly TrialEvent[]
  /** Everything that came, comments too. */
  readonly text: () => string
  /** Resolves when the stream ends as it should; rejects when it breaks off. */
  readonly ended: Promise<void>
  readonly leave: () => void
}

/** Open a stream and read it until it ends or `leave` is called. */
export async function openStream(url: string, headers: Readonly<Record<string, string>>): Promise<TrialStream> {
  const leaving = new AbortController()
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal: leaving.signal })
  const events: TrialEvent[] = []
  let all = ''
  const read = async (): Promise<void> => {
    let rest = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      const text = decoder.decode(chunk, { stream: true })
      all += text
      const parts = (rest + text).split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts) if (/^(data|event):/m.test(part)) events.push(parseEvent(part))
    }
  }
  const ended = read()
  ended.catch(() => {})
  return { response, events, text: () => all, ended, leave: () => leaving.abort() }
}

function parseEvent(part: string): TrialEvent {
  const fields = part.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line) ?? [])
  const valuesOf = (name: string): readonly string[] =>
    fields.flatMap((field) => (field[1] === name ? [field[2] ?? ''] : []))
  return { name: valuesOf('event')[0] ?? 'message', id: valuesOf('id')[0], data: valuesOf('data').join('\n') }
}
