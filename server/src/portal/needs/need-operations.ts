import { Refusal, type ProblemError } from '@openlondon/contract/problem'
import { clientNetwork } from '../../http/request/client-address.ts'
import { sendJson } from '../../http/answer/respond.ts'
import { oneLine } from '../../mail/letters.ts'
import type { NeedWords, ProposedNeed, ProposedNeedState } from '../../store/tables/proposed-need-table.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { administratorStill } from '../call/still.ts'
import { invalid } from '../call/invalid.ts'
import { takeAll } from '../call/limit-call.ts'
import { listPage } from '../call/list-page.ts'
import type { PortalCall, PortalOperation } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const needsShown = 100

export const proposeNeed: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const words = readWords(call)
    const network = clientNetwork(call.request, parts.config.trustProxy)
    await takeAll(parts, [[parts.limiters.needsPerNetwork, network]], 'limit.reports')
    const email = textOf(call, 'email')?.toLowerCase()
    const need = await parts.needDesk.propose(words, email)
    if (need === 'full') throw new Refusal('limit.reports', { headers: { 'Retry-After': '86400' } })
    parts.mail.wake()
    // Nothing of what was written: the answer may be read by whoever looks over somebody's shoulder, or kept.
    sendJson(call.response, 201, { id: need.id, state: need.state }, noStore)
  },
}

/** The needs that were accepted, as they were published. */
export const listAcceptedNeeds: PortalOperation = {
  needs: 'nothing',
  answer: async ({ store }, { response, operation }) => {
    const needs = await store.proposedNeeds.inState('accepted', needsShown)
    sendJson(
      response,
      200,
      { needs: needs.map(describeAccepted) },
      { 'Cache-Control': `public, max-age=${operation.cacheSeconds}` },
    )
  },
}

export const listProposedNeeds: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    // The contract allows no other values.
    const state = String(call.parameters['state'] ?? 'waiting') as ProposedNeedState
    const { rows, next } = await listPage(
      call,
      needsShown,
      (count, place) => parts.store.proposedNeeds.inState(state, count, place),
      (need) => need,
    )
    sendJson(call.response, 200, { needs: rows.map(describeProposed), next }, noStore)
  },
}

export const decideProposedNeed: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const words = Object.fromEntries(
      wordNames.flatMap((name) => {
        const text = textOf(call, name)
        return text === undefined ? [] : [[name, text] as const]
      }),
    )
    // The contract allows no other value.
    const state = String(call.body['state']) as 'accepted' | 'declined'
    const decision = { state, note: textOf(call, 'note'), words }
    const need = await parts.needDesk.decide(
      call.account.accountId,
      String(call.parameters['needId']),
      decision,
      administratorStill(parts, call.account),
    )
    if (need === 'not-found') throw new Refusal('resource.not_found')
    parts.mail.wake()
    sendJson(call.response, 200, describeProposed(need), noStore)
  },
}

const wordNames = ['title', 'who', 'place', 'why', 'solved'] as const satisfies readonly (keyof NeedWords)[]

function readWords(call: PortalCall): NeedWords {
  const said = wordNames.map((name) => [name, textOf(call, name)] as const)
  const errors = said.flatMap(([name, text]): readonly ProblemError[] =>
    text === undefined ? [{ path: `/body/${name}`, message: 'must have characters that can be seen' }] : [],
  )
  if (errors.length > 0) throw invalid(errors)
  const [title = '', who = '', place = '', why = '', solved = ''] = said.map(([, text]) => text)
  return { title, who, place, why, solved }
}

/** In one line, or undefined where nothing in it can be seen. */
function textOf({ body }: PortalCall, name: string): string | undefined {
  const text = oneLine(String(body[name] ?? ''))
  return text === '' ? undefined : text
}

const describeAccepted = ({ id, title, who, place, why, solved, changedAt }: ProposedNeed) => ({
  id,
  title,
  who,
  place,
  why,
  solved,
  acceptedAt: new Date(changedAt).toISOString(),
})

/** The contract's `ProposedNeed`. */
export function describeProposed({
  id,
  title,
  who,
  place,
  why,
  solved,
  state,
  note,
  email,
  at,
  changedAt,
}: ProposedNeed) {
  return {
    id,
    title,
    who,
    place,
    why,
    solved,
    state,
    note: note ?? null,
    wantsAnswer: email !== undefined,
    proposedAt: new Date(at).toISOString(),
    changedAt: new Date(changedAt).toISOString(),
  }
}
