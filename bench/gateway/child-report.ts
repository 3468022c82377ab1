import { readdirSync } from 'node:fs'

/** What a child says of itself: CPU in microseconds, memory in bytes, open files and sockets. */
export type ChildState = { readonly cpu: number; readonly rss: number; readonly files: number }

/** Questions of the parent by name, with what stands behind a space; an answer is sent back as it is. */
export type ChildAnswers = Readonly<Record<string, (argument: string) => unknown>>

/** Tell the parent where this child serves, then answer what it asks, until told to stop. */
export function report(
  origin: string,
  secrets: readonly string[],
  close: () => Promise<void>,
  answers: ChildAnswers = {},
): void {
  process.on('message', (question) => {
    if (question === 'stop') return void close().finally(() => process.exit(0))
    const [name = '', argument = ''] = String(question).split(' ')
    const answer = name === 'state' ? stateNow : answers[name]
    void Promise.resolve(answer?.(argument)).then((given) => process.send?.({ answer: given }))
  })
  process.send?.({ origin, secrets })
}

function stateNow(): ChildState {
  const { user, system } = process.cpuUsage()
  return { cpu: user + system, rss: process.memoryUsage.rss(), files: openFiles() }
}

/** Where the system tells of them; 0 elsewhere. */
function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}
