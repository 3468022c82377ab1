import type { KeyObject } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/database.ts'
import { keyedHash } from '../pepper/derived-key.ts'

/** An account that whoever runs the portal has stopped: its keys are refused, and it can make no others. */
export type Suspension = { readonly at: number; readonly reason: string }

/**
 * Since when keys of a holder are refused; NULL where they are not. Those of a team also stop when nobody who has to do
 * with them is left but people who are suspended themselves.
 */
export const stoppedAt = (holder: RawBuilder<unknown>) => sql<number | null>`coalesce(
  (SELECT max(at) FROM suspension WHERE suspension.account_id = ${holder}),
  (SELECT CASE WHEN count(*) = count(suspension.at) THEN max(suspension.at) END
    FROM team_member LEFT JOIN suspension ON suspension.account_id = team_member.account_id
    WHERE team_member.team_id = ${holder} AND team_member.role <> 'viewer'))`

export type SuspensionTable = {
  /** Whether keys of an account or a team are refused. */
  readonly isStopped: (holderId: string) => Promise<boolean>
  readonly find: (accountId: string) => Promise<Suspension | undefined>
  /** Which of some accounts are suspended. */
  readonly among: (accountIds: readonly string[]) => Promise<ReadonlySet<string>>
  /** Answers false when it is suspended already, or there is no such account. */
  readonly begin: (accountId: string, at: number, reason: string) => Promise<boolean>
  /** Answers false when it was not suspended. */
  readonly end: (accountId: string) => Promise<boolean>
  /** The account is being erased: of its suspension a keyed hash of the address stays, and nothing else. */
  readonly leave: (accountId: string, at: number) => Promise<void>
  /** Whoever comes back under an address that was suspended when it left is suspended as before. */
  readonly meet: (accountId: string) => Promise<void>
  /** Forget addresses that left before an instant. */
  readonly forgetLeft: (before: number) => Promise<void>
}

export function createSuspensionTable({ db }: Database, key: KeyObject): SuspensionTable {
  /** Nothing for somebody who has no account. */
  const addressHash = async (accountId: string): Promise<string | undefined> => {
    const account = await db.selectFrom('account').select('email').where('id', '=', accountId).executeTakeFirst()
    return account && keyedHash(key, account.email)
  }

  return {
    isStopped: async (holderId) => {
      const { rows } = await sql<{ at: number | null }>`SELECT ${stoppedAt(sql`${holderId}`)} AS at`.execute(db)
      return (rows[0]?.at ?? null) !== null
    },
    find: (accountId) =>
      db.selectFrom('suspension').select(['at', 'reason']).where('account_id', '=', accountId).executeTakeFirst(),
    among: async (accountIds) => {
      if (accountIds.length === 0) return new Set()
      const some = db.selectFrom('suspension').select('account_id').where('account_id', 'in', accountIds)
      return new Set((await some.execute()).map(({ account_id }) => account_id))
    },
    begin: async (accountId, at, reason) => {
      const hash = await addressHash(accountId)
      if (hash === undefined) return false
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('suspension')
        .values({ address_hash: hash, account_id: accountId, at, reason })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    end: async (accountId) => {
      const { numDeletedRows } = await db
        .deleteFrom('suspension')
        .where('account_id', '=', accountId)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },
    leave: async (accountId, at) => {
      const changes = { account_id: '', reason: '', left_at: at }
      await db.updateTable('suspension').set(changes).where('account_id', '=', accountId).execute()
    },
    meet: async (accountId) => {
      const hash = await addressHash(accountId)
      if (hash === undefined) return
      const isBack = db
        .selectFrom('suspension')
        .select('at')
        .where('address_hash', '=', hash)
        .where('account_id', '=', '')
      // A look without the write lock: nearly everybody is new.
      if (!(await isBack.executeTakeFirst())) return
      await db
        .updateTable('suspension')
        .set({ account_id: accountId, left_at: null })
        .where('address_hash', '=', hash)
        .where('account_id', '=', '')
        .execute()
    },
    forgetLeft: async (before) =>
      void (await db.deleteFrom('suspension').where('account_id', '=', '').where('left_at', '<', before).execute()),
  }
}
