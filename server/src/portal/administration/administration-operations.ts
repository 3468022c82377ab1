import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { ChainVerdict } from '../../store/tables/audit-table.ts'
import { dayMs, dayOf } from '../../usage/day.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { administratorStill } from '../call/still.ts'
import { partOfAddress, withoutAddress } from '../call/part-of-address.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const pageRows = 50
/** One more than a page has says that there is another. */
export const rowsAsked = pageRows + 1
const approvalsShown = 200

export const getStanding: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { store, surroundings } = parts
    const [people, approvals, leaksWaiting, outbox] = await Promise.all([
      store.people.count(),
      store.approvals.inState('pending', approvalsShown),
      store.leaks.waiting(),
      store.outbox.standing(surroundings.now()),
    ])
    const body = {
      ...people,
      approvalsWaiting: approvals.length,
      leaksWaiting,
      mailsWaiting: outbox.waiting,
      mailsFailed: outbox.dead,
      oldestMailSeconds: Math.max(0, Math.round(outbox.oldestMs / 1_000)),
      owners: parts.owners(),
    }
    sendJson(call.response, 200, body, noStore)
  },
}

export const listWaitingMails: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const isDead = call.parameters['state'] !== 'waiting'
    const { rows, next } = pageOf(await parts.store.outbox.page(isDead, rowsAsked, rowBefore(call)))
    const mails = rows.map(({ id, kind, recipient, createdAt, attempts, nextAttemptAt, canRetry, lastError }) => ({
      id: `mail_${id}`,
      kind,
      address: partOfAddress(recipient),
      createdAt: new Date(createdAt).toISOString(),
      attempts,
      at: new Date(nextAttemptAt).toISOString(),
      canRetry,
      lastError: lastError === undefined ? null : withoutAddress(lastError, recipient),
    }))
    sendJson(call.response, 200, { mails, next }, noStore)
  },
}

export const retryMail: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const mailId = String(call.parameters['mailId'])
    const now = parts.surroundings.now()
    const isTried = await parts.store.transaction(async (store) => {
      await administratorStill(parts, call.account)(store)
      if (!(await store.outbox.retry(numberOf(mailId), now))) return false
      await store.audit.write(now, call.account.accountId, 'mail-retried', mailId)
      return true
    })
    if (!isTried) throw new Refusal('resource.not_found')
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

export const listAudit: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { about, action } = call.parameters
    const of = {
      about: about === undefined ? undefined : String(about),
      action: action === undefined ? undefined : String(action),
    }
    const page = pageOf(await parts.store.audit.page(of, rowsAsked, rowBefore(call)))
    const rows = page.rows.map(({ id, at, accountId, action, subject }) => ({
      id,
      at: new Date(at).toISOString(),
      by: accountId,
      action,
      subject,
    }))
    sendJson(call.response, 200, { rows, next: page.next }, noStore)
  },
}

type Proof = { readonly at: number; readonly chain: Promise<ChainVerdict> }

/** Of each portal that runs in this process, the last proof: reading all of a long list is not for everybody at once. */
const proofs = new WeakMap<PortalParts['store'], Proof>()
const proofMs = 10_000

export const proveAudit: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const now = parts.surroundings.now()
    let proof = proofs.get(parts.store)
    if (!proof || now - proof.at >= proofMs) {
      proof = { at: now, chain: parts.store.audit.verifyChain() }
      proofs.set(parts.store, proof)
      // One that could not be made is not kept.
      proof.chain.catch(() => proofs.delete(parts.store))
    }
    const chain = await proof.chain
    const isWhole = chain.kind === 'whole'
    const body = {
      isWhole,
      rows: isWhole ? chain.rows : null,
      head: isWhole ? chain.head : null,
      brokenRow: isWhole ? null : chain.id,
      provenAt: new Date(proof.at).toISOString(),
    }
    sendJson(call.response, 200, body, noStore)
  },
}

export const portalUsage: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const now = parts.surroundings.now()
    const from = dayOf(now - (Number(call.parameters['days'] ?? 30) - 1) * dayMs)
    await parts.meter.flush()
    const { operations, days } = await parts.store.usage.ofEverybody(from, call.account.accountId)
    const body = {
      from,
      to: dayOf(now),
      operations: operations.map(({ operationId, ...counts }) => ({ operation: operationId, ...counts })),
      days: days.map(({ day, ...counts }) => ({ date: day, ...counts })),
    }
    sendJson(call.response, 200, body, noStore)
  },
}

/** The rows of a page of which one more was asked for, and where the next one begins. */
export function pageOf<Row extends { readonly id: number }>(
  found: readonly Row[],
): { readonly rows: readonly Row[]; readonly next: number | null } {
  const rows = found.slice(0, pageRows)
  return { rows, next: found.length > pageRows ? (rows.at(-1)?.id ?? null) : null }
}

export function rowBefore({ parameters }: SignedInCall): number | undefined {
  return parameters['before'] === undefined ? undefined : Number(parameters['before'])
}

/** `mail_41` is 41. */
export function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('_') + 1))
}
