import type { Role } from '../store/tables/team-table.ts'

/**
 * What is done in a team. `see`: its keys, usage, failed calls, approvals, webhooks and people. `keys`: make, change,
 * rotate and revoke keys, ask for access, keep webhooks. `people`: invite, remove, and give roles below owner. `team`: name
 * it, delete it, and make owners.
 */
export type TeamAct = 'see' | 'keys' | 'people' | 'team'

const rights: Readonly<Record<Role, readonly TeamAct[]>> = {
  owner: ['see', 'keys', 'people', 'team'],
  manager: ['see', 'keys', 'people'],
  member: ['see', 'keys'],
  viewer: ['see'],
}

export function may(role: Role, act: TeamAct): boolean {
  return rights[role].includes(act)
}

/** Whether somebody may turn a role, of a member or of somebody invited, into another. Owners are the owners' business. */
export function mayTurn(role: Role, from: Role, to: Role): boolean {
  return may(role, from === 'owner' || to === 'owner' ? 'team' : 'people')
}

/** Whether a team would be nobody's without this member. */
export function isLastOwner(
  members: readonly { readonly accountId: string; readonly role: Role }[],
  accountId: string,
): boolean {
  const owners = members.filter(({ role }) => role === 'owner')
  return owners.length === 1 && owners[0]?.accountId === accountId
}
