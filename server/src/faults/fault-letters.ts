import { inEnglish, letter, unlinked, wordsOf, type Letterhead } from '../mail/letters.ts'
import type { Fault } from '../store/tables/apis/fault-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'

/** To whoever answers for the API. The reporter's address is not in it: the answer goes through the portal. */
export function faultReportedLetter(head: Letterhead, recipient: string, fault: Fault): Mail {
  const { operationId, wrong, wanted, requestId, email, id, apiId } = fault
  return letter(inEnglish(head), 'fault-reported', recipient, `Somebody reports wrong data in ${operationId}`, [
    `Somebody who uses ${operationId} says that its data is wrong. We have not looked whether it is.`,
    `What is wrong: ${unlinked(wrong)}`,
    ...(wanted === undefined ? [] : [`What it should be: ${unlinked(wanted)}`]),
    ...(requestId === undefined ? [] : [`Seen in the answer with the request id ${unlinked(requestId)}.`]),
    ...(email === undefined ? [] : ['They would like an answer; the portal sends it on.']),
    `Say what became of it, as ${id}: ${head.origin}/account/desk/?api=${encodeURIComponent(apiId)}`,
  ])
}

/** To who left an address. */
export function faultAnsweredLetter(head: Letterhead, recipient: string, fault: Fault): Mail {
  const say = wordsOf(head)
  const { operationId, state, answer } = fault
  const outcome = say(`fault.${state}`, { operation: operationId })
  return letter(head, 'fault-answered', recipient, outcome, [
    `${outcome}.`,
    ...(answer === undefined ? [] : [say('theySay', { words: unlinked(answer) })]),
    say('allReports', { address: `${head.origin}/report/?api=${encodeURIComponent(fault.apiId)}` }),
  ])
}
