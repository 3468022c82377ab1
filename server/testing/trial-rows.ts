import type { TrialPlace } from './trial-place.ts'

/** A row that no portal wrote, at the end of the audit. */
export function forgeAudit({ tamper }: TrialPlace): Promise<void> {
  return tamper(
    "INSERT INTO audit (at, account_id, action, subject, hash) VALUES (1, 'acc_1', 'key-created', 'key_1', 'x')",
  )
}

/** Accounts of people who never come, all made at the same moment. */
export function addAccounts({ tamper }: TrialPlace, count: number): Promise<void> {
  const rows = Array.from(
    { length: count },
    (_, index) => `('acc_many${index}', '', 'many${index}@example.org', 1, '2026-01-01T00:00:00.000Z', '')`,
  )
  return tamper(
    `INSERT INTO account (id, name, email, "emailVerified", "createdAt", "updatedAt") VALUES ${rows.join(', ')}`,
  )
}

/** A letter that was given up, and one whose text is gone, too. */
export function addDeadMails({ tamper }: TrialPlace, recipient: string, said: string): Promise<void> {
  return tamper(`INSERT INTO mail
    (idempotency_key, kind, recipient, subject, body, created_at, attempts, next_attempt_at, dead_at, last_error) VALUES
    ('a', 'approval', '${recipient}', 'A subject', 'A text', 1, 8, 2, 3, '${said}'),
    ('b', 'sign-in-code', '${recipient}', 'A subject', '', 1, 8, 2, 3, NULL)`)
}

/** What was seen of an operation's answers was held against another release. */
export function seenUnderRelease({ tamper }: TrialPlace, operationId: string, release: string): Promise<void> {
  return tamper(`UPDATE look SET release = '${release}' WHERE operation_id = '${operationId}'`)
}

/** Everybody signed in then. */
export function signedInAt({ tamper }: TrialPlace, at: number): Promise<void> {
  return tamper(`UPDATE session SET "createdAt" = '${new Date(at).toISOString()}'`)
}
