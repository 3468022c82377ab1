import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Question } from './sqlite-thread.ts'

// The driver waits for the disk and for other processes: here that stops this thread and nobody else.

const statementsMax = 500
const statements = new Map<string, StatementSync>()
let driver: DatabaseSync | undefined

function open(): DatabaseSync {
  // Whoever starts this thread says which file.
  driver ??= new DatabaseSync(workerData as string)
  return driver
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
    if (parameters === 'close') {
      driver?.close()
      return { id, rows: [], changes: 0 }
    }
    if (parameters === 'script') {
      open().exec(sql)
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
  if (question.parameters === 'close') parentPort?.close()
})
