/**
 * What a reader must know of an answer that came from the sandbox, by the source that it names in `X-Sandbox-Answer` and the
 * moment at which it stood, in words; undefined for an answer of anybody else.
 */
export function inventedAnswer(source: string | undefined, moment: string | undefined): string | undefined {
  if (source === undefined) return undefined
  const kind = source.split(':')[0] ?? ''
  if (kind === 'world' && moment !== undefined)
    return `Invented, as of ${moment}: what the sandbox's small city shows then. Nothing in it has happened.`
  return words[kind] ?? 'Invented by the sandbox: nothing in it has happened.'
}

const words: Readonly<Record<string, string>> = {
  fixture: 'Invented by the sandbox for such a call: nothing in it has happened.',
  invented:
    'Invented by the sandbox from the contract alone: its shape is right, and its words and numbers mean nothing.',
  scenario: 'Played by the sandbox, because the scenario asks for it.',
}
