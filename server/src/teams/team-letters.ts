import { letter, unlinked, wordsOf, type Letterhead } from '../mail/letters.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import type { Invitation } from '../store/tables/team-table.ts'

export function invitationLetter(
  head: Letterhead,
  from: string,
  { email, role, expiresAt }: Invitation,
  teamName: string,
  token: string,
): Mail {
  const say = wordsOf(head)
  const team = unlinked(teamName)
  return letter(head, 'team-invitation', email, say('invitationSubject', { team }), [
    say(`invitation.${role}`, { from: unlinked(from), team, portal: head.portalName }),
    // Behind the #, so that it is in no log of anybody.
    say('invitationJoin', { address: `${head.origin}/account/teams/#invitation=${token}` }),
    say('invitationUntil', { until: new Date(expiresAt).toISOString().slice(0, 10) }),
  ])
}

/** To somebody whom others have removed, or whose team they have deleted. */
export function teamEndedLetter(head: Letterhead, recipient: string, teamName: string, isDeleted: boolean): Mail {
  const say = wordsOf(head)
  const team = unlinked(teamName)
  return isDeleted
    ? letter(head, 'team-ended', recipient, say('teamDeletedSubject', { team }), [say('teamDeleted', { team })])
    : letter(head, 'team-ended', recipient, say('teamLeftSubject', { team }), [say('teamLeft', { team })])
}
