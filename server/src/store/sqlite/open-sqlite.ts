import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { Kysely, sql, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { countBusy } from '../database/count-busy.ts'
import { createDatabase, type Engine } from '../database/database.ts'
import { migrations } from '../migrations/migrations.ts'
import { sqliteWords } from '../migrations/sql-words.ts'
import type { Schema } from '../database/schema.ts'
import { damagedFile, newerStore } from '../database/start-faults.ts'
import { createSqliteDriver } from './sqlite-driver.ts'
import { createSqliteReaders } from './sqlite-readers.ts'
import { SqliteError } from '../database/sqlite-error.ts'
import { startSqliteThread, type SqliteThread } from './sqlite-thread.ts'

/** Kysely would let one statement at a time through to SQLite; the driver knows better what may go beside what. */
class Adapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/** Other processes write for milliseconds: after two seconds it is a fault. */
const busyTimeout = 'PRAGMA busy_timeout = 2000'

/** One long read leaves another connection free. */
const readersMax = 2

/** Open the file, which several processes may do at once, and bring it up to date. */
export async function openSqlite(file: string): Promise<Engine> {
  keepPrivate(file)
  const writer = startSqliteThread(file)
  try {
    await writer.script(busyTimeout)
    await assertSound(writer, file)
    // The first to come makes it a log, while which SQLite waits for nobody: the busy timeout does not hold there.
    await patiently(() => writer.script('PRAGMA journal_mode = WAL'))
    // FULL: a key or a revocation that was answered survives a power cut. Counts pay one sync a second.
    await writer.script('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON')
    await patiently(() => migrate(writer, file))
  } catch (error) {
    await writer.close()
    throw error
  }

  const startReader = (): SqliteThread => {
    const reader = startSqliteThread(file)
    // Done before anything else that it is asked; a fault is told to whoever asks next.
    reader.script(`${busyTimeout}; PRAGMA query_only = ON`).catch(() => {})
    return reader
  }
  const { driver, busyErrors } = countBusy(createSqliteDriver(writer, createSqliteReaders(startReader, readersMax)))
  const db = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new Adapter(),
      createDriver: () => driver,
      createIntrospector: (some) => new SqliteIntrospector(some),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
  return {
    database: createDatabase('sqlite', db, async () => {}),
    checkEveryMs: 100,
    whenKeysChange: () => async () => {},
    // Erased pages are zeros in the file (secure_delete); the log beside it has them as they were until it is emptied.
    scrub: async () => void (await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)),
    busyErrors,
    // Not Kysely's own end, whose error would not say that the store is to blame.
    close: () => driver.destroy(),
  }
}

/** SQLITE_BUSY. */
const busyCode = 5
const triesMax = 100
const pauseMs = 20

/** Again while another process holds the file, for some two seconds. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof SqliteError) || (error.code & 0xff) !== busyCode || tries >= triesMax) throw error
      await setTimeout(pauseMs)
    }
  }
}

/** Its owner alone may read the file; SQLite gives the two beside it the same rights. */
function keepPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  for (const each of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(each)) chmodSync(each, 0o600)
}

/** SQLITE_CORRUPT, SQLITE_NOTADB. */
const damageCodes = [11, 26]

/** Throws a StartError for a file with broken pages, which would only be noticed by whoever needs one of them. */
async function assertSound(writer: SqliteThread, file: string): Promise<void> {
  const found = await writer.run('PRAGMA quick_check(1)').catch((error: unknown) => {
    throw error instanceof SqliteError && damageCodes.includes(error.code & 0xff)
      ? damagedFile(file, error.message)
      : error
  })
  const [finding] = found.rows.flatMap((row) => Object.values(row))
  if (finding !== 'ok') throw damagedFile(file, String(finding))
}

async function migrate(writer: SqliteThread, file: string): Promise<void> {
  const version = async (): Promise<number> =>
    Number((await writer.run('PRAGMA user_version')).rows[0]?.['user_version'])
  if ((await version()) > migrations.length) throw newerStore(file, 'DATA_DIR to another folder')
  if ((await version()) === migrations.length) return
  await writer.run('BEGIN IMMEDIATE')
  try {
    // Read again under the lock: another process may have migrated in between.
    for (const migration of migrations.slice(await version())) await writer.script(migration(sqliteWords))
    await writer.script(`PRAGMA user_version = ${migrations.length}`)
    await writer.run('COMMIT')
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {})
    throw error
  }
}
