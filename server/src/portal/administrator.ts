import type { SignedIn } from '../identity/identity.ts'
import { Refusal } from '../problem/problem.ts'
import type { PortalParts } from './portal-call.ts'

function isAdministrator({ store }: Pick<PortalParts, 'store'>, { accountId }: SignedIn): Promise<boolean> {
  return store.administrators.has(accountId)
}

/** To anybody else there is nothing here. */
export async function requireAdministrator(parts: Pick<PortalParts, 'store'>, account: SignedIn): Promise<void> {
  if (!(await isAdministrator(parts, account))) throw new Refusal('resource.not_found')
}
