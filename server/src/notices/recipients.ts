import { letterheadFor } from '../mail/letterhead-for.ts'
import { unlinked, type Letterhead } from '../mail/letters.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import type { Store } from '../store/store.ts'
import { may } from '../teams/role-rights.ts'

export type Recipient = {
  readonly accountId: string
  readonly email: string
  /** Set where it is about a team of theirs. */
  readonly teamName: string | undefined
}

/** Who is told of what concerns a holder: the person; of a team those who have to do with its keys. */
export async function recipientsOf(store: Store, holderId: string): Promise<readonly Recipient[]> {
  const team = await store.teams.find(holderId)
  if (team) {
    const members = await store.teams.members(holderId)
    return members
      .filter(({ role }) => may(role, 'keys'))
      .map(({ accountId, email }) => ({ accountId, email, teamName: team.name }))
  }
  const email = await store.accounts.emailOf(holderId)
  return email === undefined ? [] : [{ accountId: holderId, email, teamName: undefined }]
}

/** What is about a team says so. */
export function subjectFor(subject: string, { teamName }: Recipient): string {
  return teamName === undefined ? subject : `${unlinked(teamName)}: ${subject}`
}

/** The same letter to everybody who is told of a holder, in the language of each, and once under its name. */
export async function queueLetters(
  store: Store,
  letterhead: Letterhead,
  holderId: string,
  name: string,
  write: (head: Letterhead, email: string) => Mail,
  now: number,
): Promise<void> {
  for (const recipient of await recipientsOf(store, holderId)) {
    const own = recipient.teamName === undefined ? name : `${name}:${recipient.accountId}`
    const mail = write(await letterheadFor(store, letterhead, recipient.email), recipient.email)
    await store.outbox.queue({ ...mail, subject: subjectFor(mail.subject, recipient) }, own, now)
  }
}
