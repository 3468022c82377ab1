import type { Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { after, type RowPlace } from './row-place.ts'

export type ApprovalState = 'pending' | 'approved' | 'refused' | 'withdrawn' | 'expired'

/** Whose doing a change was. */
export type ApprovalSide = 'holder' | 'administrator' | 'portal'

/** A holder's wish to call what not every key may call, and what came of it. */
export type Approval = {
  readonly id: string
  /** Who asked. */
  readonly accountId: string
  /** Undefined: for every key of the account, future ones too. */
  readonly keyId: string | undefined
  readonly apiId: string
  readonly purpose: string
  readonly state: ApprovalState
  readonly askedAt: number
  /** An approval ends then. */
  readonly expiresAt: number | undefined
}

/** One line of an approval's history. `actorId` is an account's, and empty for the portal itself. */
export type ApprovalEvent = {
  readonly approvalId: string
  readonly at: number
  readonly state: ApprovalState
  readonly side: ApprovalSide
  readonly actorId: string
  readonly note: string
}

export type ApprovalTable = {
  /** False when the same is asked for or granted already. */
  readonly insert: (approval: Approval) => Promise<boolean>
  readonly find: (approvalId: string) => Promise<Approval | undefined>
  /** Newest first. */
  readonly list: (accountId: string) => Promise<readonly Approval[]>
  /** Of everybody, those that have waited longest first, so many, after a place. */
  readonly inState: (state: ApprovalState, count: number, place?: RowPlace) => Promise<readonly Approval[]>
  readonly change: (approvalId: string, state: ApprovalState, expiresAt: number | undefined) => Promise<void>
  readonly addEvent: (event: ApprovalEvent) => Promise<void>
  /** Of some approvals, in the order in which things happened. */
  readonly events: (approvalIds: readonly string[]) => Promise<readonly ApprovalEvent[]>
  /** Granted ones that ended before `now`, and those that have waited since before `askedBefore`. */
  readonly over: (now: number, askedBefore: number) => Promise<readonly Approval[]>
}

export function createApprovalTable({ db }: Database): ApprovalTable {
  return {
    insert: async ({ id, accountId, keyId, apiId, purpose, state, askedAt, expiresAt }) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('approval')
        .values({
          id,
          account_id: accountId,
          key_id: keyId ?? null,
          api_id: apiId,
          purpose,
          state,
          asked_at: askedAt,
          expires_at: expiresAt ?? null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    find: async (approvalId) => {
      const row = await db.selectFrom('approval').selectAll().where('id', '=', approvalId).executeTakeFirst()
      return row && readApproval(row)
    },
    list: async (accountId) => {
      const own = db.selectFrom('approval').selectAll().where('account_id', '=', accountId)
      return (await own.orderBy('asked_at', 'desc').orderBy('id').execute()).map(readApproval)
    },
    inState: async (state, count, place) => {
      const all = db
        .selectFrom('approval')
        .selectAll()
        .where('state', '=', state)
        .where(after(place, 'asked_at', 'oldest'))
      return (await all.orderBy('asked_at').orderBy('id').limit(count).execute()).map(readApproval)
    },
    change: async (approvalId, state, expiresAt) => {
      const changes = { state, expires_at: expiresAt ?? null }
      await db.updateTable('approval').set(changes).where('id', '=', approvalId).execute()
    },
    addEvent: async ({ approvalId, actorId, at, state, side, note }) => {
      const row = { approval_id: approvalId, actor_id: actorId, at, state, side, note }
      await db.insertInto('approval_event').values(row).execute()
    },
    events: async (approvalIds) => {
      if (approvalIds.length === 0) return []
      const rows = await db
        .selectFrom('approval_event')
        .selectAll()
        .where('approval_id', 'in', approvalIds)
        .orderBy('id')
        .execute()
      return rows.map((row) => ({
        approvalId: row.approval_id,
        at: row.at,
        // `addEvent` is the only writer of these columns.
        state: row.state as ApprovalState,
        side: row.side as ApprovalSide,
        actorId: row.actor_id,
        note: row.note,
      }))
    },
    over: async (now, askedBefore) => {
      const rows = await db
        .selectFrom('approval')
        .selectAll()
        .where((approval) =>
          approval.or([
            approval.and([approval('state', '=', 'approved'), approval('expires_at', '<=', now)]),
            approval.and([approval('state', '=', 'pending'), approval('asked_at', '<', askedBefore)]),
          ]),
        )
        .execute()
      return rows.map(readApproval)
    },
  }
}

function readApproval(row: Selectable<Schema['approval']>): Approval {
  return {
    id: row.id,
    accountId: row.account_id,
    keyId: row.key_id ?? undefined,
    apiId: row.api_id,
    purpose: row.purpose,
    // The column allows no other.
    state: row.state as ApprovalState,
    askedAt: row.asked_at,
    expiresAt: row.expires_at ?? undefined,
  }
}
