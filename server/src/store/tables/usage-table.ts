import type { KeyObject } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/database.ts'
import { keyedHash } from '../pepper/derived-key.ts'
import { readKey, type KeyRecord } from './key-table.ts'
import { createTurns } from '../database/turns.ts'

export type UsageCounts = { readonly calls: number; readonly errors: number; readonly limited: number }

/** What was counted of an operation on a day, `2026-11-23`. */
export type UsageOfDay = UsageCounts & { readonly day: string; readonly operationId: string }

/** The same, of one key. */
export type UsageOfKey = UsageOfDay & { readonly keyId: string }

export type UsageOfKeys = { readonly rows: readonly UsageOfDay[]; readonly totals: UsageCounts }

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
  /**
   * What some keys did since a day, together, newest day first; so many rows, and all of it added up. One such question
   * is answered at a time, and nobody's two before another's one: `askedBy` says who asks.
   */
  readonly ofKeys: (keyIds: readonly string[], fromDay: string, count: number, askedBy?: string) => Promise<UsageOfKeys>
  /** What is kept of a key, newest day first, so many rows at a time: those before the one named, or the first. */
  readonly pageOf: (keyId: string, count: number, before?: UsageOfDay) => Promise<readonly UsageOfDay[]>
  /** Calls of an account on one day that no limit refused, with those of an erased account of the same address. */
  readonly callsOf: (accountId: string, day: string) => Promise<number>
  /** Which keys called any of some operations since a day, by account, key and operation. */
  readonly callersOf: (operationIds: readonly string[], fromDay: string) => Promise<readonly KeyUse[]>
  /**
   * An account goes, in a transaction that erases it and its keys after this: remember whose counts are to be made
   * nameless, and, until the day ends, what its address has used: who comes back has no second quota.
   */
  readonly leave: (accountId: string, today: string) => Promise<void>
  /** Add counts of keys that have left to those of everybody who has, so many rows. Answers whether there are more. */
  readonly makeNameless: (count: number) => Promise<boolean>
  /**
   * Add counts before a day to those of their month, without the key: so many rows of the first key after another one.
   * Answers after which key to go on, or nothing at the end.
   */
  readonly foldBefore: (day: string, count: number, afterKeyId: string) => Promise<string | undefined>
  /** Of everybody, since a day: each operation that was called, the most called first, and each day. */
  readonly ofEverybody: (fromDay: string, askedBy: string) => Promise<UsageOfEverybody>
  /** Forget the names of batches that were added before an instant: they are not written again. */
  readonly forgetBatches: (before: number) => Promise<void>
  /** Forget what addresses used on days before one. */
  readonly forgetAddresses: (beforeDay: string) => Promise<void>
}

export type UsageOfEverybody = {
  /** `keys` counts those that called. */
  readonly operations: readonly (UsageCounts & { readonly operationId: string; readonly keys: number })[]
  /** Newest first. */
  readonly days: readonly (UsageCounts & { readonly day: string })[]
}

/** How long somebody waits to see usage while others are shown theirs, milliseconds. */
const patienceMs = 20_000
const turns = createTurns(patienceMs)

const total = (column: 'calls' | 'errors' | 'limited') => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`.as(column)
const sums = [total('calls'), total('errors'), total('limited')] as const

/** The same over all rows that were found, those past the limit too, in each of them. */
const whole = <Name extends string>(column: 'calls' | 'errors' | 'limited', name: Name) =>
  sql<number>`sum(${sql.ref(column)}) OVER ()`.as(name)
const wholes = [whole('calls', 'allCalls'), whole('errors', 'allErrors'), whole('limited', 'allLimited')] as const
type Whole = { readonly allCalls: number; readonly allErrors: number; readonly allLimited: number }

/** A statement has room for some tens of thousands of values. */
const rowsAtOnce = 1_000

const addToWhatIsThere = sql`ON CONFLICT (key_id, day, operation_id) DO UPDATE SET
  calls = usage.calls + excluded.calls, errors = usage.errors + excluded.errors, limited = usage.limited + excluded.limited`

export function createUsageTable({ db, lock, transaction }: Database, key: KeyObject): UsageTable {
  const keysOf = (accountId: string) => db.selectFrom('api_key').select('id').where('account_id', '=', accountId)

  /** Nothing for somebody who has no account. */
  const addressHash = async (accountId: string): Promise<string | undefined> => {
    const account = await db.selectFrom('account').select('email').where('id', '=', accountId).executeTakeFirst()
    return account && keyedHash(key, account.email)
  }

  const callsOf = async (accountId: string, day: string): Promise<number> => {
    const used = db.selectFrom('usage').where('day', '=', day).where('key_id', 'in', keysOf(accountId))
    const { calls } = await used.select(total('calls')).executeTakeFirstOrThrow()
    const hash = (await addressHash(accountId)) ?? ''
    const before = db.selectFrom('address_use').select('calls').where('address_hash', '=', hash).where('day', '=', day)
    return calls + ((await before.executeTakeFirst())?.calls ?? 0)
  }

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
    ofKeys: async (keyIds, fromDay, count, askedBy) => {
      if (keyIds.length === 0) return { rows: [], totals: { calls: 0, errors: 0, limited: 0 } }
      const giveBack = await turns.take(askedBy)
      try {
        const used = db.selectFrom('usage').where('day', '>=', fromDay).where('key_id', 'in', keyIds)
        const byDay = used.select(['day', 'operation_id as operationId', ...sums]).groupBy(['day', 'operation_id'])
        const found = await db
          .selectFrom(byDay.as('used'))
          .select(['day', 'operationId', 'calls', 'errors', 'limited', ...wholes])
          .orderBy('day', 'desc')
          .orderBy('operationId')
          .limit(count)
          .execute()
        return { rows: found.map(readUse), totals: wholeOf(found[0]) }
      } finally {
        giveBack()
      }
    },
    ofEverybody: async (fromDay, askedBy) => {
      const giveBack = await turns.take(askedBy)
      try {
        const used = db.selectFrom('usage').where('day', '>=', fromDay)
        const operations = await used
          .select((use) => [
            'operation_id as operationId',
            use.fn.count<number>('key_id').distinct().as('keys'),
            ...sums,
          ])
          .groupBy('operation_id')
          .orderBy('calls', 'desc')
          .orderBy('operation_id')
          .execute()
        const days = await used
          .select(['day', ...sums])
          .groupBy('day')
          .orderBy('day', 'desc')
          .execute()
        return { operations, days }
      } finally {
        giveBack()
      }
    },
    pageOf: (keyId, count, before) => {
      const kept = db
        .selectFrom('usage')
        .select(['day', 'operation_id as operationId', 'calls', 'errors', 'limited'])
        .where('key_id', '=', keyId)
      const page = before
        ? kept.where(({ refTuple, tuple, eb }) =>
            eb(refTuple('day', 'operation_id'), '<', tuple(before.day, before.operationId)),
          )
        : kept
      return page.orderBy('day', 'desc').orderBy('operation_id', 'desc').limit(count).execute()
    },
    callsOf,
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
    leave: async (accountId, today) => {
      await db
        .insertInto('leaving_key')
        .columns(['key_id'])
        .expression(keysOf(accountId))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const hash = await addressHash(accountId)
      const calls = await callsOf(accountId, today)
      if (hash === undefined || calls === 0) return
      await db
        .insertInto('address_use')
        .values({ address_hash: hash, day: today, calls })
        .onConflict((conflict) => conflict.columns(['address_hash', 'day']).doUpdateSet({ calls }))
        .execute()
    },
    makeNameless: (count) =>
      transaction(async ({ db, lock }) => {
        await lock('usage')
        const leaving = await db.selectFrom('leaving_key').select('key_id').limit(1).executeTakeFirst()
        if (!leaving) return false
        const some = sql`SELECT day, operation_id, calls, errors, limited FROM usage
          WHERE key_id = ${leaving.key_id} ORDER BY day, operation_id LIMIT ${count}`
        await sql`INSERT INTO usage (day, key_id, operation_id, calls, errors, limited)
          SELECT day, ${sql.lit(erasedKeyId)}, operation_id, calls, errors, limited FROM (${some}) AS taken WHERE true
          ${addToWhatIsThere}`.execute(db)
        const { numAffectedRows = 0n } = await sql`DELETE FROM usage WHERE key_id = ${leaving.key_id}
          AND (day, operation_id) IN (SELECT day, operation_id FROM (${some}) AS taken)`.execute(db)
        if (numAffectedRows < BigInt(count))
          await db.deleteFrom('leaving_key').where('key_id', '=', leaving.key_id).execute()
        return true
      }),
    foldBefore: async (day, count, afterKeyId) => {
      const keys = db.selectFrom('usage').select('key_id').where('key_id', '>', afterKeyId)
      const keyId = (await keys.orderBy('key_id').limit(1).executeTakeFirst())?.key_id
      if (keyId === undefined) return undefined
      const ofKey = db.selectFrom('usage').select('day').where('key_id', '=', keyId).where('day', '<', day)
      // A look without the write lock: most keys have nothing that is old.
      if (!(await ofKey.limit(1).executeTakeFirst())) return keyId
      const folded = await transaction((within) => foldSome(within, keyId, day, count))
      return folded < count ? keyId : afterKeyId
    },
    forgetBatches: async (before) => void (await db.deleteFrom('usage_batch').where('at', '<', before).execute()),
    forgetAddresses: async (beforeDay) =>
      void (await db.deleteFrom('address_use').where('day', '<', beforeDay).execute()),
  }
}

async function foldSome({ db, lock }: Database, keyId: string, day: string, count: number): Promise<number> {
  await lock('usage')
  const old = sql`SELECT * FROM usage WHERE key_id = ${keyId} AND day < ${day} ORDER BY day, operation_id LIMIT ${count}`
  await sql`INSERT INTO usage_month (month, operation_id, calls, errors, limited)
    SELECT substr(day, 1, 7), operation_id, sum(calls), sum(errors), sum(limited) FROM (${old}) AS old WHERE true
    GROUP BY substr(day, 1, 7), operation_id
    ON CONFLICT (month, operation_id) DO UPDATE SET calls = usage_month.calls + excluded.calls,
      errors = usage_month.errors + excluded.errors, limited = usage_month.limited + excluded.limited`.execute(db)
  const { numAffectedRows = 0n } = await sql`DELETE FROM usage WHERE key_id = ${keyId}
    AND (day, operation_id) IN (SELECT day, operation_id FROM (${old}) AS old)`.execute(db)
  return Number(numAffectedRows)
}

function readUse({ day, operationId, calls, errors, limited }: UsageOfDay): UsageOfDay {
  return { day, operationId, calls, errors, limited }
}

function wholeOf(row: Whole | undefined): UsageCounts {
  return { calls: row?.allCalls ?? 0, errors: row?.allErrors ?? 0, limited: row?.allLimited ?? 0 }
}

function valuesOf({ day, keyId, operationId, calls, errors, limited }: UsageOfKey): RawBuilder<unknown> {
  return sql`(${day}, ${keyId}, ${operationId}, ${calls}, ${errors}, ${limited})`
}
