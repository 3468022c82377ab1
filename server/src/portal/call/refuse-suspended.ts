import type { OperationModel } from '@openlondon/contract'
import { Refusal } from '@openlondon/contract/problem'
import type { PortalParts } from './portal-call.ts'

/** What somebody whose account is suspended may still do with what is their own, beside reading. */
const doneWhileSuspended: readonly string[] = ['endSession', 'deleteAccount', 'revokeKey', 'withdrawApproval']

/** Refuse what nobody does with what is a suspended account's, or a suspended team's. */
export async function refuseSuspended(
  { store }: Pick<PortalParts, 'store'>,
  { method, name }: OperationModel,
  holderId: string,
): Promise<void> {
  if (method === 'GET' || doneWhileSuspended.includes(name)) return
  if (await store.suspensions.isStopped(holderId)) throw new Refusal('account.suspended')
}

/** In the name of others somebody who is suspended does nothing at all. */
export async function refuseSuspendedMember(
  { store }: Pick<PortalParts, 'store'>,
  { method }: OperationModel,
  accountId: string,
): Promise<void> {
  if (method !== 'GET' && (await store.suspensions.isStopped(accountId))) throw new Refusal('account.suspended')
}
