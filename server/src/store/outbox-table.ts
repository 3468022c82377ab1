import type { Database } from './database.ts'
import { readNumber, readOptionalNumber, readText, type Row } from './row.ts'

export type MailKind = 'sign-in-code' | 'key-created' | 'key-rotated' | 'key-revoked' | 'release'

/** A letter with its address. Plain text, and never a secret key. */
export type Mail = {
  readonly kind: MailKind
  readonly recipient: string
  readonly subject: string
  readonly body: string
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

export type OutboxTable = {
  /**
   * Put a letter into the outbox. Call it inside the transaction that it tells about: then neither exists
   * without the other. Answers false when this letter is there already.
   */
  readonly queue: (mail: Mail, idempotencyKey: string, now: number) => boolean
  /**
   * Take the letters that are due, for as long as the lease runs: two servers on one store do not send the
   * same letter at the same time, and one that dies gives its letters back.
   */
  readonly claimDue: (now: number, leaseMs: number, count: number) => readonly StoredMail[]
  readonly markSent: (mailId: number, now: number) => void
  /** `retryAt` undefined means never again: the letter is dead and stays for the operator to see. */
  readonly markFailed: (mailId: number, reason: string, retryAt: number | undefined, now: number) => void
  /** Codes written before an instant are worth nothing to send, and nothing to keep. */
  readonly forgetCodes: (before: number, now: number) => void
  /**
   * Forget the text of letters that were sent or given up before an instant, one for letters with a sign-in code
   * and one for all others, and answer whose text went. The row stays, so that no notice is sent twice. It keeps
   * its address while an account has that address, for the account's export; an address nobody signed in with
   * goes. What a mail server said goes too, because it may name the address.
   */
  readonly forgetSettled: (codesBefore: number, othersBefore: number) => readonly number[]
  /** Age of the oldest letter that should have gone, milliseconds: the number to watch. */
  readonly oldestWaitingMs: (now: number) => number
  /** Newest first. */
  readonly latest: (count: number) => readonly StoredMail[]
  /** Every letter to one address, newest first. */
  readonly to: (recipient: string) => readonly StoredMail[]
  /** Every letter to one address, row and all. */
  readonly erase: (recipient: string) => void
}

const waiting = 'sent_at IS NULL AND dead_at IS NULL'
const holdsCode = "kind = 'sign-in-code' AND body <> '' AND created_at < ?"
const isAccount = 'IN (SELECT email FROM account)'

export function createOutboxTable({ statement, transaction }: Database): OutboxTable {
  return {
    queue: (mail, idempotencyKey, now) =>
      statement(
        `INSERT INTO mail (idempotency_key, kind, recipient, subject, body, created_at, next_attempt_at)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO NOTHING`,
      ).run(idempotencyKey, mail.kind, mail.recipient, mail.subject, mail.body, now, now) === 1,
    claimDue: (now, leaseMs, count) => {
      const due = statement(`SELECT * FROM mail WHERE ${waiting} AND next_attempt_at <= ? ORDER BY id LIMIT ?`)
      // A look without the write lock: most polls find nothing.
      if (due.get(now, 1) === undefined) return []
      return transaction(() => {
        const mails = due.all(now, count).map(readMail)
        const claim = statement('UPDATE mail SET next_attempt_at = ?, attempts = attempts + 1 WHERE id = ?')
        for (const mail of mails) claim.run(now + leaseMs, mail.id)
        return mails
      })
    },
    markSent: (mailId, now) =>
      void statement('UPDATE mail SET sent_at = ?, last_error = NULL WHERE id = ?').run(now, mailId),
    markFailed: (mailId, reason, retryAt, now) =>
      void statement('UPDATE mail SET last_error = ?, next_attempt_at = ?, dead_at = ? WHERE id = ?').run(
        reason.slice(0, 500),
        retryAt ?? now,
        retryAt === undefined ? now : null,
        mailId,
      ),
    forgetCodes: (before, now) => {
      if (statement(`SELECT 1 FROM mail WHERE ${holdsCode} LIMIT 1`).get(before) === undefined) return
      statement(
        `UPDATE mail SET body = '', dead_at = CASE WHEN sent_at IS NULL THEN coalesce(dead_at, ?) ELSE dead_at END
         WHERE ${holdsCode}`,
      ).run(now, before)
    },
    forgetSettled: (codesBefore, othersBefore) =>
      statement(
        `UPDATE mail SET body = '', last_error = NULL,
           recipient = CASE WHEN recipient ${isAccount} THEN recipient ELSE '' END
         WHERE coalesce(sent_at, dead_at) < CASE kind WHEN 'sign-in-code' THEN ? ELSE ? END
           AND (body <> '' OR last_error IS NOT NULL OR (recipient <> '' AND recipient NOT ${isAccount}))
         RETURNING id`,
      )
        .all(codesBefore, othersBefore)
        .map((row) => readNumber(row, 'id')),
    oldestWaitingMs: (now) => {
      const row = statement(`SELECT min(created_at) AS oldest FROM mail WHERE ${waiting}`).get()
      const oldest = row && readOptionalNumber(row, 'oldest')
      return oldest === undefined ? 0 : now - oldest
    },
    latest: (count) => statement('SELECT * FROM mail ORDER BY id DESC LIMIT ?').all(count).map(readMail),
    to: (recipient) =>
      statement('SELECT * FROM mail WHERE recipient = ? ORDER BY id DESC').all(recipient).map(readMail),
    erase: (recipient) => void statement('DELETE FROM mail WHERE recipient = ?').run(recipient),
  }
}

function readMail(row: Row): StoredMail {
  return {
    id: readNumber(row, 'id'),
    idempotencyKey: readText(row, 'idempotency_key'),
    // `queue` is the only writer of this column.
    kind: readText(row, 'kind') as MailKind,
    recipient: readText(row, 'recipient'),
    subject: readText(row, 'subject'),
    body: readText(row, 'body'),
    createdAt: readNumber(row, 'created_at'),
    attempts: readNumber(row, 'attempts'),
    sentAt: readOptionalNumber(row, 'sent_at'),
    deadAt: readOptionalNumber(row, 'dead_at'),
  }
}
