import { answer, day, refuse, utc, type Ask, type Views } from '@openlondon/sandbox/view'
import { ada, holderOf } from './holder.ts'
import { inventId } from './invented-key.ts'
import { keepIn, keptIn } from './kept.ts'

/** From the one who may most. */
const roles = ['owner', 'manager', 'member', 'viewer'] as const
type Role = (typeof roles)[number]

type Person = { readonly id: string; readonly email: string; readonly role: Role; readonly since: number }

type Invitation = {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly createdAt: number
  readonly expiresAt: number
}

type Team = {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  readonly people: readonly Person[]
  readonly invitations: readonly Invitation[]
}

const [teamLimit, peopleLimit, invitationDays] = [3, 50, 7]

const at = (text: string): number => Date.parse(text)

const first: Team = {
  id: 'team_2Kx9LmP4',
  name: 'Departure boards',
  createdAt: at('2026-11-20T08:30:00Z'),
  people: [
    { id: ada.id, email: ada.email, role: 'owner', since: at('2026-11-20T08:30:00Z') },
    { id: 'acc_9Lf5WbT2', email: 'grace@example.org', role: 'owner', since: at('2026-11-21T10:15:00Z') },
  ],
  invitations: [
    {
      id: 'inv_6Gt3BvN8',
      email: 'mary@example.org',
      role: 'member',
      createdAt: at('2026-11-22T09:00:00Z'),
      expiresAt: at('2026-11-29T09:00:00Z'),
    },
  ],
}

export const teamViews: Views<unknown> = {
  listTeams: (ask) => ({ teams: teamsOf(ask).map((team) => teamSummary(ask, team)), limit: teamLimit }),
  createTeam: (ask) => {
    const { id, email } = holderOf(ask)
    const own = teamsOf(ask).filter((team) => roleIn(ask, team) === 'owner')
    if (own.length >= teamLimit) return refuse(409)
    const { now } = ask.clock
    const team: Team = {
      id: inventId('team', ask.chance('portal team', ask.session.writes())),
      name: fieldOf(ask, 'name'),
      createdAt: now,
      people: [{ id, email, role: 'owner', since: now }],
      invitations: [],
    }
    keepIn(ask.session, 'portal team', team)
    return answer(201, teamSummary(ask, team))
  },
  getTeam: (ask) => {
    const team = teamOf(ask)
    const { people, invitations } = team
    return {
      ...teamSummary(ask, team),
      people: people.map((person) => toldPerson(ask, person)),
      peopleLimit,
      invitations: invitations.filter(({ expiresAt }) => expiresAt > ask.clock.now).map(toldInvitation),
    }
  },
  renameTeam: (ask) => {
    const team = { ...teamFor(ask, 'owner'), name: fieldOf(ask, 'name') }
    keepIn(ask.session, 'portal team', team)
    return teamSummary(ask, team)
  },
  deleteTeam: (ask) => {
    // Whom nobody is in, nobody sees.
    keepIn(ask.session, 'portal team', { ...teamFor(ask, 'owner'), people: [] })
    return answer(204, undefined)
  },
  inviteMember: (ask) => {
    const team = teamFor(ask, 'manager')
    if (team.people.length + team.invitations.length >= peopleLimit) return refuse(409)
    const { now } = ask.clock
    const invitation: Invitation = {
      id: inventId('inv', ask.chance('portal invitation', ask.session.writes())),
      email: fieldOf(ask, 'email').toLowerCase(),
      role: roleWanted(ask),
      createdAt: now,
      expiresAt: now + invitationDays * day,
    }
    // A newer one replaces an older one to the same address.
    const others = team.invitations.filter(({ email }) => email !== invitation.email)
    keepIn(ask.session, 'portal team', { ...team, invitations: [...others, invitation] })
    return answer(201, toldInvitation(invitation))
  },
  revokeInvitation: (ask) => {
    const team = teamFor(ask, 'manager')
    const invitations = team.invitations.filter(({ id }) => id !== ask.text('invitationId'))
    if (invitations.length === team.invitations.length) return refuse(404)
    keepIn(ask.session, 'portal team', { ...team, invitations })
    return answer(204, undefined)
  },
  changeMember: (ask) => {
    const team = teamFor(ask, 'manager')
    const person = { ...personOf(ask, team), role: roleWanted(ask) }
    keepPeople(
      ask,
      team,
      team.people.map((one) => (one.id === person.id ? person : one)),
    )
    return toldPerson(ask, person)
  },
  removeMember: (ask) => {
    const own = teamOf(ask)
    const person = personOf(ask, own)
    // Who leaves needs nobody's leave.
    const team = person.id === holderOf(ask).id ? own : teamFor(ask, 'manager')
    keepPeople(
      ask,
      team,
      team.people.filter(({ id }) => id !== person.id),
    )
    return answer(204, undefined)
  },
}

/** Those that one is in. */
export function teamsOf(ask: Ask<unknown>): readonly Team[] {
  return keptIn(ask.session, 'portal team', [first]).filter(
    (team) => team.createdAt <= ask.clock.now && roleIn(ask, team) !== undefined,
  )
}

export function teamSummary(ask: Ask<unknown>, team: Team): object {
  const holder = holderOf(ask)
  const own = team.people.find(({ id }) => id === holder.id)
  return {
    id: team.id,
    name: team.name,
    createdAt: utc(team.createdAt),
    role: own?.role ?? 'viewer',
    since: utc(own?.since ?? team.createdAt),
    members: team.people.length,
  }
}

function roleIn(ask: Ask<unknown>, { people }: Team): Role | undefined {
  const holder = holderOf(ask)
  return people.find(({ id }) => id === holder.id)?.role
}

function teamOf(ask: Ask<unknown>): Team {
  const id = ask.text('teamId')
  return teamsOf(ask).find((team) => team.id === id) ?? refuse(404)
}

/** Of a team in which one may as much as somebody of this role. */
function teamFor(ask: Ask<unknown>, least: Role): Team {
  const team = teamOf(ask)
  const role = roleIn(ask, team) ?? 'viewer'
  return roles.indexOf(role) <= roles.indexOf(least) ? team : refuse(403)
}

function personOf(ask: Ask<unknown>, { people }: Team): Person {
  return people.find(({ id }) => id === ask.text('memberId')) ?? refuse(404)
}

/** A team needs an owner for as long as somebody is in it. */
function keepPeople({ session }: Ask<unknown>, team: Team, people: readonly Person[]): void {
  if (people.length > 0 && !people.some(({ role }) => role === 'owner')) refuse(409)
  keepIn(session, 'portal team', { ...team, people })
}

function fieldOf({ body }: Ask<unknown>, name: string): string {
  // The contract has checked it.
  return String((body as Readonly<Record<string, unknown>>)[name]).trim()
}

function roleWanted(ask: Ask<unknown>): Role {
  const wanted = fieldOf(ask, 'role')
  return roles.find((role) => role === wanted) ?? 'member'
}

function toldPerson(ask: Ask<unknown>, { id, email, role, since }: Person): object {
  return { id, email, role, since: utc(since), isYou: id === holderOf(ask).id }
}

function toldInvitation({ id, email, role, createdAt, expiresAt }: Invitation): object {
  return { id, email, role, createdAt: utc(createdAt), expiresAt: utc(expiresAt) }
}
