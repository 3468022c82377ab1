import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { normaliseEmail } from '../../identity/email-address.ts'
import { unlinked } from '../../mail/letters.ts'
import { Refusal } from '@openlondon/contract/problem'
import { makeNameless } from '../../store/retention.ts'
import type { Invitation, Member, Membership, Role, Team } from '../../store/tables/team-table.ts'
import { mayTurn } from '../../teams/role-rights.ts'
import { membersMax, type TeamRefusal } from '../../teams/team-desk.ts'
import { invalid } from '../call/invalid.ts'
import { takeAll } from '../call/limit-call.ts'
import { refuseSuspended } from '../call/refuse-suspended.ts'
import { teamsPerAccount, type PortalOperation, type PortalParts, type SignedInCall } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }

export const listTeams: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const teams = await teamsOf(parts, call.account.accountId)
    sendJson(call.response, 200, { teams, limit: teamsPerAccount }, noStore)
  },
}

export const createTeam: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const name = readName(call)
    // By the address: whoever deletes a team, or the account, does not begin a day anew.
    await takeAll(parts, [[parts.limiters.newTeamsPerEmail, call.account.email]], 'limit.rate')
    const team = allowed(await parts.teams.create(call.account, name))
    const membership: Membership = { team, role: 'owner', since: team.createdAt, members: 1 }
    sendJson(call.response, 201, describeMembership(membership), noStore)
  },
}

export const getTeam: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { accountId } = call.account
    const membership = (await parts.store.teams.of(accountId)).find(({ team }) => team.id === teamId(call))
    if (!membership) throw new Refusal('resource.not_found')
    const members = await parts.store.teams.members(membership.team.id)
    const invitations = await parts.store.teams.invitations(membership.team.id, parts.surroundings.now())
    const body = {
      ...describeMembership(membership),
      people: members.map((member) => describeMember(member, accountId)),
      peopleLimit: membersMax,
      invitations: invitations.map(describeInvitation),
    }
    sendJson(call.response, 200, body, noStore)
  },
}

export const renameTeam: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    allowed(await parts.teams.rename(call.account, teamId(call), readName(call)))
    const membership = (await parts.store.teams.of(call.account.accountId)).find(({ team }) => team.id === teamId(call))
    if (!membership) throw new Refusal('resource.not_found')
    sendJson(call.response, 200, describeMembership(membership), noStore)
  },
}

export const deleteTeam: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    // Counts still in memory must be in the store before they are cut loose from the team.
    await parts.meter.flush()
    allowed(await parts.teams.erase(call.account, teamId(call)))
    void makeNameless(parts.store).catch((error: unknown) =>
      parts.surroundings.log({ level: 'error', event: 'counts-not-yet-nameless', cause: String(error) }),
    )
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

export const inviteMember: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const email = normaliseEmail(String(call.body['email']))
    if (email === undefined) throw invalid([{ path: '/body/email', message: 'must be one plain e-mail address' }])
    const { accountId } = call.account
    // Before anything is counted: who sends no letter takes nothing from the address. Asked again under the team's lock.
    const own = await parts.store.teams.roleOf(teamId(call), accountId)
    if (own === undefined) throw new Refusal('resource.not_found')
    if (!mayTurn(own, 'viewer', roleIn(call))) throw new Refusal('team.role')
    await refuseSuspended(parts, call.operation, teamId(call))
    const { invitationsPerAccount, invitationsPerAccountAndEmail, invitationsPerEmail } = parts.limiters
    const counts = [
      [invitationsPerAccount, accountId],
      [invitationsPerAccountAndEmail, `${accountId} ${email}`],
      [invitationsPerEmail, email],
    ] as const
    await takeAll(parts, counts, 'limit.rate')
    const invited = allowed(await parts.teams.invite(call.account, teamId(call), email, roleIn(call)))
    parts.mail.wake()
    sendJson(call.response, 201, describeInvitation(invited), noStore)
  },
}

export const revokeInvitation: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const invitationId = String(call.parameters['invitationId'])
    allowed(await parts.teams.revokeInvitation(call.account, teamId(call), invitationId))
    sendEmpty(call.response, 204, noStore)
  },
}

export const acceptInvitation: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const team = allowed(await parts.teams.accept(call.account, String(call.body['token'])))
    const membership = (await parts.store.teams.of(call.account.accountId)).find((one) => one.team.id === team.id)
    if (!membership) throw new Refusal('team.invitation_gone')
    sendJson(call.response, 200, describeMembership(membership), noStore)
  },
}

export const changeMember: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const member = allowed(await parts.teams.changeRole(call.account, teamId(call), memberId(call), roleIn(call)))
    sendJson(call.response, 200, describeMember(member, call.account.accountId), noStore)
  },
}

export const removeMember: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    allowed(await parts.teams.remove(call.account, teamId(call), memberId(call)))
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

/** The contract's `Team`s of an account. */
export async function teamsOf({ store }: PortalParts, accountId: string): Promise<readonly unknown[]> {
  return (await store.teams.of(accountId)).map(describeMembership)
}

/** For the export of an account: where somebody may join. */
export async function invitationsTo({ store, surroundings }: PortalParts, email: string): Promise<readonly unknown[]> {
  return (await store.teams.invitationsTo(email, surroundings.now())).map(describeInvitation)
}

const teamId = (call: SignedInCall): string => String(call.parameters['teamId'])
const memberId = (call: SignedInCall): string => String(call.parameters['memberId'])
/** The contract allows no other. */
const roleIn = (call: SignedInCall): Role => String(call.body['role']) as Role

function readName({ body }: SignedInCall): string {
  const name = unlinked(String(body['name']))
  if (name === '') throw invalid([{ path: '/body/name', message: 'must have a character that can be seen' }])
  return name
}

function allowed<T>(outcome: T | TeamRefusal): T {
  switch (outcome) {
    case 'role':
      throw new Refusal('team.role')
    case 'not-found':
      throw new Refusal('resource.not_found')
    case 'last-owner':
      throw new Refusal('team.last_owner')
    case 'too-many':
      throw new Refusal('team.too_many')
    case 'invitation-gone':
    case 'other-address':
      throw new Refusal('team.invitation_gone')
    default:
      // Every refusal is named above.
      return outcome as T
  }
}

function describeMembership({ team, role, since, members }: Membership) {
  return { id: team.id, name: team.name, createdAt: instant(team.createdAt), role, since: instant(since), members }
}

function describeMember({ accountId, email, role, since }: Member, readerId: string) {
  return { id: accountId, email, role, since: instant(since), isYou: accountId === readerId }
}

function describeInvitation({ id, email, role, createdAt, expiresAt }: Invitation) {
  return { id, email, role, createdAt: instant(createdAt), expiresAt: instant(expiresAt) }
}

function instant(at: Team['createdAt']): string {
  return new Date(at).toISOString()
}
