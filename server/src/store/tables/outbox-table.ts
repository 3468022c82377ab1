import type { KeyObject } from 'node:crypto'
import { sql, type ExpressionBuilder, type RawBuilder, type Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { createSealer } from '../pepper/sealed-text.ts'

export type MailKind =
  | 'sign-in-code'
  | 'key-created'
  | 'key-rotated'
  | 'key-changed'
  | 'key-revoked'
  | 'key-expiring'
  | 'approval'
  | 'release'
  | 'deprecation'
  | 'quota'
  | 'key-leaked'
  | 'digest'
  | 'account-suspended'
  | 'account-restored'
  | 'team-invitation'
  | 'team-ended'
  | 'fault-reported'
  | 'fault-answered'
  | 'proposal'
  | 'need-proposed'
  | 'need-decided'

/** A letter with its address. Plain text, and never a secret key. */
export type Mail = {
  readonly kind: MailKind
  readonly recipient: string
  /** BCP 47 tag of what is written in it; of a letter from before it was kept, none. */
  readonly language?: string | undefined
  readonly subject: string
  readonly body: string
  /** Where the reader’s program may end this kind of mail by itself (RFC 8058); a letter on security has none. */
  readonly unsubscribe?: string | undefined
}

export type StoredMail = Mail & {
  readonly id: number
  /** The same letter is queued once for one of these. */
  readonly idempotencyKey: string
  readonly createdAt: number
  readonly attempts: number
  readonly sentAt: number | undefined
  readonly deadAt: number | undefined
}

/** A letter as whoever runs the portal sees it: without its text. */
export type MailStanding = {
  readonly id: number
  readonly kind: string
  readonly recipient: string
  readonly createdAt: number
  readonly attempts: number
  /** When it is tried next; of one that was given up, when it was. */
  readonly nextAttemptAt: number
  /** Its text is still there. */
  readonly canRetry: boolean
  /** What the mail server said last. */
  readonly lastError: string | undefined
}

/** A letter with a sign-in code lies encrypted: whoever reads the database cannot sign in with what waits to be sent. */
export type OutboxTable = {
  /**
   * Put a letter into the outbox. Call it inside the transaction that it tells about: then neither exists
   * without the other. Answers false when this letter is there already.
   */
  readonly queue: (mail: Mail, idempotencyKey: string, now: number) => Promise<boolean>
  /**
   * Take the letters that are due, for as long as the lease runs: two servers on one store do not send the
   * same letter at the same time, and one that dies gives its letters back. Whoever waits for a code comes first, and then
   * who has waited longest.
   */
  readonly claimDue: (now: number, leaseMs: number, count: number) => Promise<readonly StoredMail[]>
  /** Hold letters that were taken, and are still being sent, until a later instant. */
  readonly renew: (mailIds: readonly number[], until: number) => Promise<void>
  readonly markSent: (mailId: number, now: number) => Promise<void>
  /** `retryAt` undefined means never again: the letter is dead and stays for the operator to see. */
  readonly markFailed: (mailId: number, reason: string, retryAt: number | undefined, now: number) => Promise<void>
  /** Codes written before an instant are worth nothing to send, and nothing to keep. */
  readonly forgetCodes: (before: number, now: number) => Promise<void>
  /**
   * Forget the text of letters that were sent or given up before an instant, one for letters with a sign-in code
   * and one for all others, so many at a time, and answer whose text went. The row stays, so that no notice is sent
   * twice. It keeps its address while an account has that address, for the account's export; an address nobody signed
   * in with goes. What a mail server said goes too, because it may name the address.
   */
  readonly forgetSettled: (codesBefore: number, othersBefore: number, count: number) => Promise<readonly number[]>
  /** Age of the oldest letter that should have gone, milliseconds: the number to watch. */
  readonly oldestWaitingMs: (now: number) => Promise<number>
  /** Letters that wait to be sent, the age of the oldest in milliseconds, and letters that were given up. */
  readonly standing: (now: number) => Promise<{ waiting: number; oldestMs: number; dead: number }>
  /** Whether a letter was ever queued under a name, also where its text is gone. */
  readonly has: (idempotencyKey: string) => Promise<boolean>
  /** How many letters were ever queued under names that begin so, also where their text is gone. */
  readonly countNamed: (beginning: string) => Promise<number>
  /** Letters that wait, or that were given up, newest first, so many, older than the one named. */
  readonly page: (isDead: boolean, count: number, olderThan?: number) => Promise<readonly MailStanding[]>
  /** Try a letter again now, given up or not. Answers false for one that was sent, or whose text is gone. */
  readonly retry: (mailId: number, now: number) => Promise<boolean>
  /** Newest first. */
  readonly latest: (count: number) => Promise<readonly StoredMail[]>
  /** Letters to one address, newest first, so many at a time: those older than the one named, or the newest. */
  readonly to: (recipient: string, count: number, olderThan?: number) => Promise<readonly StoredMail[]>
  /** Every letter to one address, row and all. Answers which they were. */
  readonly erase: (recipient: string) => Promise<readonly number[]>
}

type Builder = ExpressionBuilder<Schema, 'mail'>

const isWaiting = (mail: Builder) => mail.and([mail('sent_at', 'is', null), mail('dead_at', 'is', null)])
/** As its index says it: with values of a statement, SQLite would not take it. */
const withCode = sql<boolean>`kind = 'sign-in-code' AND body <> ''`
const holdsCode = (before: number) => (mail: Builder) => mail.and([withCode, mail('created_at', '<', before)])

/** Mails with something in them that opens a door. */
const isSealed = (kind: MailKind): boolean => kind === 'sign-in-code' || kind === 'team-invitation'

export function createOutboxTable({ db, engine, transaction }: Database, key: KeyObject): OutboxTable {
  const { seal, open } = createSealer(key)
  const toAccount = sql`recipient IN (SELECT email FROM account)`
  const readMail = (row: Selectable<Schema['mail']>): StoredMail => {
    // `queue` is the only writer of this column.
    const kind = row.kind as MailKind
    return {
      id: row.id,
      idempotencyKey: row.idempotency_key,
      kind,
      recipient: row.recipient,
      language: row.language ?? undefined,
      subject: row.subject,
      body: isSealed(kind) ? open(row.body, row.idempotency_key) : row.body,
      unsubscribe: row.unsubscribe ?? undefined,
      createdAt: row.created_at,
      attempts: row.attempts,
      sentAt: row.sent_at ?? undefined,
      deadAt: row.dead_at ?? undefined,
    }
  }

  return {
    queue: async (mail, idempotencyKey, now) => {
      const { kind, recipient, subject } = mail
      const body = isSealed(kind) ? seal(mail.body, idempotencyKey) : mail.body
      const unsubscribe = mail.unsubscribe ?? null
      const language = mail.language ?? null
      const words = { language, subject, body, unsubscribe }
      const row = { idempotency_key: idempotencyKey, kind, recipient, ...words, created_at: now }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('mail')
        .values({ ...row, next_attempt_at: now })
        .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    claimDue: async (now, leaseMs, count) => {
      const isDue = (mail: Builder) => mail.and([isWaiting(mail), mail('next_attempt_at', '<=', now)])
      // A look without the write lock: most polls find nothing.
      if (!(await db.selectFrom('mail').select('id').where(isDue).limit(1).executeTakeFirst())) return []
      return transaction(async ({ db }) => {
        const due = (isOfThese: RawBuilder<boolean>, most: number) => {
          const some = db.selectFrom('mail').selectAll().where(isDue).where(isOfThese).orderBy('id').limit(most)
          // What another server is taking at this moment is left to it.
          return (engine === 'postgres' ? some.forUpdate().skipLocked() : some).execute()
        }
        const codes = await due(withCode, count)
        const mails = [...codes, ...(await due(sql`NOT (${withCode})`, count - codes.length))]
        if (mails.length === 0) return []
        await db
          .updateTable('mail')
          .set((mail) => ({ next_attempt_at: now + leaseMs, attempts: mail('attempts', '+', 1) }))
          .where('id', 'in', idsOf(mails))
          .execute()
        return mails.map(readMail)
      })
    },
    renew: async (mailIds, until) => {
      const held = db.updateTable('mail').set({ next_attempt_at: until }).where('id', 'in', mailIds)
      await held.where(isWaiting).execute()
    },
    markSent: async (mailId, now) => {
      await db.updateTable('mail').set({ sent_at: now, last_error: null }).where('id', '=', mailId).execute()
    },
    markFailed: async (mailId, reason, retryAt, now) => {
      const fate = retryAt === undefined ? { next_attempt_at: now, dead_at: now } : { next_attempt_at: retryAt }
      const changes = { last_error: reason.slice(0, 500), dead_at: null, ...fate }
      await db.updateTable('mail').set(changes).where('id', '=', mailId).execute()
    },
    forgetCodes: async (before, now) => {
      if (!(await db.selectFrom('mail').select('id').where(holdsCode(before)).limit(1).executeTakeFirst())) return
      await db
        .updateTable('mail')
        .set({
          body: '',
          dead_at: sql`CASE WHEN sent_at IS NULL THEN coalesce(dead_at, ${now}) ELSE dead_at END`,
        })
        .where(holdsCode(before))
        .execute()
    },
    forgetSettled: async (codesBefore, othersBefore, count) => {
      const { rows } = await sql<{ id: number }>`
        UPDATE mail SET body = '', last_error = NULL, unsubscribe = NULL, recipient = CASE WHEN ${toAccount} THEN recipient ELSE '' END
        WHERE id IN (
          SELECT id FROM mail
          WHERE coalesce(sent_at, dead_at)
              < CASE kind WHEN 'sign-in-code' THEN CAST(${codesBefore} AS BIGINT) ELSE CAST(${othersBefore} AS BIGINT) END
            AND (body <> '' OR last_error IS NOT NULL OR (recipient <> '' AND NOT ${toAccount}))
          ORDER BY id LIMIT ${count}
        ) RETURNING id`.execute(db)
      return idsOf(rows)
    },
    oldestWaitingMs: async (now) => {
      const query = db.selectFrom('mail').select((mail) => mail.fn.min('created_at').as('oldest'))
      // No letter waits: the least of none is null, which the builder's types do not say.
      const oldest: number | null = (await query.where(isWaiting).executeTakeFirstOrThrow()).oldest
      return oldest === null ? 0 : now - oldest
    },
    standing: async (now) => {
      const isDead = db.selectFrom('mail').where('dead_at', 'is not', null)
      const { dead } = await isDead.select((mail) => mail.fn.countAll<number>().as('dead')).executeTakeFirstOrThrow()
      const { waiting, oldest } = await db
        .selectFrom('mail')
        .select((mail) => [mail.fn.countAll<number>().as('waiting'), mail.fn.min('created_at').as('oldest')])
        .where(isWaiting)
        .executeTakeFirstOrThrow()
      return { waiting, oldestMs: waiting === 0 ? 0 : now - oldest, dead }
    },
    has: async (idempotencyKey) => {
      const row = db.selectFrom('mail').select('id').where('idempotency_key', '=', idempotencyKey)
      return (await row.executeTakeFirst()) !== undefined
    },
    countNamed: async (beginning) => {
      const some = db
        .selectFrom('mail')
        .where('idempotency_key', '>=', beginning)
        .where('idempotency_key', '<', `${beginning}\uffff`)
      return (await some.select((mail) => mail.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    page: async (isDead, count, olderThan) => {
      const some = isDead
        ? db.selectFrom('mail').where('dead_at', 'is not', null)
        : db.selectFrom('mail').where(isWaiting)
      const page = olderThan === undefined ? some : some.where('id', '<', olderThan)
      return (await page.selectAll().orderBy('id', 'desc').limit(count).execute()).map((row) => ({
        id: row.id,
        kind: row.kind,
        recipient: row.recipient,
        createdAt: row.created_at,
        attempts: row.attempts,
        nextAttemptAt: row.dead_at ?? row.next_attempt_at,
        canRetry: row.body !== '',
        lastError: row.last_error ?? undefined,
      }))
    },
    retry: async (mailId, now) => {
      const { numUpdatedRows } = await db
        .updateTable('mail')
        .set({ dead_at: null, next_attempt_at: now })
        .where('id', '=', mailId)
        .where('sent_at', 'is', null)
        .where('body', '<>', '')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    latest: async (count) =>
      (await db.selectFrom('mail').selectAll().orderBy('id', 'desc').limit(count).execute()).map(readMail),
    to: async (recipient, count, olderThan) => {
      const all = db.selectFrom('mail').selectAll().where('recipient', '=', recipient)
      const page = olderThan === undefined ? all : all.where('id', '<', olderThan)
      return (await page.orderBy('id', 'desc').limit(count).execute()).map(readMail)
    },
    erase: async (recipient) =>
      idsOf(await db.deleteFrom('mail').where('recipient', '=', recipient).returning('id').execute()),
  }
}

function idsOf(rows: readonly { readonly id: number }[]): number[] {
  return rows.map(({ id }) => id)
}
