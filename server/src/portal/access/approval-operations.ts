import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { oneLine, seenLength } from '../../mail/letters.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { Approval, ApprovalEvent, ApprovalState } from '../../store/tables/approval-table.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { handOf } from '../call/hand-of.ts'
import { invalid } from '../call/invalid.ts'
import { readInstant } from '../call/read-instant.ts'
import { takeAll } from '../call/limit-call.ts'
import { listPage } from '../call/list-page.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const requestsShown = 200

export const listApprovals: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { holderId } = await handOf(parts, call, 'see')
    const approvals = await approvalsOf(parts, holderId)
    sendJson(call.response, 200, { apis: approvable(parts).map(({ id }) => id), approvals }, noStore)
  },
}

export const askApproval: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const request = readRequest(parts, call)
    const hand = await handOf(parts, call, 'keys')
    // Every request is a letter to all administrators.
    await takeAll(parts, [[parts.limiters.wishesPerEmail, call.account.email]], 'limit.rate')
    const approval = await parts.approvals.ask(hand, request)
    if (approval === 'not-allowed') throw new Refusal('team.role')
    if (approval === 'no-account') throw new Refusal('session.missing')
    if (approval === 'no-key') throw invalid([{ path: '/body/keyId', message: 'is no key of yours' }])
    if (approval === 'asked') throw new Refusal('approval.asked_already')
    parts.mail.wake()
    sendJson(call.response, 201, await describeOne(parts, approval), noStore)
  },
}

export const withdrawApproval: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const withdrawn = await parts.approvals.withdraw(await handOf(parts, call, 'keys'), approvalId(call))
    if (withdrawn === 'not-allowed') throw new Refusal('team.role')
    if (withdrawn === 'not-found') throw new Refusal('resource.not_found')
    if (withdrawn === 'over') throw new Refusal('approval.over')
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

/** For administrators: what waits for an answer, or has had one, whoever asked. */
export const listApprovalRequests: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    // The contract allows no other value.
    const state = String(call.parameters['state'] ?? 'pending') as ApprovalState
    const { rows, next } = await listPage(
      call,
      requestsShown,
      (count, place) => parts.store.approvals.inState(state, count, place),
      ({ id, askedAt }) => ({ at: askedAt, id }),
    )
    sendJson(call.response, 200, { requests: await describeRequests(parts, rows), next }, noStore)
  },
}

export const decideApproval: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { body, account } = call
    const expiresAt = readInstant(body, 'expiresAt')
    if (expiresAt !== undefined && expiresAt <= parts.surroundings.now())
      throw invalid([{ path: '/body/expiresAt', message: 'must lie in the future' }])
    const decided = await parts.approvals.decide(account.accountId, approvalId(call), {
      act: body['decision'] === 'approved' ? 'approve' : 'refuse',
      note: oneLine(String(body['note'] ?? '')),
      expiresAt,
    })
    if (decided === 'not-found') throw new Refusal('resource.not_found')
    if (decided === 'own') throw new Refusal('approval.own')
    if (decided === 'over') throw new Refusal('approval.over')
    parts.mail.wake()
    const [described] = await describeRequests(parts, [decided])
    sendJson(call.response, 200, described, noStore)
  },
}

/** The contract's `Approval`s of an account. */
export async function approvalsOf(parts: PortalParts, accountId: string): Promise<readonly unknown[]> {
  return describeAll(parts, await parts.store.approvals.list(accountId))
}

function approvalId(call: SignedInCall): string {
  return String(call.parameters['approvalId'])
}

function readRequest(parts: PortalParts, { body }: SignedInCall) {
  const apiId = String(body['api'])
  const purpose = oneLine(String(body['purpose']))
  const faults = [
    ...(approvable(parts).some(({ id }) => id === apiId)
      ? []
      : [{ path: '/body/api', message: `"${oneLine(apiId)}" is not an API with data that has to be approved` }]),
    ...(seenLength(purpose) < purposeLengthMin
      ? [{ path: '/body/purpose', message: `must have ${purposeLengthMin} characters that can be seen` }]
      : []),
  ]
  if (faults.length > 0) throw invalid(faults)
  return { apiId, keyId: body['keyId'] === undefined ? undefined : String(body['keyId']), purpose }
}

const purposeLengthMin = 20

/** APIs with an operation that a key may call only with an approval. */
function approvable({ city, config }: PortalParts) {
  return city.apis.filter(
    ({ upstream, operations }) =>
      upstream.kind === 'external' &&
      operations.some(({ access, privacy }) => access !== 'open' && privacy >= config.approvalFrom),
  )
}

async function describeOne(parts: PortalParts, approval: Approval): Promise<unknown> {
  return (await describeAll(parts, [approval]))[0]
}

async function describeAll({ store }: PortalParts, approvals: readonly Approval[]): Promise<readonly unknown[]> {
  const events = await store.approvals.events(approvals.map(({ id }) => id))
  return approvals.map((approval) => describeApproval(approval, events))
}

/** To who decides: the same, with who asks and who decided before. */
async function describeRequests({ store }: PortalParts, approvals: readonly Approval[]): Promise<readonly unknown[]> {
  const events = await store.approvals.events(approvals.map(({ id }) => id))
  return Promise.all(
    approvals.map(async (approval) => ({
      ...describeApproval(approval, events),
      accountId: approval.accountId,
      holder:
        (await store.teams.find(approval.accountId))?.name ??
        (await store.accounts.emailOf(approval.accountId)) ??
        null,
    })),
  )
}

function describeApproval(approval: Approval, events: readonly ApprovalEvent[]) {
  const { id, apiId, keyId, purpose, state, askedAt, expiresAt } = approval
  return {
    id,
    api: apiId,
    keyId: keyId ?? null,
    purpose,
    state,
    askedAt: new Date(askedAt).toISOString(),
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
    history: events
      .filter((event) => event.approvalId === id)
      .map((event) => ({
        at: new Date(event.at).toISOString(),
        state: event.state,
        by: event.side,
        note: event.note === '' ? null : event.note,
      })),
  }
}
