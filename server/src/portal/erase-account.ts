import type { Store } from '../store/store.ts'

/**
 * Erase a person: address, mails, sessions and keys go, in one transaction; counts stay under the key
 * `erased`, added to those of everybody else who left. The audit keeps a random id that leads nowhere. Answers which mails
 * they were.
 */
export async function eraseAccount(
  store: Store,
  accountId: string,
  email: string,
  now: number,
): Promise<readonly number[]> {
  const mailIds = await store.transaction(async (store) => {
    await store.accounts.lock(accountId)
    // First of all: which counts are the account's is known by its keys.
    await store.usage.makeNameless(accountId)
    const mailIds = await store.outbox.erase(email)
    await store.keys.erase(accountId)
    await store.accounts.erase(accountId)
    await store.audit.write(now, accountId, 'account-erased', accountId)
    return mailIds
  })
  await store.scrub()
  return mailIds
}
