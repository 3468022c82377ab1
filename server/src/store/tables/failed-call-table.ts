import type { Database } from '../database/database.ts'
import { stayingAccounts } from './staying-accounts.ts'

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
      transaction(async (database) => {
        const { db } = database
        const accounts = await stayingAccounts(
          database,
          calls.map(({ accountId }) => accountId),
        )
        const rows = calls
          .filter(({ accountId }) => accounts.has(accountId))
          .toSorted((one, other) => one.at - other.at)
          .map(writeRow)
        for (let from = 0; from < rows.length; from += rowsAtOnce) {
          const some = rows.slice(from, from + rowsAtOnce)
          await db.insertInto('failed_call').values(some).execute()
        }
        for (const accountId of accounts) {
          const own = db.selectFrom('failed_call').select('id').where('account_id', '=', accountId)
          const last = own.orderBy('id', 'desc').limit(1).offset(most)
          await db.deleteFrom('failed_call').where('account_id', '=', accountId).where('id', '<=', last).execute()
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

function writeRow({ accountId, keyId, at, requestId, operationId, status, code }: FailedCall) {
  return {
    account_id: accountId,
    key_id: keyId,
    at,
    request_id: requestId,
    operation_id: operationId ?? null,
    status,
    code: code ?? null,
  }
}
