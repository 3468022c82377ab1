import { letter, unlinked, type Letterhead } from '../mail/letters.ts'
import type { Fault, FaultState } from '../store/tables/apis/fault-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'

/** To whoever answers for the API. The reporter's address is not in it: the answer goes through the portal. */
export function faultReportedLetter(head: Letterhead, recipient: string, fault: Fault): Mail {
  const { operationId, wrong, wanted, requestId, email, id, apiId } = fault
  return letter(head, 'fault-reported', recipient, `Somebody reports wrong data in ${operationId}`, [
    `Somebody who uses ${operationId} says that its data is wrong. We have not looked whether it is.`,
    `What is wrong: ${unlinked(wrong)}`,
    ...(wanted === undefined ? [] : [`What it should be: ${unlinked(wanted)}`]),
    ...(requestId === undefined ? [] : [`Seen in the answer with the request id ${unlinked(requestId)}.`]),
    ...(email === undefined ? [] : ['They would like an answer; the portal sends it on.']),
    `Say what became of it, as ${id}: ${head.origin}/account/desk/?api=${encodeURIComponent(apiId)}`,
  ])
}

const outcomes: Readonly<Record<FaultState, string>> = {
  received: 'has arrived',
  'looked-at': 'is being looked at',
  mended: 'was mended',
  'not-a-fault': 'is not a fault, the owner says',
}

/** To who left an address. */
export function faultAnsweredLetter(head: Letterhead, recipient: string, fault: Fault): Mail {
  const { operationId, state, answer } = fault
  return letter(head, 'fault-answered', recipient, `What you reported of ${operationId} ${outcomes[state]}`, [
    `What you reported of ${operationId} ${outcomes[state]}.`,
    ...(answer === undefined ? [] : [`They say: ${unlinked(answer)}`]),
    `All reports: ${head.origin}/report/?api=${encodeURIComponent(fault.apiId)}`,
  ])
}
