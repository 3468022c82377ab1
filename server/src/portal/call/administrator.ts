import type { SignedIn } from '../../identity/identity.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { PortalParts } from './portal-call.ts'

/** How new a session must be to administer with, milliseconds: one that was left open somewhere is worth less. */
export const sessionMaxMs = 12 * 3_600_000

/** Throws a Refusal for everybody else, and for an administrator whose session is old. */
export async function requireAdministrator(
  { store, surroundings }: Pick<PortalParts, 'store' | 'surroundings'>,
  { accountId, signedInAt }: SignedIn,
): Promise<void> {
  if (!(await store.administrators.has(accountId))) throw new Refusal('account.not_administrator')
  if (surroundings.now() - signedInAt > sessionMaxMs) throw new Refusal('account.sign_in_again')
}
