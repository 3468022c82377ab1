import type { KeyObject } from 'node:crypto'
import type { KeyCache } from '../keys/key-cache.ts'
import { randomText } from '../keys/key-format.ts'
import { letterheadFor } from '../mail/letterhead-for.ts'
import type { Letterhead } from '../mail/letters.ts'
import { keyedHash } from '../store/pepper/derived-key.ts'
import type { Store } from '../store/store.ts'
import type { Invitation, Member, Role, Team } from '../store/tables/team-table.ts'
import { eraseTeam } from './erase-team.ts'
import { isLastOwner, may, mayTurn } from './role-rights.ts'
import { invitationLetter, teamEndedLetter } from './team-letters.ts'

export type Person = { readonly accountId: string; readonly email: string }

/** Why something is not done. To who is not in a team there is none, so that nobody learns which there are. */
export type TeamRefusal = 'role' | 'not-found' | 'last-owner' | 'too-many' | 'invitation-gone' | 'other-address'

/** Everything that is done with teams. Who may do it is decided under the team's lock, at the moment it is done. */
export type TeamDesk = {
  readonly create: (person: Person, name: string) => Promise<Team | TeamRefusal>
  readonly rename: (person: Person, teamId: string, name: string) => Promise<Team | TeamRefusal>
  /** Its keys end with it, and its counts are nobody's. */
  readonly erase: (person: Person, teamId: string) => Promise<'done' | TeamRefusal>
  readonly invite: (person: Person, teamId: string, email: string, role: Role) => Promise<Invitation | TeamRefusal>
  readonly revokeInvitation: (person: Person, teamId: string, invitationId: string) => Promise<'done' | TeamRefusal>
  /** Once, by whoever has the mail and is signed in under the address it went to. */
  readonly accept: (person: Person, token: string) => Promise<Team | TeamRefusal>
  readonly changeRole: (person: Person, teamId: string, memberId: string, role: Role) => Promise<Member | TeamRefusal>
  /** Of oneself, too. */
  readonly remove: (person: Person, teamId: string, memberId: string) => Promise<'done' | TeamRefusal>
  /** Invitations that nobody took. */
  readonly forgetOld: (now: number) => Promise<void>
}

export type TeamDeskParts = {
  readonly store: Store
  readonly cache: Pick<KeyCache, 'forgetAll'>
  readonly letterhead: Letterhead
  /** What invitations are known by. */
  readonly key: KeyObject
  readonly teamsPerAccount: number
  readonly now: () => number
}

const invitationMs = 7 * 86_400_000
export const membersMax = 50

export function createTeamDesk(parts: TeamDeskParts): TeamDesk {
  const { store, cache, letterhead, now } = parts
  const hash = (token: string): string => keyedHash(parts.key, token)
  const mayOwnMore = async (store: Store, accountId: string): Promise<boolean> =>
    (await store.teams.of(accountId)).filter(({ role }) => role === 'owner').length < parts.teamsPerAccount

  return {
    create: ({ accountId }, name) =>
      store.transaction(async (store) => {
        if (!(await store.accounts.lock(accountId))) return 'not-found'
        if (!(await mayOwnMore(store, accountId))) return 'too-many'
        const team: Team = { id: `team_${randomText(16)}`, name, createdAt: now() }
        await store.teams.insert(team, accountId)
        await store.audit.write(now(), accountId, 'team-created', team.id)
        return team
      }),
    rename: ({ accountId }, teamId, name) =>
      inTeam(store, accountId, teamId, async (store, role) => {
        if (!may(role, 'team')) return 'role'
        await store.teams.rename(teamId, name)
        await store.audit.write(now(), accountId, 'team-renamed', teamId)
        return (await store.teams.find(teamId)) ?? 'not-found'
      }),
    erase: async ({ accountId }, teamId) => {
      try {
        return await inTeam(store, accountId, teamId, async (store, role) => {
          if (!may(role, 'team')) return 'role'
          const team = await store.teams.find(teamId)
          for (const member of await store.teams.members(teamId)) {
            if (member.accountId === accountId) continue
            const mail = teamEndedLetter(
              await letterheadFor(store, letterhead, member.email),
              member.email,
              team?.name ?? '',
              true,
            )
            await store.outbox.queue(mail, `team-ended:${teamId}:${member.accountId}`, now())
          }
          await eraseTeam(store, teamId, accountId, now())
          return 'done'
        })
      } finally {
        cache.forgetAll()
      }
    },
    invite: (person, teamId, email, role) =>
      inTeam(store, person.accountId, teamId, async (store, own) => {
        if (!mayTurn(own, 'viewer', role)) return 'role'
        const waiting = (await store.teams.invitations(teamId, now())).filter((one) => one.email !== email)
        if ((await store.teams.members(teamId)).length + waiting.length >= membersMax) return 'too-many'
        const token = randomText(32)
        const id = `inv_${randomText(16)}`
        const from = { inviterId: person.accountId, createdAt: now(), expiresAt: now() + invitationMs }
        const invitation = { id, teamId, email, role, ...from }
        await store.teams.invite(invitation, hash(token))
        const team = await store.teams.find(teamId)
        const head = await letterheadFor(store, letterhead, email)
        const mail = invitationLetter(head, person.email, invitation, team?.name ?? '', token)
        await store.outbox.queue(mail, `team-invitation:${id}`, now())
        await store.audit.write(now(), person.accountId, 'team-invited', `${teamId} ${id}`)
        return invitation
      }),
    revokeInvitation: ({ accountId }, teamId, invitationId) =>
      inTeam(store, accountId, teamId, async (store, role) => {
        if (!may(role, 'people')) return 'role'
        if (!(await store.teams.removeInvitation(teamId, invitationId))) return 'not-found'
        await store.audit.write(now(), accountId, 'team-invitation-revoked', `${teamId} ${invitationId}`)
        return 'done'
      }),
    accept: ({ accountId, email }, token) =>
      store.transaction(async (store) => {
        const invitation = await store.teams.findInvitation(hash(token))
        if (!invitation || invitation.expiresAt <= now()) return 'invitation-gone'
        if (invitation.email !== email) return 'other-address'
        const { id, teamId, role } = invitation
        // One's own account first, as whoever deletes it does.
        if (!(await store.accounts.lock(accountId))) return 'invitation-gone'
        if (role === 'owner' && !(await mayOwnMore(store, accountId))) return 'too-many'
        if (!(await store.accounts.lock(teamId)) || !(await isStillMeant(store, invitation))) return 'invitation-gone'
        if (!(await store.teams.removeInvitation(teamId, id))) return 'invitation-gone'
        await store.teams.addMember(teamId, accountId, role, now())
        await store.audit.write(now(), accountId, 'team-joined', teamId)
        return (await store.teams.find(teamId)) ?? 'invitation-gone'
      }),
    changeRole: ({ accountId }, teamId, memberId, to) =>
      inTeamWith(store, accountId, teamId, memberId, async (store, role) => {
        const members = await store.teams.members(teamId)
        const member = members.find((one) => one.accountId === memberId)
        if (!member) return may(role, 'people') ? 'not-found' : 'role'
        if (!mayTurn(role, member.role, to)) return 'role'
        if (to === 'owner' && member.role !== 'owner' && !(await mayOwnMore(store, memberId))) return 'too-many'
        if (to !== 'owner' && isLastOwner(members, memberId)) return 'last-owner'
        await store.teams.setRole(teamId, memberId, to)
        await store.audit.write(now(), accountId, 'team-role-changed', `${teamId} ${memberId} ${to}`)
        return { ...member, role: to }
      }),
    remove: ({ accountId }, teamId, memberId) =>
      inTeam(store, accountId, teamId, async (store, role) => {
        const members = await store.teams.members(teamId)
        const member = members.find((one) => one.accountId === memberId)
        const isLeaving = accountId === memberId
        if (!member) return may(role, 'people') ? 'not-found' : 'role'
        if (!isLeaving && !mayTurn(role, member.role, 'viewer')) return 'role'
        if (isLastOwner(members, memberId)) return 'last-owner'
        await store.teams.removeMember(teamId, memberId)
        await store.notices.forgetSettings(memberId, teamId)
        if (!isLeaving) {
          const team = await store.teams.find(teamId)
          const mail = teamEndedLetter(
            await letterheadFor(store, letterhead, member.email),
            member.email,
            team?.name ?? '',
            false,
          )
          await store.outbox.queue(mail, `team-ended:${teamId}:${memberId}:${now()}`, now())
        }
        await store.audit.write(now(), accountId, 'team-left', `${teamId} ${memberId}`)
        return 'done'
      }),
    forgetOld: store.teams.forgetInvitations,
  }
}

/** Whether whoever invited may still do so: not one who has left since, was given a lesser role, or was suspended. */
async function isStillMeant(store: Store, { teamId, role, inviterId }: Invitation): Promise<boolean> {
  if (inviterId === undefined) return true
  const own = await store.teams.roleOf(teamId, inviterId)
  return own !== undefined && mayTurn(own, 'viewer', role) && !(await store.suspensions.isStopped(inviterId))
}

/** The same with a lock on an account that is given something, which is taken first, as whoever deletes it does. */
function inTeamWith<T>(
  store: Store,
  accountId: string,
  teamId: string,
  memberId: string,
  work: (store: Store, role: Role) => Promise<T | TeamRefusal>,
): Promise<T | TeamRefusal> {
  return store.transaction(async (store) => {
    await store.accounts.lock(memberId)
    return inTeam(store, accountId, teamId, work)
  })
}

/** Under the team's lock, with the role that somebody has in it now. */
function inTeam<T>(
  store: Store,
  accountId: string,
  teamId: string,
  work: (store: Store, role: Role) => Promise<T | TeamRefusal>,
): Promise<T | TeamRefusal> {
  return store.transaction(async (store) => {
    await store.accounts.lock(teamId)
    const role = await store.teams.roleOf(teamId, accountId)
    return role === undefined ? 'not-found' : work(store, role)
  })
}
