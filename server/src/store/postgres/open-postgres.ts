import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import { Client, DatabaseError, Pool } from 'pg'
import { StartError } from '../../start-error.ts'
import { countBusy } from '../database/count-busy.ts'
import { createDatabase, lockNumbers, type Engine, type LockName } from '../database/database.ts'
import { migrations } from '../migrations/migrations.ts'
import { postgresWords } from '../migrations/sql-words.ts'
import type { Schema } from '../database/schema.ts'
import { newerStore } from '../database/start-faults.ts'
import { isStoreBusy } from '../database/store-busy.ts'
import { listenForKeys } from './listen.ts'
import { createPostgresDriver } from './postgres-driver.ts'
import { readTypes } from './read-types.ts'

/** Statements here take milliseconds: what takes longer has met a fault, and its caller gets an honest 503. */
const limits = {
  connectionTimeoutMillis: 3_000,
  lock_timeout: 5_000,
  statement_timeout: 15_000,
  query_timeout: 20_000,
  // Below what others wait for a lock: one that stands still in the middle of its work lets go before they give up.
  idle_in_transaction_session_timeout: 3_000,
}

const connectionsMax = 10

/** Connect to a server, which several processes may do at once, and bring the database up to date. */
export async function openPostgres(connectionString: string): Promise<Engine> {
  await migrate(connectionString)
  const pool = new Pool({
    connectionString,
    max: connectionsMax,
    keepAlive: true,
    application_name: 'portal',
    types: readTypes,
    ...limits,
  })
  // A connection may be cut while nobody uses it, and between two statements. Whoever uses it next is told.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))

  const { driver, busyErrors } = countBusy(createPostgresDriver(pool))
  const db = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (some) => new PostgresIntrospector(some),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  return {
    database: createDatabase('postgres', db, lockIn),
    checkEveryMs: 1_000,
    whenKeysChange: (listener) => listenForKeys(connectionString, listener),
    // The server's own housekeeping overwrites what was erased, in its own time.
    scrub: async () => {},
    busyErrors,
    // Not Kysely's own end, whose error would not say that the store is to blame.
    close: () => driver.destroy(),
  }
}

/** Portals that share a database, each in a schema of its own, do not wait for each other. */
async function lockIn(db: Kysely<Schema>, name: LockName): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(lockNumbers[name])}, hashtext(current_schema()))`.execute(db)
}

async function migrate(connectionString: string): Promise<void> {
  // Without limits: a change of a large table takes what it takes.
  const client = new Client({ connectionString, application_name: 'portal, start', connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('BEGIN')
    await client.query(`SELECT pg_advisory_xact_lock(${lockNumbers.migration}, hashtext(current_schema()))`)
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)')
    const { rows } = await client.query<{ version: number }>('SELECT version FROM schema_version')
    const version = rows[0]?.version ?? 0
    if (version > migrations.length) throw newerStore('the database', 'DATABASE_URL to another one')
    for (const migration of migrations.slice(version)) await client.query(migration(postgresWords))
    if (version < migrations.length) {
      await client.query('DELETE FROM schema_version')
      await client.query(`INSERT INTO schema_version (version) VALUES (${migrations.length})`)
    }
    await client.query('COMMIT')
  } catch (error) {
    throw describe(error)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Neither the address nor the password of the server belongs into a message that lands in logs. */
function describe(error: unknown): unknown {
  if (error instanceof StartError) return error
  // Of several addresses of one name, each may refuse: then the error has no message of its own.
  const reason = error instanceof AggregateError ? error.errors.map(String).join(', ') : String(error)
  return error instanceof DatabaseError && !isStoreBusy(error)
    ? new StartError(`Cannot start: the database that DATABASE_URL names refuses (${reason}).`, 2)
    : new StartError(`Cannot start: the database that DATABASE_URL names cannot be reached (${reason}).`, 1)
}
