import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ChildState } from './child-report.ts'

/** A process that serves, so that its CPU and memory are nobody else's. */
export type Child = {
  readonly origin: string
  /** Keys that it takes, of a holder each. */
  readonly secrets: readonly string[]
  readonly state: () => Promise<ChildState>
  readonly ask: (question: string) => Promise<unknown>
  readonly stop: () => Promise<void>
}

export async function startChild(
  file: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child = spawn(process.execPath, ['--conditions=city-source', join(import.meta.dirname, file), ...argv], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, ...env },
  })
  child.once('exit', (code) => {
    if (code !== 0) throw new Error(`The bench child ${file} ended with ${code}`)
  })
  // Our own children send this and nothing else.
  const [{ origin, secrets }] = (await once(child, 'message')) as [{ origin: string; secrets: string[] }]
  const ask = (question: string): Promise<unknown> => askChild(child, question)
  return {
    origin,
    secrets,
    ask,
    // What every child answers to this question.
    state: async () => (await ask('state')) as ChildState,
    stop: async () => {
      child.send('stop')
      await once(child, 'exit')
    },
  }
}

async function askChild(child: ChildProcess, question: string): Promise<unknown> {
  child.send(question)
  const [{ answer }] = (await once(child, 'message')) as [{ answer: unknown }]
  return answer
}
