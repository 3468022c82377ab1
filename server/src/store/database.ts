import { DatabaseSync } from 'node:sqlite'
import { StartError } from '../start-error.ts'
import { migrations } from './migrations.ts'
import type { Row } from './row.ts'

/** What a column may hold. */
export type Value = string | number | null

export type Statement = {
  /** Answers how many rows were changed. */
  readonly run: (...values: readonly Value[]) => number
  readonly get: (...values: readonly Value[]) => Row | undefined
  readonly all: (...values: readonly Value[]) => readonly Row[]
}

/** What the tables stand on. This folder alone knows that it is SQLite, and this file alone which driver. */
export type Database = {
  /** A prepared statement, made once for each text. */
  readonly statement: (sql: string) => Statement
  /** As `Store` says. */
  readonly transaction: <T>(work: () => T) => T
  readonly dataVersion: () => number
  readonly close: () => void
}

/** Open the file, which several processes may do at once, and bring it up to date. */
export function openDatabase(file: string): Database {
  const driver = new DatabaseSync(file)
  // Waiting blocks the whole process, and writes of others take milliseconds: after two seconds it is a fault.
  driver.exec('PRAGMA busy_timeout = 2000')
  // FULL: a key or a revocation that was answered survives a power cut. Counts pay one sync a second.
  driver.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON',
  )
  const statements = new Map<string, Statement>()
  let depth = 0

  const statement = (sql: string): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const made = prepare(driver, sql)
    statements.set(sql, made)
    return made
  }

  const transaction = <T>(work: () => T): T => {
    if (depth > 0) return work()
    // IMMEDIATE takes the write lock first, so a read inside cannot be overtaken by another process.
    driver.exec('BEGIN IMMEDIATE')
    depth += 1
    try {
      const result = work()
      driver.exec('COMMIT')
      return result
    } catch (error) {
      if (driver.isTransaction) driver.exec('ROLLBACK')
      throw error
    } finally {
      depth -= 1
    }
  }

  migrate(driver, transaction, file)
  const dataVersion = driver.prepare('PRAGMA data_version')
  return {
    statement,
    transaction,
    dataVersion: () => Number(dataVersion.get()?.['data_version']),
    close: () => driver.close(),
  }
}

/** Whether an error says that the store cannot be written now, and nothing was: SQLITE_BUSY, LOCKED, READONLY, IOERR, FULL. */
export function isStoreBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  return [5, 6, 8, 10, 13].includes(code)
}

function prepare(driver: DatabaseSync, sql: string): Statement {
  const prepared = driver.prepare(sql)
  return {
    run: (...values) => Number(prepared.run(...values).changes),
    get: (...values) => prepared.get(...values),
    all: (...values) => prepared.all(...values),
  }
}

function migrate(driver: DatabaseSync, transaction: Database['transaction'], file: string): void {
  const version = (): number => Number(driver.prepare('PRAGMA user_version').get()?.['user_version'])
  if (version() > migrations.length) {
    throw new StartError(
      `Cannot start: ${file} was written by a newer version of the portal. Update, or set DATA_DIR to another folder.`,
      2,
    )
  }
  if (version() === migrations.length) return
  transaction(() => {
    // Read again under the lock: another process may have migrated in between.
    for (const sql of migrations.slice(version())) driver.exec(sql)
    driver.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}
