import { letter, unlinked, type Letterhead } from '../mail/letters.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import type { Invitation } from '../store/tables/team-table.ts'

export function invitationLetter(
  head: Letterhead,
  from: string,
  { email, role, expiresAt }: Invitation,
  teamName: string,
  token: string,
): Mail {
  const until = new Date(expiresAt).toISOString().slice(0, 10)
  return letter(head, 'team-invitation', email, `An invitation to the team "${unlinked(teamName)}"`, [
    `${unlinked(from)} invites you to the team "${unlinked(teamName)}" on ${head.portalName}, as ${role}.`,
    // Behind the #, so that it is in no log of anybody.
    `To join, sign in with this address: ${head.origin}/account/teams/#invitation=${token}`,
    `The invitation works once, until ${until}. If you expect none, ignore this mail: nothing happens without you.`,
  ])
}

/** To somebody whom others have removed, or whose team they have deleted. */
export function teamEndedLetter(head: Letterhead, recipient: string, teamName: string, isDeleted: boolean): Mail {
  const team = `"${unlinked(teamName)}"`
  return isDeleted
    ? letter(head, 'team-ended', recipient, `The team ${team} is deleted`, [
        `An owner has deleted the team ${team}. Its keys are refused from now on.`,
      ])
    : letter(head, 'team-ended', recipient, `You are no longer in the team ${team}`, [
        `You were removed from the team ${team}: its keys, their usage and its webhooks are no longer yours to see or change.`,
      ])
}
