import { Worker } from 'node:worker_threads'
import { SqliteError } from '../database/sqlite-error.ts'

/** What a column or a parameter may hold. */
export type Value = string | number | null

export type Row = Readonly<Record<string, unknown>>

/**
 * `open` takes the file that `sql` names, `script` runs several statements without an answer, and `close` leaves the file
 * after what was asked before.
 */
export type Question = {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly Value[] | 'open' | 'script' | 'close'
}

export type Answer =
  | { readonly id: number; readonly rows: readonly Row[]; readonly changes: number }
  | { readonly id: number; readonly message: string; readonly code: number }

/** One connection to a file, in a thread of its own. What is asked is done in the order of asking. */
export type SqliteThread = {
  readonly run: (sql: string, parameters?: readonly Value[]) => Promise<{ rows: readonly Row[]; changes: number }>
  /** Several statements. */
  readonly script: (sql: string) => Promise<void>
  readonly close: () => Promise<void>
}

type Asked = {
  readonly resolve: (answer: { rows: readonly Row[]; changes: number }) => void
  readonly reject: (error: Error) => void
}

/** Threads whose file was closed wait here for another: to start one costs 150 ms of a processor. */
const waiting: Worker[] = []
const waitingMax = 4

export function startSqliteThread(file: string): SqliteThread {
  const worker = waiting.pop() ?? new Worker(new URL('./sqlite-worker.ts', import.meta.url))
  const asked = new Map<number, Asked>()
  let questions = 0
  let ended: SqliteError | undefined

  const end = (reason: string): void => {
    ended ??= new SqliteError(reason, 0)
    for (const { reject } of asked.values()) reject(ended)
    asked.clear()
  }
  worker.removeAllListeners()
  worker.on('error', (error) => end(`The thread of the store ended: ${String(error)}`))
  worker.on('exit', () => end('The store is closed'))
  worker.on('message', (answer: Answer) => {
    const who = asked.get(answer.id)
    asked.delete(answer.id)
    // A process may end when nothing is under way.
    if (asked.size === 0) worker.unref()
    if ('message' in answer) who?.reject(new SqliteError(answer.message, answer.code))
    else who?.resolve(answer)
  })
  worker.unref()

  const ask = (sql: string, parameters: Question['parameters']): Promise<{ rows: readonly Row[]; changes: number }> => {
    if (ended) return Promise.reject(ended)
    questions += 1
    const { promise, resolve, reject } = Promise.withResolvers<{ rows: readonly Row[]; changes: number }>()
    if (asked.size === 0) worker.ref()
    asked.set(questions, { resolve, reject })
    worker.postMessage({ id: questions, sql, parameters } satisfies Question)
    return promise
  }
  // A fault is told to whoever asks next.
  ask(file, 'open').catch(() => {})
  return {
    run: (sql, parameters = []) => ask(sql, parameters),
    script: async (sql) => void (await ask(sql, 'script')),
    close: async () => {
      if (ended) return
      const answered = await ask('', 'close').catch(() => undefined)
      ended ??= new SqliteError('The store is closed', 0)
      if (answered && waiting.length < waitingMax) wait(worker)
      else await worker.terminate()
    },
  }
}

function wait(worker: Worker): void {
  const leave = (): void => void waiting.splice(waiting.indexOf(worker), 1)
  worker
    .removeAllListeners()
    .once('error', () => {})
    .once('exit', leave)
  waiting.push(worker)
}
