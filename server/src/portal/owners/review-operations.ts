import { Refusal } from '@openlondon/contract/problem'
import { clientNetwork } from '../../http/request/client-address.ts'
import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { randomText } from '../../keys/key-format.ts'
import { oneLine } from '../../mail/letters.ts'
import type { ReviewToken } from '../../store/tables/apis/review-token-table.ts'
import { holdersWhoCalled, usageWindowDays } from '../../usage/affected-holders.ts'
import { dayMs, dayOf } from '../../usage/day.ts'
import { toldReach } from '../../usage/told-reach.ts'
import { invalid } from '../call/invalid.ts'
import { takeAll } from '../call/limit-call.ts'
import { requireOwner } from '../call/owner.ts'
import { ownerStill } from '../call/still.ts'
import type { PortalCall, PortalOperation, PortalParts } from '../call/portal-call.ts'
import { apiOf } from '../faults/fault-operations.ts'

const noStore = { 'Cache-Control': 'no-store' }
const tokensMax = 10
const lifetimeMs = 365 * dayMs

export const listReviewTokens: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const api = apiOf(parts, call.parameters['api'])
    await requireOwner(parts, call.account, api.id)
    const now = parts.surroundings.now()
    const tokens = (await parts.store.reviewTokens.list(api.id)).filter(({ expiresAt }) => expiresAt > now)
    sendJson(call.response, 200, { tokens: tokens.map(describeToken), limit: tokensMax }, noStore)
  },
}

export const createReviewToken: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const api = apiOf(parts, call.parameters['api'])
    await requireOwner(parts, call.account, api.id)
    const name = oneLine(String(call.body['name']))
    if (name === '') throw invalid([{ path: '/body/name', message: 'must have a character that can be seen' }])
    const now = parts.surroundings.now()
    const { accountId } = call.account
    const id = `rvt_${randomText(8)}`
    const secret = `${parts.city.keyPrefix}_review_${api.id}_${randomText(32)}`
    const token: ReviewToken = {
      id,
      apiId: api.id,
      accountId,
      name,
      createdAt: now,
      expiresAt: now + lifetimeMs,
      usedOn: undefined,
    }
    await parts.store.transaction(async (store) => {
      await ownerStill(parts, call.account, api.id)(store)
      await store.lockAdding()
      const working = (await store.reviewTokens.list(api.id)).filter(({ expiresAt }) => expiresAt > now)
      if (working.length >= tokensMax) throw new Refusal('review.too_many')
      await store.reviewTokens.insert(token, parts.reviewHash(secret))
      await store.audit.write(now, accountId, 'review-token-created', `${id}@${api.id}`)
    })
    sendJson(call.response, 201, { token: describeToken(token), secret }, noStore)
  },
}

export const revokeReviewToken: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const api = apiOf(parts, call.parameters['api'])
    await requireOwner(parts, call.account, api.id)
    const tokenId = String(call.parameters['tokenId'])
    await parts.store.transaction(async (store) => {
      await ownerStill(parts, call.account, api.id)(store)
      if (!(await store.reviewTokens.remove(api.id, tokenId))) throw new Refusal('resource.not_found')
      const { accountId } = call.account
      await store.audit.write(parts.surroundings.now(), accountId, 'review-token-revoked', `${tokenId}@${api.id}`)
    })
    sendEmpty(call.response, 204, noStore)
  },
}

export const askReach: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const { store, surroundings, meter } = parts
    const now = surroundings.now()
    const { id: apiId } = apiOf(parts, call.parameters['api'])
    await requireToken(parts, call, apiId, now)
    // The contract allows nothing else.
    const operations = call.body['operations'] as readonly string[]
    const errors = operations.flatMap((id, place) =>
      id.startsWith(`${apiId}.`)
        ? []
        : [{ path: `/body/operations/${place}`, message: `is no operation of ${apiId}: its id begins otherwise` }],
    )
    if (errors.length > 0) throw invalid(errors)
    await meter.flush()
    const told = toldReach(await holdersWhoCalled(store, operations, usageWindowDays, now))
    sendJson(call.response, 200, { api: apiId, from: dayOf(now - usageWindowDays * dayMs), ...told }, noStore)
  },
}

/** The token of a call, or a 401 that does not say which of all reasons there are it was. */
async function requireToken(parts: PortalParts, call: PortalCall, apiId: string, now: number): Promise<void> {
  const { store, limiters, config } = parts
  await takeAll(parts, [[limiters.reviewsPerNetwork, clientNetwork(call.request, config.trustProxy)]], 'limit.rate')
  const secret = call.parameters['X-Review-Token']
  const token = secret === undefined ? undefined : await store.reviewTokens.findByHash(parts.reviewHash(String(secret)))
  if (!token || token.apiId !== apiId || token.expiresAt <= now) throw new Refusal('review.token_unknown')
  await takeAll(parts, [[limiters.reviewsPerToken, token.id]], 'limit.rate')
  const { accountId } = token
  const isOwner = (await store.owners.has(apiId, accountId)) || (await store.administrators.has(accountId))
  if (!isOwner || (await store.suspensions.isStopped(accountId))) throw new Refusal('review.token_unknown')
  const today = dayOf(now)
  if (token.usedOn !== today) await store.reviewTokens.markUsed(token, today)
}

/** For the export of an account. */
export async function reviewTokensOf({ store }: Pick<PortalParts, 'store'>, accountId: string) {
  return (await store.reviewTokens.listOf(accountId)).map(describeToken)
}

function describeToken({ id, name, createdAt, expiresAt, usedOn }: ReviewToken) {
  return {
    id,
    name,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    usedOn: usedOn ?? null,
  }
}
