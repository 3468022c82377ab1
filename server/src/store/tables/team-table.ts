import type { Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'

export type Role = 'owner' | 'manager' | 'member' | 'viewer'

/** Several people who hold keys together. Its id is an account's. */
export type Team = { readonly id: string; readonly name: string; readonly createdAt: number }

export type Membership = { readonly team: Team; readonly role: Role; readonly since: number; readonly members: number }

export type Member = {
  readonly accountId: string
  readonly email: string
  readonly role: Role
  readonly since: number
}

export type Invitation = {
  readonly id: string
  readonly teamId: string
  readonly email: string
  readonly role: Role
  readonly createdAt: number
  readonly expiresAt: number
  /** Undefined for the oldest. */
  readonly inviterId: string | undefined
}

export type TeamTable = {
  /** With its first owner. */
  readonly insert: (team: Team, ownerId: string) => Promise<void>
  readonly find: (teamId: string) => Promise<Team | undefined>
  readonly rename: (teamId: string, name: string) => Promise<void>
  /** Teams that an account is in, oldest first. */
  readonly of: (accountId: string) => Promise<readonly Membership[]>
  /** Undefined for who is no member, and where there is no such team. */
  readonly roleOf: (teamId: string, accountId: string) => Promise<Role | undefined>
  /** Those who have been in it longest first. */
  readonly members: (teamId: string) => Promise<readonly Member[]>
  /** Answers false for somebody who is in it already. */
  readonly addMember: (teamId: string, accountId: string, role: Role, now: number) => Promise<boolean>
  readonly setRole: (teamId: string, accountId: string, role: Role) => Promise<void>
  readonly removeMember: (teamId: string, accountId: string) => Promise<void>
  /** In place of whichever invitation the address had to this team. */
  readonly invite: (invitation: Invitation, tokenHash: string) => Promise<void>
  /** Not yet answered and not run out, oldest first. */
  readonly invitations: (teamId: string, now: number) => Promise<readonly Invitation[]>
  /** Those to an address that may still be taken, oldest first. */
  readonly invitationsTo: (email: string, now: number) => Promise<readonly Invitation[]>
  readonly findInvitation: (tokenHash: string) => Promise<Invitation | undefined>
  /** Answers whether it was there: of many who ask at once, one is told so. */
  readonly removeInvitation: (teamId: string, invitationId: string) => Promise<boolean>
  /** Whose account goes is not awaited anywhere any more. */
  readonly forgetInvitationsTo: (email: string) => Promise<void>
  readonly forgetInvitations: (before: number) => Promise<void>
}

export function createTeamTable({ db }: Database): TeamTable {
  const membership = (teamId: string, accountId: string) =>
    db.selectFrom('team_member').select('role').where('team_id', '=', teamId).where('account_id', '=', accountId)

  return {
    insert: async ({ id, name, createdAt }, ownerId) => {
      const at = new Date(createdAt).toISOString()
      // An id is no mail address, so nobody can ask for a code under it.
      await db.insertInto('account').values({ id, email: id, createdAt: at, updatedAt: at }).execute()
      await db.insertInto('team').values({ id, name, created_at: createdAt }).execute()
      const owner = { team_id: id, account_id: ownerId, role: 'owner', since: createdAt }
      await db.insertInto('team_member').values(owner).execute()
    },
    find: async (teamId) => {
      const row = await db.selectFrom('team').selectAll().where('id', '=', teamId).executeTakeFirst()
      return row && readTeam(row)
    },
    rename: async (teamId, name) =>
      void (await db.updateTable('team').set({ name }).where('id', '=', teamId).execute()),
    of: async (accountId) => {
      const rows = await db
        .selectFrom('team_member')
        .innerJoin('team', 'team.id', 'team_member.team_id')
        .selectAll('team')
        .select(['team_member.role', 'team_member.since'])
        .select(({ selectFrom }) =>
          selectFrom('team_member as other')
            .select(({ fn }) => fn.countAll<number>().as('count'))
            .whereRef('other.team_id', '=', 'team.id')
            .as('members'),
        )
        .where('team_member.account_id', '=', accountId)
        .orderBy('team.created_at')
        .orderBy('team.id')
        .execute()
      return rows.map((row) => ({
        team: readTeam(row),
        role: roleOf(row.role),
        since: row.since,
        members: row.members ?? 0,
      }))
    },
    roleOf: async (teamId, accountId) => {
      const row = await membership(teamId, accountId).executeTakeFirst()
      return row && roleOf(row.role)
    },
    members: async (teamId) => {
      const rows = await db
        .selectFrom('team_member')
        .innerJoin('account', 'account.id', 'team_member.account_id')
        .select(['team_member.account_id', 'team_member.role', 'team_member.since', 'account.email'])
        .where('team_member.team_id', '=', teamId)
        .orderBy('team_member.since')
        .orderBy('team_member.account_id')
        .execute()
      return rows.map(({ account_id, email, role, since }) => ({
        accountId: account_id,
        email,
        role: roleOf(role),
        since,
      }))
    },
    addMember: async (teamId, accountId, role, now) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('team_member')
        .values({ team_id: teamId, account_id: accountId, role, since: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    setRole: async (teamId, accountId, role) => {
      const query = db.updateTable('team_member').set({ role }).where('team_id', '=', teamId)
      await query.where('account_id', '=', accountId).execute()
    },
    removeMember: async (teamId, accountId) => {
      await db.deleteFrom('team_member').where('team_id', '=', teamId).where('account_id', '=', accountId).execute()
    },
    invite: async ({ id, teamId, email, role, createdAt, expiresAt, inviterId = null }, tokenHash) => {
      const from = { inviter_id: inviterId, created_at: createdAt, expires_at: expiresAt }
      const kept = { ...from, id, role, token_hash: tokenHash }
      await db
        .insertInto('team_invitation')
        .values({ ...kept, team_id: teamId, email })
        .onConflict((conflict) => conflict.columns(['team_id', 'email']).doUpdateSet(kept))
        .execute()
    },
    invitations: async (teamId, now) => {
      const all = db.selectFrom('team_invitation').selectAll().where('team_id', '=', teamId)
      return (await all.where('expires_at', '>', now).orderBy('created_at').execute()).map(readInvitation)
    },
    invitationsTo: async (email, now) => {
      const all = db.selectFrom('team_invitation').selectAll().where('email', '=', email)
      return (await all.where('expires_at', '>', now).orderBy('created_at').execute()).map(readInvitation)
    },
    findInvitation: async (tokenHash) => {
      const query = db.selectFrom('team_invitation').selectAll().where('token_hash', '=', tokenHash)
      const row = await query.executeTakeFirst()
      return row && readInvitation(row)
    },
    removeInvitation: async (teamId, invitationId) => {
      const query = db.deleteFrom('team_invitation').where('team_id', '=', teamId).where('id', '=', invitationId)
      return (await query.executeTakeFirst()).numDeletedRows === 1n
    },
    forgetInvitationsTo: async (email) =>
      void (await db.deleteFrom('team_invitation').where('email', '=', email).execute()),
    forgetInvitations: async (before) =>
      void (await db.deleteFrom('team_invitation').where('expires_at', '<', before).execute()),
  }
}

/** The columns allow no other. */
const roleOf = (role: string): Role => role as Role

function readTeam(row: Pick<Selectable<Schema['team']>, 'id' | 'name' | 'created_at'>): Team {
  return { id: row.id, name: row.name, createdAt: row.created_at }
}

function readInvitation(row: Selectable<Schema['team_invitation']>): Invitation {
  return {
    id: row.id,
    teamId: row.team_id,
    email: row.email,
    role: roleOf(row.role),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    inviterId: row.inviter_id ?? undefined,
  }
}
