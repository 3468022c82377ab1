import { sql, type RawBuilder } from 'kysely'
import type { Database } from './database.ts'
import { readKey, type KeyRecord } from './key-table.ts'

export type UsageCounts = { readonly calls: number; readonly errors: number; readonly limited: number }

/** What was counted of an operation on a day, `2026-11-23`. */
export type UsageOfDay = UsageCounts & { readonly day: string; readonly operationId: string }

/** The same, of one key. */
export type UsageOfKey = UsageOfDay & { readonly keyId: string }

/** A key that called an operation, with its holder's address; `calls` has those that a limit refused, too. */
export type KeyUse = {
  readonly key: KeyRecord
  readonly email: string
  readonly operationId: string
  readonly calls: number
  readonly lastDay: string
}

/** Under this key stand the counts of everybody who left. */
export const erasedKeyId = 'erased'

export type UsageTable = {
  /**
   * Ask in the transaction that adds a batch: true once for each id, on whichever server. No other batch is added until
   * the transaction ends, so that two servers never wait for each other's rows.
   */
  readonly isNewBatch: (batchId: string, now: number) => Promise<boolean>
  /** Added to what is there. */
  readonly add: (uses: readonly UsageOfKey[]) => Promise<void>
  /** What some keys did since a day, together, newest day first. */
  readonly ofKeys: (keyIds: readonly string[], fromDay: string) => Promise<readonly UsageOfDay[]>
  /** Everything that is kept of an account, key by key. */
  readonly ofAccount: (accountId: string) => Promise<readonly UsageOfKey[]>
  /** Calls of an account on one day that no limit refused. */
  readonly callsOf: (accountId: string, day: string) => Promise<number>
  /** Which keys called any of some operations since a day, by account, key and operation. */
  readonly callersOf: (operationIds: readonly string[], fromDay: string) => Promise<readonly KeyUse[]>
  /** Add an account's counts to those of everybody who left. Only while its keys are still there. */
  readonly makeNameless: (accountId: string) => Promise<void>
}

/** A statement has room for some tens of thousands of values. */
const rowsAtOnce = 1_000

const addToWhatIsThere = sql`ON CONFLICT (key_id, day, operation_id) DO UPDATE SET
  calls = usage.calls + excluded.calls, errors = usage.errors + excluded.errors, limited = usage.limited + excluded.limited`

export function createUsageTable({ db, lock, transaction }: Database): UsageTable {
  const keysOf = (accountId: string) => db.selectFrom('api_key').select('id').where('account_id', '=', accountId)

  return {
    isNewBatch: async (batchId, now) => {
      await lock('usage')
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('usage_batch')
        .values({ id: batchId, at: now })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    add: async (uses) => {
      for (let from = 0; from < uses.length; from += rowsAtOnce) {
        const rows = sql.join(uses.slice(from, from + rowsAtOnce).map(valuesOf))
        await sql`INSERT INTO usage (day, key_id, operation_id, calls, errors, limited) VALUES ${rows}
          ${addToWhatIsThere}`.execute(db)
      }
    },
    ofKeys: async (keyIds, fromDay) => {
      if (keyIds.length === 0) return []
      const { sum } = db.fn
      return db
        .selectFrom('usage')
        .select((usage) => [
          'day',
          usage.ref('operation_id').as('operationId'),
          sum<number>('calls').as('calls'),
          sum<number>('errors').as('errors'),
          sum<number>('limited').as('limited'),
        ])
        .where('day', '>=', fromDay)
        .where('key_id', 'in', keyIds)
        .groupBy(['day', 'operation_id'])
        .orderBy('day', 'desc')
        .orderBy('operation_id')
        .execute()
    },
    ofAccount: async (accountId) =>
      db
        .selectFrom('usage')
        .select(['key_id as keyId', 'day', 'operation_id as operationId', 'calls', 'errors', 'limited'])
        .where('key_id', 'in', keysOf(accountId))
        .orderBy('day', 'desc')
        .orderBy('key_id')
        .orderBy('operation_id')
        .execute(),
    callsOf: async (accountId, day) => {
      const { calls } = await db
        .selectFrom('usage')
        .select(({ fn }) => fn.coalesce(fn.sum<number>('calls'), sql.lit(0)).as('calls'))
        .where('day', '=', day)
        .where('key_id', 'in', keysOf(accountId))
        .executeTakeFirstOrThrow()
      return calls
    },
    callersOf: async (operationIds, fromDay) => {
      if (operationIds.length === 0) return []
      const rows = await db
        .with('used', (used) =>
          used
            .selectFrom('usage')
            .select(['key_id', 'operation_id'])
            .select(sql<number>`sum(calls + limited)`.as('calls'))
            .select(({ fn }) => fn.max('day').as('last_day'))
            .where('day', '>=', fromDay)
            .where('operation_id', 'in', operationIds)
            .groupBy(['key_id', 'operation_id']),
        )
        .selectFrom('used')
        .innerJoin('api_key', 'api_key.id', 'used.key_id')
        .innerJoin('account', 'account.id', 'api_key.account_id')
        .selectAll('api_key')
        .select(['account.email', 'used.operation_id', 'used.calls', 'used.last_day'])
        .orderBy('api_key.account_id')
        .orderBy('api_key.id')
        .orderBy('used.operation_id')
        .execute()
      return rows.map((row) => ({
        key: readKey(row),
        email: row.email,
        operationId: row.operation_id,
        calls: row.calls,
        lastDay: row.last_day,
      }))
    },
    makeNameless: (accountId) =>
      transaction(async ({ db }) => {
        const keys = db.selectFrom('api_key').select('id').where('account_id', '=', accountId)
        await sql`INSERT INTO usage (day, key_id, operation_id, calls, errors, limited)
          SELECT day, ${sql.lit(erasedKeyId)}, operation_id, sum(calls), sum(errors), sum(limited) FROM usage
          WHERE key_id IN (${keys}) GROUP BY day, operation_id
          ${addToWhatIsThere}`.execute(db)
        await db.deleteFrom('usage').where('key_id', 'in', keys).execute()
      }),
  }
}

function valuesOf({ day, keyId, operationId, calls, errors, limited }: UsageOfKey): RawBuilder<unknown> {
  return sql`(${day}, ${keyId}, ${operationId}, ${calls}, ${errors}, ${limited})`
}
