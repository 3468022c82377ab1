import { createInterface } from 'node:readline/promises'

/** `yes` and `no` were said on the command line. */
export type Wish = 'yes' | 'no' | 'unsaid'

export type Terminal = {
  /** A person reads and types: standard input and output are terminals, and nothing says that a machine works here. */
  readonly isPerson: boolean
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Whether what is used may be told. Nobody is asked twice in one run, no answer is kept, and no answer is no. */
export async function consents(wish: Wish, { isPerson, input, output }: Terminal): Promise<boolean> {
  if (wish !== 'unsaid') return wish === 'yes'
  if (!isPerson) return false
  const reader = createInterface({ input, output })
  // Whoever closes the input has not said yes.
  const closed = new Promise<undefined>((resolve) => reader.once('close', () => resolve(undefined)))
  try {
    const answer = await Promise.race([reader.question('Send this? [y/N] '), closed])
    // What is said next begins a line, as it does behind an answer.
    if (answer === undefined) output.write('\n')
    return answer !== undefined && /^\s*y(?:es)?\s*$/i.test(answer)
  } finally {
    reader.close()
  }
}

/** All of what is sent, and where, before anything is. */
export function shownBefore(address: string, body: string): string {
  return `With your consent this tells the owners of the APIs what is used, so that they see what a change would touch.
It is counted by month, without who sent it. This is all that is sent, by POST to ${address}:

${body}

`
}
