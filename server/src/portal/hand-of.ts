import type { Hand } from '../keys/key-desk.ts'
import { Refusal } from '../problem/problem.ts'
import { may, type TeamAct } from '../teams/role-rights.ts'
import type { PortalParts, SignedInCall } from './portal-call.ts'

/**
 * Whose things a call is about, and by whose hand: one's own, or with `team` those of a team in which the role allows it.
 * To who is not in the team there is no difference between one that is there and one that is not.
 */
export async function handOf({ store }: PortalParts, call: SignedInCall, act: TeamAct): Promise<Hand> {
  const actorId = call.account.accountId
  const team = call.parameters['team']
  if (team === undefined) return { holderId: actorId, actorId }
  const role = await store.teams.roleOf(String(team), actorId)
  if (role === undefined || !may(role, act)) throw new Refusal('team.role')
  return { holderId: String(team), actorId }
}
