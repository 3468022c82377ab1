import type { Store } from '../store/store.ts'

export type Recipient = { readonly accountId: string; readonly email: string }

/** Who is told of what concerns a holder: the person. */
export async function recipientsOf(store: Store, holderId: string): Promise<readonly Recipient[]> {
  const email = await store.accounts.emailOf(holderId)
  return email === undefined ? [] : [{ accountId: holderId, email }]
}
