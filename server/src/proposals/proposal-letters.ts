import { inEnglish, letter, unlinked, type Letterhead } from '../mail/letters.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import type { Proposal, ProposalEvent, ProposalEventKind } from '../store/tables/apis/proposal-table.ts'

const subjects: Readonly<Record<ProposalEventKind, (what: string) => string>> = {
  proposed: (what) => `${what} is proposed`,
  said: (what) => `Something is said about ${what}`,
  approved: (what) => `${what} is approved`,
  declined: (what) => `${what} is declined`,
  withdrawn: (what) => `${what} is withdrawn`,
  published: (what) => `${what} is published`,
  'publish-failed': (what) => `${what} could not be published`,
}

/** To the other side: what happened, what it would be, and where to answer. Nothing of the document is in it. */
export function proposalLetter(head: Letterhead, recipient: string, proposal: Proposal, event: ProposalEvent): Mail {
  const { apiId, id, version, bump, previous } = proposal
  const subject = subjects[event.kind](`${apiId} ${version}`)
  return letter(inEnglish(head), 'proposal', recipient, subject, [
    `${subject}, by an ${event.side} of this portal.`,
    `It is ${bump === 'initial' ? 'the first release' : `a ${bump} release after ${previous ?? 'none'}`}.`,
    ...(event.words === '' ? [] : [`They say: ${unlinked(event.words)}`]),
    `See it, and answer: ${head.origin}${proposalPath(apiId, id)}`,
  ])
}

export const proposalPath = (apiId: string, proposalId: string): string =>
  `/account/desk/proposal/?api=${encodeURIComponent(apiId)}&id=${encodeURIComponent(proposalId)}`
