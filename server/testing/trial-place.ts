import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import type { EngineName } from '../src/store/database/database.ts'
import { readTypes } from '../src/store/postgres/read-types.ts'
import { hasPostgres, makeTrialSchema } from './programs/trial-postgres.ts'

/** What is tested on both engines, as far as this machine has them. */
export const engines: readonly EngineName[] = hasPostgres ? ['sqlite', 'postgres'] : ['sqlite']

/** What the hashes of trial stores stand on. */
export const trialPepper = 'p'.repeat(32)

type Rows = readonly Readonly<Record<string, unknown>>[]

/** A place for a store, of a test's own; and what lies there, whatever the portal says of it. */
export type TrialPlace = {
  readonly engine: EngineName
  readonly dataDir: string
  /** Set for PostgreSQL. */
  readonly databaseUrl: string | undefined
  /** The same, as a server is told. */
  readonly environment: Readonly<Record<string, string>>
  /** Every row of every table, by table. */
  readonly rows: () => Promise<Readonly<Record<string, Rows>>>
  /** One statement, past the portal. */
  readonly tamper: (sql: string) => Promise<void>
  /** Erase everything but the audit, and count from one again: many tests take turns at one store. */
  readonly empty: () => Promise<void>
  /** Keep everybody else from writing, until the answer is called. */
  readonly hold: () => Promise<() => Promise<void>>
  readonly discard: () => Promise<void>
}

export async function makeTrialPlace(engine: EngineName = 'sqlite'): Promise<TrialPlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'trial-data-'))
  const place = engine === 'sqlite' ? fileIn(dataDir) : await database(dataDir)
  return {
    engine,
    dataDir,
    ...place,
    discard: async () => {
      await place.discard()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What a store keeps of itself, and what nobody can erase. */
const kept = ['audit', 'key_version', 'meta', 'schema_version', 'sqlite_sequence']

type Place = Omit<TrialPlace, 'engine' | 'dataDir'>

function fileIn(dataDir: string): Place {
  const open = (): DatabaseSync => new DatabaseSync(join(dataDir, 'portal.sqlite'))
  const tablesOf = (file: DatabaseSync): readonly string[] =>
    file
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => String(name))
  return {
    databaseUrl: undefined,
    environment: { DATA_DIR: dataDir },
    rows: async () => {
      using file = open()
      return Object.fromEntries(tablesOf(file).map((table) => [table, file.prepare(`SELECT * FROM "${table}"`).all()]))
    },
    empty: async () => {
      using file = open()
      const erase = tablesOf(file).map((table) => (kept.includes(table) ? '' : `DELETE FROM "${table}";`))
      await execAsSoonAsFree(
        file,
        `PRAGMA synchronous = OFF; BEGIN IMMEDIATE; ${erase.join(' ')} DELETE FROM sqlite_sequence; COMMIT`,
      )
    },
    tamper: async (sql) => {
      using file = open()
      await execAsSoonAsFree(file, sql)
    },
    hold: async () => {
      const file = open()
      await execAsSoonAsFree(file, 'BEGIN IMMEDIATE')
      return async () => {
        file.exec('ROLLBACK')
        file.close()
      }
    },
    discard: async () => {},
  }
}

/** A transaction of the portal's goes on between our tries: it is this thread that has to end it. */
async function execAsSoonAsFree(file: DatabaseSync, sql: string): Promise<void> {
  const patientUntil = Date.now() + 10_000
  for (;;) {
    try {
      return file.exec(sql)
    } catch (error) {
      if (!String(error).includes('locked') || Date.now() > patientUntil) throw error
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
}

async function database(dataDir: string): Promise<Place> {
  const url = await makeTrialSchema()
  const connect = async (): Promise<Client> => {
    // Counts and instants as numbers, as the portal reads them.
    const client = new Client({ connectionString: url, types: readTypes })
    await client.connect()
    return client
  }
  const tablesOf = async (client: Client): Promise<readonly string[]> => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
    )
    return rows.map(({ name }) => name)
  }
  return {
    databaseUrl: url,
    environment: { DATA_DIR: dataDir, DATABASE_URL: url },
    rows: async () => {
      const client = await connect()
      const found: Record<string, Rows> = {}
      for (const table of await tablesOf(client)) {
        const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM "${table}"`)
        found[table] = rows
      }
      await client.end()
      return found
    },
    empty: async () => {
      const client = await connect()
      const tables = (await tablesOf(client)).filter((table) => !kept.includes(table)).map((table) => `"${table}"`)
      await client.query(`TRUNCATE ${tables.join(', ')} RESTART IDENTITY`).finally(() => client.end())
    },
    tamper: async (sql) => {
      const client = await connect()
      await client.query(sql).finally(() => client.end())
    },
    hold: async () => {
      const client = await connect()
      const tables = (await tablesOf(client)).map((table) => `"${table}"`)
      await client.query('BEGIN')
      await client.query(`LOCK TABLE ${tables.join(', ')} IN SHARE MODE`)
      return () => client.end()
    },
    discard: async () => {},
  }
}
