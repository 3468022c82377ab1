import type { Store } from '../store/store.ts'

/**
 * Erase a person: address, mails, sessions and keys go, in one transaction; counts stay under the key
 * `erased`, added to those of everybody else who left. The audit keeps a random id that leads nowhere.
 */
export function eraseAccount(store: Store, accountId: string, email: string, now: number): void {
  store.transaction(() => {
    // First of all: which counts are the account's is known by its keys.
    store.usage.makeNameless(accountId)
    store.outbox.erase(email)
    store.keys.erase(accountId)
    store.accounts.erase(accountId)
    store.audit.write(now, accountId, 'account-erased', accountId)
  })
}
