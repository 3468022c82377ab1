import type { Store } from '../store/store.ts'
import type { Member, Role } from '../store/tables/team-table.ts'
import { dayOf } from '../usage/day.ts'
import { isLastOwner } from './role-rights.ts'

/**
 * What becomes of the teams of somebody who deletes the account, in the transaction that erases it: a team of one goes
 * along. Answers false where others would be left in one without an owner: then nothing may be erased. Somebody who is
 * suspended cannot give a team away or delete it, and may go all the same: the next in the team has it then.
 */
export async function leaveTeams(store: Store, accountId: string, now: number): Promise<boolean> {
  const alone: string[] = []
  const isSuspended = await store.suspensions.isStopped(accountId)
  for (const { team } of await store.teams.of(accountId)) {
    await store.accounts.lock(team.id)
    const members = await store.teams.members(team.id)
    if (members.length > 1 && isLastOwner(members, accountId)) {
      if (!isSuspended) return false
      await passOn(store, team.id, members, accountId, now)
    }
    if (members.length === 1) alone.push(team.id)
  }
  for (const teamId of alone) await eraseTeam(store, teamId, accountId, now)
  return true
}

const ranks: readonly Role[] = ['owner', 'manager', 'member', 'viewer']

/** To whoever may most and has been there longest; to somebody who is suspended only where all are. */
async function passOn(store: Store, teamId: string, members: readonly Member[], leaverId: string, now: number) {
  const others = members
    .filter(({ accountId }) => accountId !== leaverId)
    .toSorted((left, right) => ranks.indexOf(left.role) - ranks.indexOf(right.role))
  const suspended = await store.suspensions.among(others.map(({ accountId }) => accountId))
  const next = others.find(({ accountId }) => !suspended.has(accountId)) ?? others[0]
  if (!next) return
  await store.teams.setRole(teamId, next.accountId, 'owner')
  await store.audit.write(now, leaverId, 'team-role-changed', `${teamId} ${next.accountId} owner`)
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
