import type { Database } from '../database/database.ts'
import { stayingAccounts } from './staying-accounts.ts'

/** How somebody is told of something. */
export type Delivery = 'off' | 'at-once' | 'weekly'

/** Part of somebody's next weekly letter. */
export type DigestEntry = {
  readonly id: number
  readonly at: number
  readonly subject: string
  readonly body: string
  /** Whose matter it is, and which; undefined for the oldest. */
  readonly holderId: string | undefined
  readonly topic: string | undefined
}

export type NoticeTable = {
  /** What a person has said of notices about a holder: their own account, or a team they are in. By topic. */
  readonly settings: (accountId: string, holderId: string) => Promise<ReadonlyMap<string, Delivery>>
  /** Of accounts that are not there any more nothing is kept. Call it inside a transaction, as `addToDigest`. */
  readonly set: (accountId: string, holderId: string, topic: string, delivery: Delivery) => Promise<void>
  /** What somebody who leaves a team had said of it. */
  readonly forgetSettings: (accountId: string, holderId: string) => Promise<void>
  /** Answers false when the same was written before, also in a letter of some weeks ago: the name says what it is about. Or nobody is there any more. */
  readonly addToDigest: (accountId: string, name: string, entry: Omit<DigestEntry, 'id'>) => Promise<boolean>
  /** Whether somebody was told of something in a weekly letter, or will be. */
  readonly isInDigest: (accountId: string, name: string) => Promise<boolean>
  /** Accounts with something that was written before an instant and waits. */
  readonly digestsDue: (before: number) => Promise<readonly string[]>
  /** What was written before an instant and waits, in that order. */
  readonly digestOf: (accountId: string, before: number) => Promise<readonly DigestEntry[]>
  /** Empty what a letter says from now on; that it was said is remembered. */
  readonly settleDigest: (entryIds: readonly number[], now: number) => Promise<void>
  /** What was sent before an instant, so many. Answers whether there may be more. */
  readonly forgetDigest: (before: number, count: number) => Promise<boolean>
}

export function createNoticeTable(database: Database): NoticeTable {
  const { db } = database
  return {
    settings: async (accountId, holderId) => {
      const rows = await db
        .selectFrom('notice_setting')
        .select(['topic', 'delivery'])
        .where('account_id', '=', accountId)
        .where('holder_id', '=', holderId)
        .execute()
      // The column allows no other.
      return new Map(rows.map(({ topic, delivery }) => [topic, delivery as Delivery]))
    },
    set: async (accountId, holderId, topic, delivery) => {
      const parties = new Set([accountId, holderId])
      if ((await stayingAccounts(database, parties)).size < parties.size) return
      await db
        .insertInto('notice_setting')
        .values({ account_id: accountId, holder_id: holderId, topic, delivery })
        .onConflict((conflict) => conflict.columns(['account_id', 'holder_id', 'topic']).doUpdateSet({ delivery }))
        .execute()
    },
    forgetSettings: async (accountId, holderId) => {
      const own = db.deleteFrom('notice_setting').where('account_id', '=', accountId)
      await own.where('holder_id', '=', holderId).execute()
    },
    addToDigest: async (accountId, name, { at, subject, body, holderId = null, topic = null }) => {
      if ((await stayingAccounts(database, [accountId])).size === 0) return false
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('digest_entry')
        .values({ account_id: accountId, name, at, subject, body, holder_id: holderId, topic })
        .onConflict((conflict) => conflict.columns(['account_id', 'name']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    isInDigest: async (accountId, name) => {
      const own = db.selectFrom('digest_entry').select('id').where('account_id', '=', accountId)
      return (await own.where('name', '=', name).executeTakeFirst()) !== undefined
    },
    digestsDue: async (before) => {
      const rows = await db
        .selectFrom('digest_entry')
        .select('account_id')
        .distinct()
        .where('at', '<', before)
        .where('sent_at', 'is', null)
        .orderBy('account_id')
        .execute()
      return rows.map(({ account_id }) => account_id)
    },
    digestOf: async (accountId, before) => {
      const rows = await db
        .selectFrom('digest_entry')
        .select(['id', 'at', 'subject', 'body', 'holder_id', 'topic'])
        .where('account_id', '=', accountId)
        .where('at', '<', before)
        .where('sent_at', 'is', null)
        .orderBy('id')
        .execute()
      return rows.map(({ holder_id, topic, ...entry }) => ({
        ...entry,
        holderId: holder_id ?? undefined,
        topic: topic ?? undefined,
      }))
    },
    settleDigest: async (entryIds, now) => {
      if (entryIds.length === 0) return
      const changes = { sent_at: now, subject: '', body: '' }
      await db.updateTable('digest_entry').set(changes).where('id', 'in', entryIds).execute()
    },
    forgetDigest: async (before, count) => {
      const some = db.selectFrom('digest_entry').select('id').where('sent_at', '<', before).limit(count)
      const { numDeletedRows } = await db.deleteFrom('digest_entry').where('id', 'in', some).executeTakeFirst()
      return Number(numDeletedRows) === count
    },
  }
}
