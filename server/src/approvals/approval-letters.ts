import { describeInstant, inEnglish, letter, unlinked, wordsOf, type Letterhead } from '../mail/letters.ts'
import type { Approval } from '../store/tables/approval-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'

/** To the holder, of every change. */
export function approvalLetter(
  head: Letterhead,
  recipient: string,
  approval: Approval,
  apiName: string,
  note: string,
): Mail {
  const { state, expiresAt, purpose } = approval
  const say = wordsOf(head)
  const outcome = say(`approval.${state}`, { api: apiName })
  const until =
    state === 'approved' && expiresAt !== undefined
      ? ` ${say('approvalUntil', { until: describeInstant(expiresAt) })}`
      : ''
  return letter(head, 'approval', recipient, outcome, [
    `${outcome}.${until}`,
    ...(note === '' ? [] : [say('theySay', { words: unlinked(note) })]),
    say('approvalPurpose', { purpose: unlinked(purpose) }),
    say('approvalHistory', { address: `${head.origin}/account/access` }),
  ])
}

/** To an administrator, once for each request. */
export function approvalAskedLetter(head: Letterhead, recipient: string, approval: Approval, apiName: string): Mail {
  return letter(inEnglish(head), 'approval', recipient, `Somebody asks for access to ${apiName}`, [
    `A holder asks for access to ${apiName}, for: ${unlinked(approval.purpose)}`,
    `It waits for your answer as ${approval.id}: ${head.origin}/account/administration/access. Whoever decides is not who asked.`,
  ])
}
