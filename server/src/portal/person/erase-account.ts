import { makeNameless } from '../../store/retention.ts'
import type { Store } from '../../store/store.ts'
import { leaveTeams } from '../../teams/erase-team.ts'
import { dayOf } from '../../usage/day.ts'

/** What is said of an erased account: `nameless` resolves when its counts are nobody's. */
export type Erasure = { readonly mailIds: readonly number[]; readonly nameless: Promise<void> }

/**
 * Erase a person: address, mails, sessions and keys go, in one transaction. Then counts are added to those of everybody
 * else who left, some rows after the other; until that is done they stand under a random id that leads nowhere, and a
 * server that ends in between goes on with it at its next start. The audit keeps such an id. Where others would be left in
 * a team without an owner, nothing is erased.
 */
export async function eraseAccount(
  store: Store,
  accountId: string,
  email: string,
  now: number,
): Promise<Erasure | 'last-owner'> {
  const mailIds = await store.transaction(async (store): Promise<readonly number[] | 'last-owner'> => {
    await store.accounts.lock(accountId)
    if (!(await leaveTeams(store, accountId, now))) return 'last-owner'
    await store.usage.leave(accountId, dayOf(now))
    const mailIds = await store.outbox.erase(email)
    await store.faults.forgetAddress(email)
    await store.proposals.leave(accountId)
    await store.proposedNeeds.forgetAddress(email)
    await store.suspensions.leave(accountId, now)
    await store.keys.erase(accountId)
    await store.accounts.erase(accountId)
    // Last: a team that is being erased takes its invitations along, and the two might wait for each other.
    await store.teams.forgetInvitationsTo(email)
    await store.audit.write(now, accountId, 'account-erased', accountId)
    return mailIds
  })
  if (mailIds === 'last-owner') return mailIds
  await store.scrub()
  return { mailIds, nameless: makeNameless(store) }
}
