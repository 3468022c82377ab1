/** Roles in a team, the fullest last, with what each may do. */
export const teamRoles = [
  { id: 'viewer', label: 'Viewer', note: 'Sees everything of the team.' },
  { id: 'member', label: 'Member', note: 'Also makes and changes keys, asks for access, keeps webhooks.' },
  { id: 'manager', label: 'Manager', note: 'Also invites and removes people.' },
  { id: 'owner', label: 'Owner', note: 'Also makes owners, and names or deletes the team.' },
] as const

export type TeamRole = (typeof teamRoles)[number]['id']

export function roleLabel(role: string): string {
  return teamRoles.find(({ id }) => id === role)?.label ?? role
}

/** Whether a role has to do with people. */
export function mayManage(role: string): boolean {
  return role === 'owner' || role === 'manager'
}

/** What somebody may make of others: owners are made by owners. */
export function rolesToGive(role: string): readonly (typeof teamRoles)[number][] {
  return role === 'owner' ? teamRoles : teamRoles.filter(({ id }) => id !== 'owner')
}
