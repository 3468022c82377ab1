import { Refusal } from '@openlondon/contract/problem'
import type { SignedIn } from '../../identity/identity.ts'
import type { Store } from '../../store/store.ts'
import { requireAdministrator } from './administrator.ts'
import { requireOwner } from './owner.ts'
import type { PortalParts } from './portal-call.ts'

/** Asked again in the transaction that changes something: the account or its role may have gone meanwhile. */
export type RequireStill = (store: Store) => Promise<void>

export const ownerStill =
  (parts: Pick<PortalParts, 'surroundings'>, account: SignedIn, apiId: string): RequireStill =>
  async (store) => {
    await requireThere(store, account)
    await requireOwner({ ...parts, store }, account, apiId)
  }

export const administratorStill =
  (parts: Pick<PortalParts, 'surroundings'>, account: SignedIn): RequireStill =>
  async (store) => {
    await requireThere(store, account)
    await requireAdministrator({ ...parts, store }, account)
  }

/** Whoever takes a role away holds the account as well, so that one of the two comes first. */
async function requireThere(store: Store, { accountId }: SignedIn): Promise<void> {
  if (!(await store.accounts.lock(accountId))) throw new Refusal('session.missing')
  if (await store.suspensions.isStopped(accountId)) throw new Refusal('account.suspended')
}
