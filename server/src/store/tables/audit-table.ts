import type { KeyObject } from 'node:crypto'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database/database.ts'
import { keyedHash } from '../pepper/derived-key.ts'
import type { Schema } from '../database/schema.ts'

export type AuditAction =
  | 'account-created'
  | 'account-erased'
  | 'key-created'
  | 'key-rotated'
  | 'key-changed'
  | 'key-revoked'
  | 'approval-asked'
  | 'approval-approved'
  | 'approval-refused'
  | 'approval-withdrawn'
  | 'approval-expired'
  | 'team-created'
  | 'team-renamed'
  | 'team-invited'
  | 'team-invitation-revoked'
  | 'team-joined'
  | 'team-role-changed'
  | 'team-left'
  | 'team-erased'
  | 'webhook-created'
  | 'webhook-deleted'
  | 'webhook-secret-rotated'
  | 'administrator-appointed'
  | 'administrator-dismissed'
  | 'mails-queued'
  | 'account-seen'
  | 'account-suspended'
  | 'account-restored'
  | 'key-found'
  | 'leak-answered'
  | 'mail-retried'
  | 'owner-granted'
  | 'owner-dismissed'
  | 'fault-answered'
  | 'proposal-made'
  | 'proposal-approved'
  | 'proposal-declined'
  | 'proposal-withdrawn'
  | 'proposal-published'
  | 'review-token-created'
  | 'review-token-revoked'
  | 'bulletin-published'
  | 'bulletin-continued'
  | 'bulletin-closed'
  | 'need-accepted'
  | 'need-declined'

/**
 * Who did what. Ids only, so that nothing personal outlives an erased account. Rows are never changed or erased, and
 * each holds a keyed hash of itself and the one before: whoever has the database and not the pepper can neither change
 * a row nor put one in without being found out. Rows that were cut off at the end are found by whoever has written down
 * an earlier `head`.
 */
export type AuditTable = {
  /**
   * Takes a lock that all writers wait for, until the transaction ends: a store's transaction writes its lines last, so
   * that whoever has the lock waits for nobody.
   */
  readonly write: (at: number, accountId: string, action: AuditAction, subject: string) => Promise<void>
  /** Newest first, so many, older than the one named. */
  readonly page: (of: AuditFilter, count: number, olderThan?: number) => Promise<readonly AuditRow[]>
  /** Read all of it, page by page. */
  readonly verifyChain: () => Promise<ChainVerdict>
}

/** What is left out leaves nothing out. */
export type AuditFilter = {
  /** Who did it, or whom or what it was done to: the id of an account, a key, a request or a mail. */
  readonly about?: string | undefined
  readonly action?: string | undefined
}

export type AuditRow = {
  readonly id: number
  readonly at: number
  /** Who did it; `portal` for what nobody's account did. */
  readonly accountId: string
  readonly action: string
  readonly subject: string
}

export type ChainVerdict =
  | { readonly kind: 'whole'; readonly rows: number; readonly head: string }
  /** The first row that is not what was written, or does not follow the one before. */
  | { readonly kind: 'broken'; readonly id: number }

type Row = { readonly at: number; readonly account_id: string; readonly action: string; readonly subject: string }
type StoredRow = Row & { readonly id: number; readonly hash: string }

const pageRows = 1_000

export function createAuditTable({ db, transaction }: Database, key: KeyObject): AuditTable {
  return {
    write: (at, accountId, action, subject) =>
      transaction(async ({ db, lock }) => {
        await lock('audit')
        const row = { at, account_id: accountId, action, subject }
        await db
          .insertInto('audit')
          .values({ ...row, hash: linkOf(key, await headOf(db, key), row) })
          .execute()
      }),
    page: async ({ about, action }, count, olderThan) => {
      const all = db.selectFrom('audit').select(['id', 'at', 'account_id as accountId', 'action', 'subject'])
      const ofOne =
        about === undefined
          ? all
          : all.where((row) => row.or([row('account_id', '=', about), row('subject', '=', about), isNamed(about)]))
      const ofKind = action === undefined ? ofOne : ofOne.where('action', '=', action)
      const page = olderThan === undefined ? ofKind : ofKind.where('id', '<', olderThan)
      return page.orderBy('id', 'desc').limit(count).execute()
    },
    verifyChain: async () => {
      const chain = await followChain(db, key)
      return chain.brokenId === undefined
        ? { kind: 'whole', rows: chain.rows, head: chain.head }
        : { kind: 'broken', id: chain.brokenId }
    },
  }
}

/** A subject may name several: an old key and its new one, somebody in a team, an owner at an API. */
function isNamed(id: string): RawBuilder<boolean> {
  const names = sql`' ' || replace(subject, '@', ' ') || ' '`
  // Letter by letter on both engines, as LIKE is not.
  return sql<boolean>`replace(${names}, ${` ${id} `}, '') <> ${names}`
}

function linkOf(key: KeyObject, before: string, { at, account_id, action, subject }: Row): string {
  return keyedHash(key, JSON.stringify([before, at, account_id, action, subject]))
}

/** Of rows that are older than the chain, the hash is what it would have been: the first one with a hash vouches for all. */
async function headOf(db: Kysely<Schema>, key: KeyObject): Promise<string> {
  const last = await db.selectFrom('audit').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (last === undefined) return ''
  return last.hash === '' ? (await followChain(db, key)).head : last.hash
}

async function followChain(
  db: Kysely<Schema>,
  key: KeyObject,
): Promise<{ readonly rows: number; readonly head: string; readonly brokenId: number | undefined }> {
  let [rows, head, afterId, hasBegun] = [0, '', 0, false]
  let page: readonly StoredRow[]
  do {
    const rest = db.selectFrom('audit').selectAll().where('id', '>', afterId)
    page = await rest.orderBy('id').limit(pageRows).execute()
    for (const row of page) {
      const link = linkOf(key, head, row)
      hasBegun ||= row.hash !== ''
      if (hasBegun && row.hash !== link) return { rows, head, brokenId: row.id }
      head = link
      rows += 1
      afterId = row.id
    }
  } while (page.length === pageRows)
  return { rows, head, brokenId: undefined }
}
