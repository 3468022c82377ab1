import type { ApiModel } from '@openlondon/contract'
import { Refusal } from '@openlondon/contract/problem'
import { sendJson } from '../../http/answer/respond.ts'
import type { SignedIn } from '../../identity/identity.ts'
import { oneLine } from '../../mail/letters.ts'
import type { Judged } from '../../proposals/judge-job.ts'
import type { Actor, Decision } from '../../proposals/proposal-desk.ts'
import { sandboxAddress } from '../../proposals/sandbox-address.ts'
import { lastingStates, type Proposal } from '../../store/tables/apis/proposal-table.ts'
import { holdersWhoCalled, usageWindowDays } from '../../usage/affected-holders.ts'
import { toldReach } from '../../usage/told-reach.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { invalid } from '../call/invalid.ts'
import { takeAll } from '../call/limit-call.ts'
import { listPage } from '../call/list-page.ts'
import type { RowPlace } from '../../store/tables/row-place.ts'
import { requireOwner } from '../call/owner.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'
import { apiOf } from '../faults/fault-operations.ts'

const noStore = { 'Cache-Control': 'no-store' }
const proposalsShown = 50

export const listProposals: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const api = await ownedApi(parts, call.account, call.parameters['api'])
    await sendPage(call, (count, place) => parts.store.proposals.ofApi(api.id, count, place))
  },
}

export const listWaitingProposals: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    await sendPage(call, parts.store.proposals.lasting)
  },
}

export const propose: PortalOperation = {
  needs: 'session',
  largeBody: {
    // A megabyte of text, in JSON, in which each sign may be written in six.
    bytesMax: 3_000_000,
    mayBegin: async (parts, account, { api }) => void (await ownedApi(parts, account, api)),
  },
  answer: async (parts, call) => {
    const api = await ownedApi(parts, call.account, call.parameters['api'])
    await takeAll(parts, [[parts.limiters.proposalsPerApi, api.id]], 'limit.proposals')
    const proposal = await parts.proposals.propose(await actorOf(parts, call, api.id), {
      apiId: api.id,
      name: oneLine(String(call.body['name'])),
      note: oneLine(String(call.body['note'] ?? '')),
      document: String(call.body['document']),
    })
    parts.mail.wake()
    await sendInFull(parts, call, proposal, 201)
  },
}

export const getProposal: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => sendInFull(parts, call, await proposalOf(parts, call)),
}

export const getProposedDocument: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { id, name } = await proposalOf(parts, call)
    const document = await parts.store.proposals.document(id)
    if (document === '') throw new Refusal('resource.not_found')
    sendJson(call.response, 200, { name, document }, noStore)
  },
}

export const getProposalPreview: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const proposal = await proposalOf(parts, call)
    const document = await parts.store.proposals.document(proposal.id)
    if (document === '') throw new Refusal('resource.not_found')
    sendJson(call.response, 200, await parts.previews(proposal, document), noStore)
  },
}

export const commentProposal: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const proposal = await proposalOf(parts, call)
    const words = oneLine(String(call.body['words']))
    if (words === '') throw invalid([{ path: '/body/words', message: 'must have a character that can be seen' }])
    await takeWord(parts, call)
    await parts.proposals.say(await actorOf(parts, call, proposal.apiId), proposal, words)
    parts.mail.wake()
    await sendAnew(parts, call)
  },
}

const decisions = { approve: 'approved', decline: 'declined', withdraw: 'withdrawn' } as const satisfies Record<
  string,
  Decision
>

export const decideProposal: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const proposal = await proposalOf(parts, call)
    const { account, body } = call
    // The contract allows no other value.
    const decision = decisions[String(body['decision']) as keyof typeof decisions]
    if (decision !== 'withdrawn') await requireAdministrator(parts, account)
    else if (!(await isOwn(parts, account, proposal))) throw new Refusal('account.not_owner')
    if (decision === 'approved' && proposal.accountId === account.accountId) throw new Refusal('proposal.own')
    await takeWord(parts, call)
    const actor = await actorOf(parts, call, proposal.apiId)
    await parts.proposals.decide(actor, proposal, decision, oneLine(String(body['words'] ?? '')))
    parts.mail.wake()
    await sendAnew(parts, call)
  },
}

export const publishProposal: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const proposal = await proposalOf(parts, call)
    await takeWord(parts, call)
    try {
      await parts.proposals.publish(await actorOf(parts, call, proposal.apiId), proposal)
    } finally {
      parts.mail.wake()
    }
    await sendAnew(parts, call)
  },
}

/** For the export of an account. */
export async function proposalEventsOf({ store }: Pick<PortalParts, 'store'>, accountId: string) {
  return (await store.proposals.eventsBy(accountId)).map(({ proposalId, apiId, kind, words, at }) => ({
    proposal: proposalId,
    api: apiId,
    kind,
    words,
    at: new Date(at).toISOString(),
  }))
}

/** What the engine brings along is not published here. */
async function ownedApi(parts: PortalParts, account: SignedIn, apiId: unknown): Promise<ApiModel> {
  const api = apiOf(parts, apiId)
  await requireOwner(parts, account, api.id)
  if (api.upstream.kind === 'portal') throw new Refusal('resource.not_found')
  return api
}

async function proposalOf(parts: PortalParts, call: SignedInCall): Promise<Proposal> {
  const api = await ownedApi(parts, call.account, call.parameters['api'])
  const proposal = await parts.store.proposals.find(api.id, String(call.parameters['proposalId']))
  if (!proposal) throw new Refusal('resource.not_found')
  return proposal
}

/** An administrator speaks as one, except of an API that is theirs. */
async function actorOf({ store }: PortalParts, { account }: SignedInCall, apiId: string): Promise<Actor> {
  const { accountId, email } = account
  const isOwner = await store.owners.has(apiId, accountId)
  return { accountId, email, side: isOwner ? 'owner' : 'administrator' }
}

/** Whoever made it, and every owner of the API. */
const isOwn = async ({ store }: PortalParts, { accountId }: SignedIn, proposal: Proposal): Promise<boolean> =>
  proposal.accountId === accountId || (await store.owners.has(proposal.apiId, accountId))

const takeWord = (parts: PortalParts, { account }: SignedInCall): Promise<void> =>
  takeAll(parts, [[parts.limiters.proposalWordsPerAccount, account.accountId]], 'limit.proposals')

async function sendPage(
  call: SignedInCall,
  fetch: (count: number, place: RowPlace | undefined) => Promise<readonly Proposal[]>,
): Promise<void> {
  const { rows, next } = await listPage(call, proposalsShown, fetch, (proposal) => proposal)
  sendJson(call.response, 200, { proposals: rows.map(describeProposal), next }, noStore)
}

const sendAnew = async (parts: PortalParts, call: SignedInCall): Promise<void> =>
  sendInFull(parts, call, await proposalOf(parts, call))

async function sendInFull(parts: PortalParts, call: SignedInCall, proposal: Proposal, status = 200): Promise<void> {
  const { store, surroundings, meter } = parts
  const { accountId } = call.account
  const { reached, ...judged } = judgedOf(proposal)
  await meter.flush()
  const [events, holders, isAdministrator, isOwners] = await Promise.all([
    store.proposals.events(proposal.id),
    holdersWhoCalled(store, reached, usageWindowDays, surroundings.now()),
    store.administrators.has(accountId),
    isOwn(parts, call.account, proposal),
  ])
  const isLasting = lastingStates.some((one) => one === proposal.state)
  const may = [
    ...(isAdministrator && proposal.state === 'open' && proposal.accountId !== accountId ? ['approve'] : []),
    ...(isAdministrator && isLasting ? ['decline'] : []),
    ...(isLasting && isOwners ? ['withdraw'] : []),
    ...(proposal.state === 'approved' ? ['publish'] : []),
  ]
  const body = {
    ...describeProposal(proposal),
    name: proposal.name,
    note: proposal.note,
    breaks: judged.breaks,
    findings: judged.findings,
    findingsCount: judged.findingsCount,
    changes: judged.changes,
    changesCount: judged.changesCount,
    reach: toldReach(holders),
    history: events.map((event) => ({
      kind: event.kind,
      side: event.side,
      isYours: event.accountId === accountId,
      words: event.words,
      at: new Date(event.at).toISOString(),
    })),
    may,
    sandbox: isLasting ? sandboxAddress(parts.apiOrigin, parts.previewKey, proposal.id, proposal.apiId) : null,
  }
  sendJson(call.response, status, body, noStore)
}

/** Our own, as it was written when it was proposed. */
const judgedOf = ({ judged }: Proposal): Judged => JSON.parse(judged) as Judged

function describeProposal({ id, apiId, state, previous, version, bump, at, changedAt }: Proposal) {
  return {
    id,
    api: apiId,
    state,
    previous: previous ?? null,
    version,
    bump,
    proposedAt: new Date(at).toISOString(),
    changedAt: new Date(changedAt).toISOString(),
  }
}
