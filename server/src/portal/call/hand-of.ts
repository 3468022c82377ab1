import type { Hand } from '../../keys/key-desk.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { Store } from '../../store/store.ts'
import { isInHand } from '../../teams/is-in-hand.ts'
import type { TeamAct } from '../../teams/role-rights.ts'
import type { PortalParts, SignedInCall } from './portal-call.ts'
import { refuseSuspended, refuseSuspendedMember } from './refuse-suspended.ts'

/**
 * Whose things a call is about, and by whose hand: one's own, or with `team` those of a team in which the role allows it.
 * To who is not in the team there is no difference between one that is there and one that is not.
 */
export async function handOf(parts: PortalParts, call: SignedInCall, act: TeamAct): Promise<Hand> {
  const actorId = call.account.accountId
  const team = call.parameters['team']
  if (team === undefined) return { holderId: actorId, actorId }
  const hand = { holderId: String(team), actorId }
  await requireHand(parts.store, hand, act)
  await refuseSuspendedMember(parts, call.operation, actorId)
  await refuseSuspended(parts, call.operation, hand.holderId)
  return hand
}

/** Asked again in the transaction that changes something, under the holder's lock: the role may have gone meanwhile. */
export async function requireHand(store: Store, hand: Hand, act: TeamAct): Promise<void> {
  if (!(await isInHand(store, hand, act))) throw new Refusal('team.role')
}
