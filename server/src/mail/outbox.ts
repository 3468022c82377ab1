import { codeSeconds } from '../lifetimes.ts'
import { readNumber, readOptionalNumber, readText, type Row } from '../store/row.ts'
import type { Store } from '../store/store.ts'

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

/**
 * Put a letter into the outbox. Call it inside the transaction that it tells about: then neither exists
 * without the other. Answers false when this letter is there already.
 */
export function queueMail(store: Store, mail: Mail, idempotencyKey: string, now: number): boolean {
  const result = store
    .statement(
      `INSERT INTO mail (idempotency_key, kind, recipient, subject, body, created_at, next_attempt_at)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO NOTHING`,
    )
    .run(idempotencyKey, mail.kind, mail.recipient, mail.subject, mail.body, now, now)
  return Number(result.changes) === 1
}

/**
 * Take the letters that are due, for as long as the lease runs: two servers on one file do not send the
 * same letter at the same time, and one that dies gives its letters back.
 */
export function claimDueMails(store: Store, now: number, leaseMs: number, count: number): readonly StoredMail[] {
  const due = store.statement(
    'SELECT * FROM mail WHERE sent_at IS NULL AND dead_at IS NULL AND next_attempt_at <= ? ORDER BY id LIMIT ?',
  )
  if (due.get(now, 1) === undefined) return []
  return store.transaction(() => {
    const mails = due.all(now, count).map(readMail)
    for (const mail of mails) {
      store
        .statement('UPDATE mail SET next_attempt_at = ?, attempts = attempts + 1 WHERE id = ?')
        .run(now + leaseMs, mail.id)
    }
    return mails
  })
}

export function markSent(store: Store, mailId: number, now: number): void {
  store.statement('UPDATE mail SET sent_at = ?, last_error = NULL WHERE id = ?').run(now, mailId)
}

/** `retryAt` undefined means never again: the letter is dead and stays for the operator to see. */
export function markFailed(
  store: Store,
  mailId: number,
  reason: string,
  retryAt: number | undefined,
  now: number,
): void {
  store
    .statement('UPDATE mail SET last_error = ?, next_attempt_at = ?, dead_at = ? WHERE id = ?')
    .run(reason.slice(0, 500), retryAt ?? now, retryAt === undefined ? now : null, mailId)
}

/** A code that has run out is worth nothing to send, and nothing to keep. */
export function forgetOldCodes(store: Store, now: number): void {
  const before = now - codeSeconds * 1_000
  const old = store.statement(
    "SELECT 1 FROM mail WHERE kind = 'sign-in-code' AND body <> '' AND created_at < ? LIMIT 1",
  )
  if (old.get(before) === undefined) return
  store
    .statement(
      `UPDATE mail SET body = '', dead_at = CASE WHEN sent_at IS NULL THEN coalesce(dead_at, ?) ELSE dead_at END
       WHERE kind = 'sign-in-code' AND body <> '' AND created_at < ?`,
    )
    .run(now, before)
}

/** Age of the oldest letter that should have gone, milliseconds: the number to watch. */
export function oldestWaitingMs(store: Store, now: number): number {
  const row = store
    .statement('SELECT min(created_at) AS oldest FROM mail WHERE sent_at IS NULL AND dead_at IS NULL')
    .get()
  const oldest = row && readOptionalNumber(row, 'oldest')
  return oldest === undefined ? 0 : now - oldest
}

/** Newest first. */
export function latestMails(store: Store, count: number): readonly StoredMail[] {
  return store.statement('SELECT * FROM mail ORDER BY id DESC LIMIT ?').all(count).map(readMail)
}

/** Every letter to one address, newest first. */
export function mailsTo(store: Store, recipient: string): readonly StoredMail[] {
  return store.statement('SELECT * FROM mail WHERE recipient = ? ORDER BY id DESC').all(recipient).map(readMail)
}

function readMail(row: Row): StoredMail {
  return {
    id: readNumber(row, 'id'),
    idempotencyKey: readText(row, 'idempotency_key'),
    // queueMail is the only writer of this column.
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
