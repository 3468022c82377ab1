import { writeAudit } from '../store/audit.ts'
import type { Store } from '../store/store.ts'

/**
 * Erase a person: address, mails, sessions and keys go, in one transaction; counts stay under the key
 * `erased`, added to those of everybody else who left. The audit keeps a random id that leads nowhere.
 */
export function eraseAccount(store: Store, accountId: string, email: string, now: number): void {
  store.transaction(() => {
    store
      .statement(
        `INSERT INTO usage (day, key_id, operation_id, calls, errors, limited)
         SELECT day, 'erased', operation_id, sum(calls), sum(errors), sum(limited) FROM usage
         WHERE key_id IN (SELECT id FROM api_key WHERE account_id = ?) GROUP BY day, operation_id
         ON CONFLICT (key_id, day, operation_id) DO UPDATE
         SET calls = calls + excluded.calls, errors = errors + excluded.errors, limited = limited + excluded.limited`,
      )
      .run(accountId)
    store.statement('DELETE FROM usage WHERE key_id IN (SELECT id FROM api_key WHERE account_id = ?)').run(accountId)
    store.statement('DELETE FROM mail WHERE recipient = ?').run(email)
    store.statement('DELETE FROM api_key WHERE account_id = ?').run(accountId)
    store.statement('DELETE FROM session WHERE userId = ?').run(accountId)
    store.statement('DELETE FROM account WHERE id = ?').run(accountId)
    writeAudit(store, now, accountId, 'account-erased', accountId)
  })
}
