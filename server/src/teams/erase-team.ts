import type { Store } from '../store/store.ts'
import { dayOf } from '../usage/day.ts'
import { isLastOwner } from './role-rights.ts'

/**
 * What becomes of the teams of somebody who deletes the account, in the transaction that erases it: a team of one goes
 * along. Answers false where others would be left in one without an owner: then nothing may be erased.
 */
export async function leaveTeams(store: Store, accountId: string, now: number): Promise<boolean> {
  const alone: string[] = []
  for (const { team } of await store.teams.of(accountId)) {
    await store.accounts.lock(team.id)
    const members = await store.teams.members(team.id)
    if (members.length > 1 && isLastOwner(members, accountId)) return false
    if (members.length === 1) alone.push(team.id)
  }
  for (const teamId of alone) await eraseTeam(store, teamId, accountId, now)
  return true
}

/** A team and all that is its own, as an account is erased: keys end, and counts are nobody's. */
export async function eraseTeam(store: Store, teamId: string, actorId: string, now: number): Promise<void> {
  await store.usage.leave(teamId, dayOf(now))
  // A team that is gone comes back under no address, so nothing of its suspension stays.
  await store.suspensions.end(teamId)
  await store.keys.erase(teamId)
  await store.accounts.erase(teamId)
  await store.audit.write(now, actorId, 'team-erased', teamId)
}
