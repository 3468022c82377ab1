import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

export type EngineName = 'sqlite' | 'postgres'

/** What the tables stand on: one engine, asked in one language. */
export type Database = {
  readonly engine: EngineName
  readonly db: Kysely<Schema>
  /** As `Store.transaction` says. */
  readonly transaction: <T>(work: (database: Database) => Promise<T>) => Promise<T>
  /**
   * Wait until nobody else holds the lock of this name, and hold it until the transaction ends. On SQLite nothing is
   * to be done: its transactions write one after another.
   */
  readonly lock: (name: LockName) => Promise<void>
}

/** What must not be done twice at the same time, on however many servers; the number is PostgreSQL's name for it. */
export const lockNumbers = { migration: 8_640_001, audit: 8_640_002, usage: 8_640_003, adding: 8_640_004 } as const
export type LockName = keyof typeof lockNumbers

/** A key has changed, or may have: for a while nobody could be heard. */
export type KeysListener = (what: 'changed' | 'unheard') => void

/** An engine that was opened: the database, and what is done with it as a whole. */
export type Engine = {
  readonly database: Database
  /** How soon another process's change of a key is looked for, milliseconds. */
  readonly checkEveryMs: number
  /** Calls back when keys have or may have changed, where the engine can say so by itself. Answers how to stop. */
  readonly whenKeysChange: (listener: KeysListener) => () => Promise<void>
  /** What was erased is overwritten on disk, as far as the engine can do it at once. */
  readonly scrub: () => Promise<void>
  /** How often it could not be asked or written since it was opened. */
  readonly busyErrors: () => number
  readonly close: () => Promise<void>
}

/** What runs because of a transaction knows it; what goes on after its end is not meant. */
const underWay = new AsyncLocalStorage<{ ended: boolean }>()

/** Called by a driver whenever somebody asks outside of a transaction. */
export function assertNoTransaction(): void {
  if (underWay.getStore()?.ended !== false) return
  // It would wait for itself on SQLite, and stand outside of the transaction on PostgreSQL.
  throw new Error('Inside a transaction, ask the store that the transaction gives')
}

export function createDatabase(
  engine: EngineName,
  db: Kysely<Schema>,
  lockIn: (db: Kysely<Schema>, name: LockName) => Promise<void>,
): Database {
  const inside = (trx: Kysely<Schema>): Database => {
    const database: Database = {
      engine,
      db: trx,
      transaction: (work) => work(database),
      lock: (name) => lockIn(trx, name),
    }
    return database
  }
  return {
    engine,
    db,
    transaction: async (work) => {
      const one = { ended: false }
      try {
        return await db.transaction().execute((trx) => underWay.run(one, () => work(inside(trx))))
      } finally {
        one.ended = true
      }
    },
    lock: () => Promise.reject(new Error('A lock is held by a transaction')),
  }
}
