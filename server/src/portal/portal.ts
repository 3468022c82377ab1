import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiModel } from '@openlondon/contract'
import { readCookie } from '../http/cookie.ts'
import { nameOperation } from '../http/answer/respond.ts'
import { clientNetwork } from '../http/request/client-address.ts'
import { isSameOrigin } from '../http/request/same-origin.ts'
import { createShares } from '../limit/shares.ts'
import { Refusal } from '@openlondon/contract/problem'
import { matchOperation } from '@openlondon/contract/request'
import { StartError } from '../start-error.ts'
import { deleteAccount, exportAccount, getAccount, updateAccount } from './person/account-operations.ts'
import {
  askApproval,
  decideApproval,
  listApprovalRequests,
  listApprovals,
  withdrawApproval,
} from './access/approval-operations.ts'
import {
  getStanding,
  listAudit,
  listWaitingMails,
  portalUsage,
  proveAudit,
  retryMail,
} from './administration/administration-operations.ts'
import { listApis, listChanges } from './catalogue-operations.ts'
import { listFailedCalls } from './usage/failed-call-operations.ts'
import { reportUse } from './owners/sdk-use-operations.ts'
import { answerFault, listFaults, listReportedFaults, reportFault } from './faults/fault-operations.ts'
import { dismissOwner, getDesk, grantOwner } from './owners/owner-operations.ts'
import {
  commentProposal,
  decideProposal,
  getProposal,
  getProposedDocument,
  getProposalPreview,
  listProposals,
  listWaitingProposals,
  propose,
  publishProposal,
} from './owners/proposal-operations.ts'
import { askReach, createReviewToken, listReviewTokens, revokeReviewToken } from './owners/review-operations.ts'
import { decideProposedNeed, listAcceptedNeeds, listProposedNeeds, proposeNeed } from './needs/need-operations.ts'
import { createKey, listKeys, revokeKey, rotateKey, updateKey } from './keys/key-operations.ts'
import { takeAll } from './call/limit-call.ts'
import { getNoticeSettings, getUnsubscription, unsubscribe, updateNoticeSettings } from './notices/notice-operations.ts'
import type { LargeBody, PortalCall, PortalOperation, PortalParts } from './call/portal-call.ts'
import { readPortalCall } from './call/read-portal-call.ts'
import { refuseSuspended } from './call/refuse-suspended.ts'
import { sessionCookie } from './call/cookies.ts'
import { answerLeak, listLeaks, reportFoundKey, reportLeakedKeys } from './administration/leak-operations.ts'
import { getPerson, listPeople, restoreAccount, stopKey, suspendAccount } from './administration/people-operations.ts'
import { createSession, endSession, signUp } from './person/session-operations.ts'
import {
  acceptInvitation,
  changeMember,
  createTeam,
  deleteTeam,
  getTeam,
  inviteMember,
  listTeams,
  removeMember,
  renameTeam,
  revokeInvitation,
} from './teams/team-operations.ts'
import { continueBulletin, publishBulletin } from './status/bulletin-operations.ts'
import { getStatus, incidentFeed } from './status/status-operations.ts'
import { getStatistics } from './status/statistics-operations.ts'
import { listAgreements, listMisfits } from './truth/truth-operations.ts'
import { accountUsage, keyUsage, usageTable } from './usage/usage-operations.ts'
import {
  createWebhook,
  deleteWebhook,
  listWebhookDeliveries,
  listWebhooks,
  rotateWebhookSecret,
  testWebhook,
} from './notices/webhook-operations.ts'

/** Every operation of the portal's own contract, by its name there. */
export const portalOperations: Readonly<Record<string, PortalOperation>> = {
  signUp,
  createSession,
  endSession,
  getAccount,
  updateAccount,
  exportAccount,
  deleteAccount,
  listKeys,
  createKey,
  updateKey,
  rotateKey,
  revokeKey,
  keyUsage,
  accountUsage,
  usageTable,
  listFailedCalls,
  listApprovals,
  askApproval,
  withdrawApproval,
  listApprovalRequests,
  decideApproval,
  getNoticeSettings,
  updateNoticeSettings,
  getUnsubscription,
  unsubscribe,
  listWebhooks,
  createWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  testWebhook,
  listWebhookDeliveries,
  listTeams,
  createTeam,
  getTeam,
  renameTeam,
  deleteTeam,
  inviteMember,
  revokeInvitation,
  acceptInvitation,
  changeMember,
  removeMember,
  listApis,
  listChanges,
  reportFault,
  reportUse,
  listFaults,
  answerFault,
  proposeNeed,
  listAcceptedNeeds,
  listProposedNeeds,
  decideProposedNeed,
  getDesk,
  listReportedFaults,
  listProposals,
  propose,
  getProposal,
  getProposedDocument,
  getProposalPreview,
  commentProposal,
  decideProposal,
  publishProposal,
  listWaitingProposals,
  listReviewTokens,
  createReviewToken,
  revokeReviewToken,
  askReach,
  grantOwner,
  dismissOwner,
  getStatus,
  incidentFeed,
  publishBulletin,
  continueBulletin,
  getStatistics,
  listAgreements,
  listMisfits,
  getStanding,
  listPeople,
  getPerson,
  suspendAccount,
  restoreAccount,
  stopKey,
  listWaitingMails,
  retryMail,
  listAudit,
  proveAudit,
  portalUsage,
  listLeaks,
  answerLeak,
  reportFoundKey,
  reportLeakedKeys,
}

const bodyBytesMax = 16_384
/**
 * Large bodies that are read at the same time; each is held in memory. One account has half of them at most, and so has one
 * network of those who need none.
 */
const largeBodiesMax = 4

type Bounds = Pick<LargeBody, 'bytesMax' | 'toCheck'>

export type PortalHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  search: string,
) => Promise<void>

/** Serve the portal's contract: the contract routes and checks, the operations above answer. */
export function createPortal(parts: PortalParts): PortalHandler {
  const api = parts.city.apis.find(({ upstream }) => upstream.kind === 'portal')
  if (!api || api.upstream.kind !== 'portal') {
    return async () => {
      throw new Refusal('api.unknown')
    }
  }
  const basePath = api.upstream.path
  assertAnswered(api)
  const largeBodies = createShares(largeBodiesMax)

  return async (request, response, path, search) => {
    if (!path.startsWith(`${basePath}/`)) throw new Refusal('resource.not_found')
    const match = matchOperation(api, request.method ?? 'GET', path.slice(basePath.length))
    if (match.kind === 'unknown-path') throw new Refusal('operation.unknown')
    if (match.kind === 'method-not-allowed') {
      // No page of another origin is let in, so nobody is told what it might ask before.
      const allowed = match.allow.filter((method) => method !== 'OPTIONS')
      throw new Refusal('request.method_not_allowed', { headers: { Allow: allowed.join(', ') } })
    }
    const { operation } = match
    nameOperation(response, operation.id)
    if (operation.method !== 'GET' && !isSameOrigin(request, parts.origin, parts.config.publicOrigin !== undefined)) {
      throw new Refusal('request.cross_origin')
    }
    const answering = portalOperations[operation.name]
    if (!answering) throw new Refusal('operation.unknown')
    const session = answering.needs === 'session' ? await findSession(parts, request) : undefined
    if (session) {
      await takeAll(parts, [[parts.limiters.callsPerAccount, session.account.accountId]], 'limit.rate')
      await refuseSuspended(parts, operation, session.account.accountId)
    }
    const raw = { pathValues: match.pathValues, search, headers: request.headers }
    const readUpTo = (bounds: Bounds) => readPortalCall(api, operation, raw, request, parts.origin, bounds)
    const readLarge = async (bounds: Bounds) => {
      const sender = session?.account.accountId ?? clientNetwork(request, parts.config.trustProxy)
      if (!largeBodies.take(sender, 1))
        throw new Refusal('server.unavailable', {
          detail: 'As many long bodies are being read as can be at a time. Nothing was changed.',
          headers: { 'Retry-After': '5' },
        })
      return readUpTo(bounds).finally(() => largeBodies.give(sender, 1))
    }
    if (answering.needs === 'nothing') answering.largeBody?.mayBegin(parts, request)
    else if (session) await answering.largeBody?.mayBegin(parts, session.account, match.pathValues)
    const { largeBody } = answering
    const read = await (largeBody ? readLarge(largeBody) : readUpTo({ bytesMax: bodyBytesMax }))
    // A body comes as slowly as its sender likes, and whoever has signed out meanwhile does nothing any more.
    if (session && operation.requestBody) {
      await findSession(parts, request)
      await refuseSuspended(parts, operation, session.account.accountId)
    }
    const call: PortalCall = { request, response, operation, ...read }
    if (answering.needs === 'nothing') await answering.answer(parts, call)
    else if (session) await answering.answer(parts, { ...call, ...session })
  }
}

async function findSession(parts: PortalParts, request: IncomingMessage) {
  const token = readCookie(request, sessionCookie, parts.origin)
  const account = token ? await parts.identity.findSession(token) : undefined
  if (!token || !account) throw new Refusal('session.missing')
  return { token, account }
}

/** The contract is data and may grow; an operation nobody wrote must be noticed at the start, not by a caller. */
function assertAnswered(api: ApiModel): void {
  const missing = api.operations.filter((operation) => !(operation.name in portalOperations)).map(({ name }) => name)
  if (missing.length > 0) {
    throw new StartError(
      `Cannot start: the portal's contract has operations this server does not know: ${missing.join(', ')}.`,
      2,
    )
  }
}
