import type { Database } from './database.ts'

export type AuditAction =
  | 'account-created'
  | 'account-erased'
  | 'key-created'
  | 'key-rotated'
  | 'key-revoked'
  | 'mails-queued'

/** Who did what. Ids only, so that nothing personal outlives an erased account. Rows are never changed or erased. */
export type AuditTable = {
  readonly write: (at: number, accountId: string, action: AuditAction, subject: string) => void
}

export function createAuditTable({ statement }: Database): AuditTable {
  return {
    write: (at, accountId, action, subject) =>
      void statement('INSERT INTO audit (at, account_id, action, subject) VALUES (?, ?, ?, ?)').run(
        at,
        accountId,
        action,
        subject,
      ),
  }
}
