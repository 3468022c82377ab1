import type { SignedIn } from '../../identity/identity.ts'
import { Refusal } from '@openlondon/contract/problem'
import { requireAdministrator, sessionMaxMs } from './administrator.ts'
import type { PortalParts } from './portal-call.ts'

/** Throws a Refusal for everybody but an API's owners and administrators, and for them when their session is old. */
export async function requireOwner(
  parts: Pick<PortalParts, 'store' | 'surroundings'>,
  account: SignedIn,
  apiId: string,
): Promise<void> {
  const { store, surroundings } = parts
  if (await store.administrators.has(account.accountId)) return requireAdministrator(parts, account)
  if (!(await store.owners.has(apiId, account.accountId))) throw new Refusal('account.not_owner')
  if (surroundings.now() - account.signedInAt > sessionMaxMs) throw new Refusal('account.sign_in_again')
}
