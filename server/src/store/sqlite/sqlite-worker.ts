import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort } from 'node:worker_threads'
import type { Answer, Question } from './sqlite-thread.ts'

// The driver waits for the disk and for other processes: here that stops this thread and nobody else.

const statementsMax = 500
const statements = new Map<string, StatementSync>()
let file = ''
let driver: DatabaseSync | undefined

/** With the first question, so that the fault of a file that cannot be opened is told to whoever asks. */
function open(): DatabaseSync {
  driver ??= new DatabaseSync(file)
  return driver
}

function close(): void {
  statements.clear()
  driver?.close()
  driver = undefined
}

function prepare(sql: string): StatementSync {
  const known = statements.get(sql)
  if (known) return known
  // Lists of many lengths make many texts.
  if (statements.size >= statementsMax) statements.clear()
  const made = open().prepare(sql)
  statements.set(sql, made)
  return made
}

function answer({ id, sql, parameters }: Question): Answer {
  try {
    if (typeof parameters === 'string') {
      if (parameters === 'open') file = sql
      if (parameters === 'script') open().exec(sql)
      if (parameters === 'close') close()
      return { id, rows: [], changes: 0 }
    }
    const statement = prepare(sql)
    if (statement.columns().length === 0) return { id, rows: [], changes: Number(statement.run(...parameters).changes) }
    const rows = statement.all(...parameters)
    return { id, rows, changes: rows.length }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
    return { id, message, code }
  }
}

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(answer(question))
})
