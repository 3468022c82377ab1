import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { assertNoTransaction } from '../database/database.ts'
import type { SqliteReaders } from './sqlite-readers.ts'
import type { SqliteThread, Value } from './sqlite-thread.ts'
import { createTurns } from '../database/turns.ts'

/** How long a statement waits for those before it, milliseconds; each of them may wait for another process. */
const patienceMs = 5_000

/** A connection as Kysely sees it; `giveBack` is set while it holds the one connection that writes. */
type Connection = DatabaseConnection & { giveBack: (() => void) | undefined }

/**
 * One connection writes, and others read what stands outside of transactions, each in a thread of its own, so that
 * neither a long read nor a lock held by another process stops the rest. On the one that writes, transactions and single
 * statements take turns: nothing comes between the statements of a transaction.
 */
export function createSqliteDriver(writer: SqliteThread, readers: SqliteReaders): Driver {
  const turns = createTurns(patienceMs)

  const ask = async <R>(thread: Pick<SqliteThread, 'run'>, query: CompiledQuery): Promise<QueryResult<R>> => {
    // Tables pass text, numbers and null; a row has the columns that its statement names.
    const { rows, changes } = await thread.run(query.sql, query.parameters as readonly Value[])
    return { rows: rows as unknown as R[], numAffectedRows: BigInt(changes) }
  }

  const connect = (): Connection => {
    const connection: Connection = {
      giveBack: undefined,
      executeQuery: async (query) => {
        if (connection.giveBack) return ask(writer, query)
        if (onlyReads(query)) return ask(readers, query)
        const giveBack = await turns.take()
        try {
          return await ask(writer, query)
        } finally {
          giveBack()
        }
      },
      streamQuery: () => {
        throw new Error('Ask page by page')
      },
    }
    return connection
  }

  // Every connection that Kysely hands back was made by `connect`.
  const own = (connection: DatabaseConnection): Connection => connection as Connection

  return {
    init: async () => {},
    acquireConnection: async () => {
      assertNoTransaction()
      return connect()
    },
    beginTransaction: async (connection) => {
      const giveBack = await turns.take()
      try {
        // IMMEDIATE takes the write lock first, so a read inside cannot be overtaken by another process.
        await writer.run('BEGIN IMMEDIATE')
        own(connection).giveBack = giveBack
      } catch (error) {
        giveBack()
        throw error
      }
    },
    commitTransaction: async () => void (await writer.run('COMMIT')),
    rollbackTransaction: async () => {
      // Some errors have ended the transaction by themselves.
      await writer.run('ROLLBACK').catch(() => {})
    },
    releaseConnection: async (connection) => {
      own(connection).giveBack?.()
      own(connection).giveBack = undefined
    },
    destroy: async () => {
      await writer.close()
      await readers.close()
    },
  }
}

function onlyReads({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*select\b/i.test(sql))
}
