import type { DatabaseConnection, Driver, QueryResult } from 'kysely'
import { DatabaseError, type Pool, type PoolClient } from 'pg'
import { assertNoTransaction } from '../database/database.ts'
import { StoreUnreachable } from '../database/store-busy.ts'

/** A connection as Kysely sees it. `fault` is set when it is not to be used again: the pool makes another. */
type Connection = DatabaseConnection & { readonly client: PoolClient; fault: Error | undefined }

/** A pool's connections for Kysely; one that was cut, or that did not answer in time, is thrown away. */
export function createPostgresDriver(pool: Pool): Driver {
  // Every connection that Kysely hands back was made by `connect`.
  const own = (connection: DatabaseConnection): Connection => connection as Connection

  return {
    init: async () => {},
    acquireConnection: async () => {
      assertNoTransaction()
      return connect(await pool.connect().catch(unreachable))
    },
    beginTransaction: async (connection) => void (await query(own(connection), 'BEGIN')),
    commitTransaction: async (connection) => {
      const { command } = await query(own(connection), 'COMMIT')
      // So the server answers when a statement before has failed and nobody said so.
      if (command === 'ROLLBACK') throw new Error('The transaction was rolled back')
    },
    rollbackTransaction: async (connection) => {
      // The server rolls back by itself what was under way on a connection that was cut.
      if (own(connection).fault === undefined) await query(own(connection), 'ROLLBACK').catch(() => {})
    },
    releaseConnection: async (connection) => own(connection).client.release(own(connection).fault),
    destroy: async () => {
      if (!pool.ending) await pool.end()
    },
  }
}

function connect(client: PoolClient): Connection {
  const connection: Connection = {
    client,
    fault: undefined,
    executeQuery: async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const { rows, rowCount } = await query(connection, sql, parameters)
      // A row has the columns that its statement names.
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) } as QueryResult<R>
    },
    streamQuery: () => {
      throw new Error('Ask page by page')
    },
  }
  return connection
}

async function query(connection: Connection, sql: string, parameters: readonly unknown[] = []) {
  try {
    return await connection.client.query(sql, [...parameters])
  } catch (error) {
    // What the server itself says leaves the connection as it is; anything else is a connection that is lost.
    if (!(error instanceof DatabaseError)) connection.fault = error instanceof Error ? error : new Error(String(error))
    return unreachable(error)
  }
}

function unreachable(error: unknown): never {
  if (error instanceof DatabaseError) throw error
  throw new StoreUnreachable(error instanceof Error ? error.message : String(error), { cause: error })
}
