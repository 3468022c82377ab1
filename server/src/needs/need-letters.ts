import { inEnglish, letter, unlinked, wordsOf, type Letterhead } from '../mail/letters.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import type { ProposedNeed } from '../store/tables/proposed-need-table.ts'

/** To whoever runs the portal. The address of who proposed it is not in it. */
export function needProposedLetter(head: Letterhead, recipient: string, need: ProposedNeed): Mail {
  const { id, title, who, place, why, solved } = need
  return letter(inEnglish(head), 'need-proposed', recipient, `Somebody proposes a need: ${unlinked(title)}`, [
    'Somebody has proposed a need by the form. Nobody sees it before you have accepted it.',
    `Who: ${unlinked(who)}`,
    `Where: ${unlinked(place)}`,
    `Why: ${unlinked(why)}`,
    `What would count as solved: ${unlinked(solved)}`,
    `Accept or decline it, as ${id}: ${head.origin}/account/administration/needs/`,
  ])
}

/** To who left an address. */
export function needDecidedLetter(head: Letterhead, recipient: string, need: ProposedNeed): Mail {
  const say = wordsOf(head)
  const isAccepted = need.state === 'accepted'
  return letter(head, 'need-decided', recipient, say(isAccepted ? 'need.accepted' : 'need.declined'), [
    say(isAccepted ? 'needAccepted' : 'needDeclined'),
    say('needTitle', { title: unlinked(need.title) }),
    ...(need.note === undefined ? [] : [say('theySay', { words: unlinked(need.note) })]),
    ...(isAccepted ? [say('allNeeds', { address: `${head.origin}/community/needs/` })] : []),
  ])
}
