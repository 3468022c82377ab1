import { describeInstant, letter, unlinked, type Letterhead } from '../mail/letters.ts'
import type { Approval, ApprovalState } from '../store/tables/approval-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'

const outcomes: Readonly<Record<ApprovalState, string>> = {
  pending: 'waits for an answer',
  approved: 'was approved',
  refused: 'was refused',
  withdrawn: 'was withdrawn',
  expired: 'has ended',
}

/** To the holder, of every change. */
export function approvalLetter(
  head: Letterhead,
  recipient: string,
  approval: Approval,
  apiName: string,
  note: string,
): Mail {
  const { state, expiresAt, purpose } = approval
  const until = state === 'approved' && expiresAt !== undefined ? ` It holds until ${describeInstant(expiresAt)}.` : ''
  return letter(head, 'approval', recipient, `Your request for access to ${apiName} ${outcomes[state]}`, [
    `Your request for access to ${apiName} ${outcomes[state]}.${until}`,
    ...(note === '' ? [] : [`They say: ${unlinked(note)}`]),
    `What you asked it for: ${unlinked(purpose)}`,
    `Your requests and their history: ${head.origin}/account/access`,
  ])
}

/** To an administrator, once for each request. */
export function approvalAskedLetter(head: Letterhead, recipient: string, approval: Approval, apiName: string): Mail {
  return letter(head, 'approval', recipient, `Somebody asks for access to ${apiName}`, [
    `A holder asks for access to ${apiName}, for: ${unlinked(approval.purpose)}`,
    `It waits for your answer as ${approval.id}: ${head.origin}/account/administration/access. Whoever decides is not who asked.`,
  ])
}
