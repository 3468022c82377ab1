import type { Store } from '../store/store.ts'
import { may, type TeamAct } from './role-rights.ts'

/** Whether somebody may do this with what is a holder's: with one's own everything, in a team what the role allows. */
export async function isInHand(
  store: Store,
  { holderId, actorId }: { readonly holderId: string; readonly actorId: string },
  act: TeamAct,
): Promise<boolean> {
  if (holderId === actorId) return true
  const role = await store.teams.roleOf(holderId, actorId)
  return role !== undefined && may(role, act)
}
