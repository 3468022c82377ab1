import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { parseKey } from '../../keys/key-format.ts'
import { oneLine, seenLength } from '../../mail/letters.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { PersonPlace } from '../../store/tables/people-table.ts'
import { usageReport } from '../../usage/usage-report.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { approvalsOf } from '../access/approval-operations.ts'
import { invalid } from '../call/invalid.ts'
import { keyId } from '../keys/key-operations.ts'
import { describeKeys } from '../keys/key-summary.ts'
import { partOfAddress } from '../call/part-of-address.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const pageRows = 50
const usageDays = 30

export const listPeople: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { after } = call.parameters
    const search = oneLine(String(call.parameters['search'] ?? ''))
    if (parseKey(parts.city.keyPrefix, search))
      throw invalid([
        { path: '/query/search', message: 'is a whole key, which does not belong in an address: say how it begins' },
      ])
    const found = await parts.store.people.page(search, pageRows + 1, readPlace(after))
    const page = found.slice(0, pageRows)
    const suspended = await parts.store.suspensions.among(page.map(({ accountId }) => accountId))
    const people = page.map(({ accountId, email, createdAt, keys }) => ({
      accountId,
      address: partOfAddress(email),
      createdAt,
      keys,
      isSuspended: suspended.has(accountId),
    }))
    const last = page.at(-1)
    sendJson(call.response, 200, { people, next: last && found.length > pageRows ? writePlace(last) : null }, noStore)
  },
}

/** An address is shown to whoever has a reason to open the account, and the audit keeps that it was. */
export const getPerson: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { store, surroundings, meter } = parts
    const now = surroundings.now()
    const person = await store.people.find(accountOf(call))
    if (!person) throw new Refusal('resource.not_found')
    await meter.flush()
    const keys = await store.keys.list(person.accountId)
    const keyIds = keys.map(({ id }) => id)
    const { totals } = await usageReport(store, keyIds, usageDays, now, call.account.accountId)
    const suspension = await store.suspensions.find(person.accountId)
    await store.audit.write(now, call.account.accountId, 'account-seen', person.accountId)
    const body = {
      accountId: person.accountId,
      email: person.email,
      createdAt: person.createdAt,
      isAdministrator: await store.administrators.has(person.accountId),
      owns: await store.owners.of(person.accountId),
      suspension: suspension ? { at: new Date(suspension.at).toISOString(), reason: suspension.reason } : null,
      keys: await describeKeys(store, person.accountId, keys, now),
      approvals: await approvalsOf(parts, person.accountId),
      usage: totals,
    }
    sendJson(call.response, 200, body, noStore)
  },
}

export const suspendAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const done = await parts.accountDesk.suspend(call.account.accountId, accountOf(call), reasonOf(call))
    if (done === 'not-found') throw new Refusal('resource.not_found')
    if (done === 'protected') throw new Refusal('account.protected')
    end(parts, call)
  },
}

export const restoreAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const done = await parts.accountDesk.restore(call.account.accountId, accountOf(call))
    if (done === 'not-found') throw new Refusal('resource.not_found')
    end(parts, call)
  },
}

export const stopKey: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const key = await parts.accountDesk.revokeKey(call.account.accountId, keyId(call), reasonOf(call))
    if (key === 'not-found') throw new Refusal('resource.not_found')
    end(parts, call)
  },
}

function end(parts: PortalParts, { response }: SignedInCall): void {
  parts.mail.wake()
  sendEmpty(response, 204, noStore)
}

const accountOf = ({ parameters }: SignedInCall): string => String(parameters['accountId'])

function reasonOf({ body }: SignedInCall): string {
  const reason = oneLine(String(body['reason']))
  if (seenLength(reason) < 3)
    throw invalid([{ path: '/body/reason', message: 'must have 3 characters that can be seen' }])
  return reason
}

const writePlace = ({ createdAt, accountId }: PersonPlace): string =>
  Buffer.from(`${createdAt} ${accountId}`).toString('base64url')

function readPlace(after: unknown): PersonPlace | undefined {
  if (after === undefined) return undefined
  const [createdAt, accountId] = Buffer.from(String(after), 'base64url').toString().split(' ')
  if (!createdAt || !accountId) throw invalid([{ path: '/query/after', message: 'is not what "next" of a page said' }])
  return { createdAt, accountId }
}
