/** Roles in a team, the fullest last, with what each may do. */
export const teamRoles = [
  { id: 'viewer', label: 'viewer', note: 'seesEverythingOfTheTeam', you: 'you.viewer', turned: 'turned.viewer' },
  { id: 'member', label: 'member', note: 'alsoMakesAndChangesKeys', you: 'you.member', turned: 'turned.member' },
  {
    id: 'manager',
    label: 'manager',
    note: 'alsoInvitesAndRemovesPeople',
    you: 'you.manager',
    turned: 'turned.manager',
  },
  { id: 'owner', label: 'owner', note: 'alsoMakesOwnersAndNames', you: 'you.owner', turned: 'turned.owner' },
] as const

export type TeamRole = (typeof teamRoles)[number]['id']

/** A role that is not known here is shown as the least. */
export function roleOf(role: string): (typeof teamRoles)[number] {
  return teamRoles.find(({ id }) => id === role) ?? teamRoles[0]
}

/** Whether a role has to do with people. */
export function mayManage(role: string): boolean {
  return role === 'owner' || role === 'manager'
}

/** What somebody may make of others: owners are made by owners. */
export function rolesToGive(role: string): readonly (typeof teamRoles)[number][] {
  return role === 'owner' ? teamRoles : teamRoles.filter(({ id }) => id !== 'owner')
}
