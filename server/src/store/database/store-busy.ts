import { DatabaseError } from 'pg'
import { SqliteError } from './sqlite-error.ts'

/** Whatever keeps the store was not reached, or did not answer in time. */
export class StoreUnreachable extends Error {
  override readonly name = 'StoreUnreachable'
}

/** SQLITE_BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN; 0 is the thread itself. */
const sqliteCodes = [0, 5, 6, 8, 10, 13, 14]

/**
 * PostgreSQL's classes: 08 connection, 53 no memory, disk or connection left, 57P shutting down or starting, 58 its
 * machine failed; and single codes: a read-only server, deadlock, lock not to be had in time, statement cut off.
 */
const postgresCodes = /^(08...|53...|57P0.|58...|25006|25P03|40001|40P01|55P03|57014)$/

/** Whether an error says that the store cannot be asked or written now. A commit whose answer was lost counts, too. */
export function isStoreBusy(error: unknown): boolean {
  if (error instanceof SqliteError) return sqliteCodes.includes(error.code & 0xff)
  if (error instanceof DatabaseError) return postgresCodes.test(error.code ?? '')
  return error instanceof StoreUnreachable
}
