/**
 * What a reader must know of an answer that came from the sandbox, by the source that it names in `X-Sandbox-Answer`;
 * undefined for an answer of anybody else.
 */
export function inventedAnswer(source: string | undefined): string | undefined {
  if (source === undefined) return undefined
  return words[source.split(':')[0] ?? ''] ?? 'Invented by the sandbox: nothing in it has happened.'
}

const words: Readonly<Record<string, string>> = {
  fixture: 'Invented by the sandbox for such a call: nothing in it has happened.',
  adapted:
    'Invented by the sandbox, from an answer about something else: what you asked for is named in it, and the rest need not be true of it.',
  generated:
    'Invented by the sandbox from the contract alone: its shape is right, and its words and numbers mean nothing.',
  scenario: 'Played by the sandbox, because the scenario asks for it.',
}
