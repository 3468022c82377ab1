import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** A call that was answered with 400 or above. Never what was asked for: neither path nor query nor whence. */
export type FailedCall = {
  readonly accountId: string
  readonly keyId: string
  readonly at: number
  readonly requestId: string
  /** Undefined when the request named no operation of any contract. */
  readonly operationId: string | undefined
  readonly status: number
  /** The code of the portal's refusal; undefined where the owner of the API refused. */
  readonly code: string | undefined
}

export type FailedCallTable = {
  /** Of accounts that are not there any more nothing is kept, and of each account so many, the latest. */
  readonly add: (calls: readonly FailedCall[], most: number) => Promise<void>
  /** Newest first, since an instant; of one key, or of all. */
  readonly list: (accountId: string, since: number, keyId?: string) => Promise<readonly FailedCall[]>
  /** So many at a time; answers whether there may be more. */
  readonly forget: (before: number, count: number) => Promise<boolean>
}

/** A statement has room for some tens of thousands of values. */
const rowsAtOnce = 500

export function createFailedCallTable({ db, transaction }: Database): FailedCallTable {
  return {
    add: (calls, most) =>
      transaction(async ({ db }) => {
        for (let from = 0; from < calls.length; from += rowsAtOnce) {
          const rows = sql.join(calls.slice(from, from + rowsAtOnce).map(valuesOf))
          await sql`WITH failed (account_id, key_id, at, request_id, operation_id, status, code) AS (VALUES ${rows})
            INSERT INTO failed_call (account_id, key_id, at, request_id, operation_id, status, code)
            SELECT account_id, key_id, at, request_id, operation_id, status, code FROM failed
            WHERE account_id IN (SELECT id FROM account) ORDER BY at`.execute(db)
        }
        for (const accountId of new Set(calls.map((call) => call.accountId))) {
          const own = db.selectFrom('failed_call').select('id').where('account_id', '=', accountId)
          const kept = own.orderBy('id', 'desc').limit(1).offset(most)
          await db.deleteFrom('failed_call').where('account_id', '=', accountId).where('id', '<=', kept).execute()
        }
      }),
    list: async (accountId, since, keyId) => {
      const own = db
        .selectFrom('failed_call')
        .selectAll()
        .where('account_id', '=', accountId)
        .where('at', '>=', since)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
      const rows = await (keyId === undefined ? own : own.where('key_id', '=', keyId)).execute()
      return rows.map((row) => ({
        accountId: row.account_id,
        keyId: row.key_id,
        at: row.at,
        requestId: row.request_id,
        operationId: row.operation_id ?? undefined,
        status: row.status,
        code: row.code ?? undefined,
      }))
    },
    forget: async (before, count) => {
      const some = db.selectFrom('failed_call').select('id').where('at', '<', before).limit(count)
      const { numDeletedRows } = await db.deleteFrom('failed_call').where('id', 'in', some).executeTakeFirst()
      return Number(numDeletedRows) === count
    },
  }
}

/** PostgreSQL has to be told what a value is of which nothing else says it. */
function valuesOf({ accountId, keyId, at, requestId, operationId, status, code }: FailedCall) {
  return sql`(CAST(${accountId} AS TEXT), CAST(${keyId} AS TEXT), CAST(${at} AS BIGINT), CAST(${requestId} AS TEXT),
    CAST(${operationId ?? null} AS TEXT), CAST(${status} AS BIGINT), CAST(${code ?? null} AS TEXT))`
}
