import type { Store } from './store.ts'

export type AuditAction =
  | 'account-created'
  | 'account-erased'
  | 'key-created'
  | 'key-rotated'
  | 'key-revoked'
  | 'mails-queued'

/** Write down who did what. Ids only, so that nothing personal outlives an erased account. */
export function writeAudit(store: Store, at: number, accountId: string, action: AuditAction, subject: string): void {
  store
    .statement('INSERT INTO audit (at, account_id, action, subject) VALUES (?, ?, ?, ?)')
    .run(at, accountId, action, subject)
}
