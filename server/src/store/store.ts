import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { StartError } from '../start-error.ts'
import { migrations } from './migrations.ts'

/** The portal's memory: one SQLite file that several processes may open at once. */
export type Store = {
  readonly database: DatabaseSync
  /** A prepared statement, made once for each text. */
  readonly statement: (sql: string) => StatementSync
  /**
   * All or nothing, and on disk when it returns. Synchronous on purpose: nothing of this process can come
   * between. A transaction inside another joins it.
   */
  readonly transaction: <T>(work: () => T) => T
  /** Grows when another process has written; writes of this one do not move it. */
  readonly dataVersion: () => number
  readonly close: () => void
}

/** Open `portal.sqlite` in the data folder, making both when they do not exist, and bring it up to date. */
export function openStore(dataDir: string): Store {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK)
    return openDatabase(join(dataDir, 'portal.sqlite'))
  } catch (error) {
    if (error instanceof StartError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      `Cannot start: the data folder ${dataDir} cannot be written (${reason}). Set DATA_DIR to one that can.`,
      2,
    )
  }
}

function openDatabase(file: string): Store {
  const database = new DatabaseSync(file)
  // Waiting blocks the whole process, and writes of others take milliseconds: after two seconds it is a fault.
  database.exec('PRAGMA busy_timeout = 2000')
  // FULL: a key or a revocation that was answered survives a power cut. Counts pay one sync a second.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON',
  )
  const statements = new Map<string, StatementSync>()
  let depth = 0

  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known) return known
    const made = database.prepare(sql)
    statements.set(sql, made)
    return made
  }

  const transaction = <T>(work: () => T): T => {
    if (depth > 0) return work()
    // IMMEDIATE takes the write lock first, so a read inside cannot be overtaken by another process.
    database.exec('BEGIN IMMEDIATE')
    depth += 1
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    } finally {
      depth -= 1
    }
  }

  migrate(database, transaction, file)
  const dataVersion = database.prepare('PRAGMA data_version')
  return {
    database,
    statement,
    transaction,
    dataVersion: () => Number(dataVersion.get()?.['data_version']),
    close: () => database.close(),
  }
}

function migrate(database: DatabaseSync, transaction: Store['transaction'], file: string): void {
  const version = (): number => Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
  if (version() > migrations.length) {
    throw new StartError(
      `Cannot start: ${file} was written by a newer version of the portal. Update, or set DATA_DIR to another folder.`,
      2,
    )
  }
  if (version() === migrations.length) return
  transaction(() => {
    // Read again under the lock: another process may have migrated in between.
    for (const sql of migrations.slice(version())) database.exec(sql)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}
