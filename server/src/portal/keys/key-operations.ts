import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { carryOver } from '../../approvals/approval-desk.ts'
import { randomText } from '../../keys/key-format.ts'
import {
  isChanged,
  keyChangedLetter,
  keyCreatedLetter,
  keyRevokedLetter,
  keyRotatedLetter,
} from '../../mail/key-letters.ts'
import { queueLetters } from '../../notices/recipients.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { KeyRecord } from '../../store/tables/key-table.ts'
import type { Letterhead } from '../../mail/letters.ts'
import type { Mail } from '../../store/tables/outbox-table.ts'
import type { Store } from '../../store/store.ts'
import { handOf } from '../call/hand-of.ts'
import { readKeyChange, readKeyRequest } from './key-request.ts'
import { describeKeys, describeKeySummary } from './key-summary.ts'
import { takeAll } from '../call/limit-call.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const hourMs = 3_600_000

export const listKeys: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    const { holderId } = await handOf(parts, call, 'see')
    const keys = await describeKeys(parts.store, holderId, await parts.desk.list(holderId), now)
    sendJson(call.response, 200, { keys, limit: parts.config.limits.keysPerAccount }, noStore)
  },
}

/** The only answer that ever holds the secret. */
export const createKey: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    const hand = await handOf(parts, call, 'keys')
    await takeChange(parts, call)
    const issued = await parts.desk.issue(hand, readKeyRequest(parts.city, call.body, now), (store, key) =>
      tell(parts, store, key, `key-created:${key.id}`, (head, email) => keyCreatedLetter(head, email, key), now),
    )
    if (issued === 'not-allowed') throw new Refusal('team.role')
    if (issued === 'no-account') throw new Refusal('session.missing')
    if (issued === 'too-many') throw new Refusal('key.too_many')
    parts.mail.wake()
    sendJson(call.response, 201, { key: describeKeySummary(issued.key, now), secret: issued.secret }, noStore)
  },
}

export const rotateKey: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    const graceHours = Number(call.body['graceHours'] ?? 72)
    const hand = await handOf(parts, call, 'keys')
    await takeChange(parts, call)
    const rotated = await parts.desk.rotate(hand, keyId(call), graceHours * hourMs, async (store, key, previous) => {
      await carryOver(store, previous.id, key.id, hand.holderId, now)
      const write = (head: Letterhead, email: string) => keyRotatedLetter(head, email, key, previous)
      await tell(parts, store, key, `key-rotated:${previous.id}`, write, now)
    })
    if (rotated === 'not-allowed') throw new Refusal('team.role')
    if (rotated === 'not-found') throw new Refusal('resource.not_found')
    if (rotated === 'not-active') throw new Refusal('key.not_active')
    if (rotated === 'too-many') throw new Refusal('key.too_many')
    parts.mail.wake()
    const { key, secret, previous } = rotated
    const body = { key: describeKeySummary(key, now), secret, previous: describeKeySummary(previous, now) }
    sendJson(call.response, 201, body, noStore)
  },
}

export const updateKey: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    const hand = await handOf(parts, call, 'keys')
    await takeChange(parts, call)
    const key = await parts.desk.change(
      hand,
      keyId(call),
      (before) => readKeyChange(parts.city, call.body, before, now),
      async (store, key, previous) => {
        if (!isChanged(previous, key)) return
        const name = `key-changed:${key.id}:${randomText(16)}`
        await tell(parts, store, key, name, (head, email) => keyChangedLetter(head, email, previous, key), now)
      },
    )
    if (key === 'not-allowed') throw new Refusal('team.role')
    if (key === 'not-found') throw new Refusal('resource.not_found')
    if (key === 'not-active') throw new Refusal('key.not_active')
    parts.mail.wake()
    const [described] = await describeKeys(parts.store, key.accountId, [key], now)
    sendJson(call.response, 200, described, noStore)
  },
}

export const revokeKey: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    const revoked = await parts.desk.revoke(await handOf(parts, call, 'keys'), keyId(call), (store, key) =>
      tell(parts, store, key, `key-revoked:${key.id}`, (head, email) => keyRevokedLetter(head, email, key), now),
    )
    if (revoked === 'not-allowed') throw new Refusal('team.role')
    if (revoked === 'not-found') throw new Refusal('resource.not_found')
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

/** The letters of one account must not keep those of everybody else waiting. */
function takeChange(parts: PortalParts, { account }: SignedInCall): Promise<void> {
  return takeAll(parts, [[parts.limiters.keyChangesPerEmail, account.email]], 'limit.rate')
}

/** Everybody who has to do with the key, whoever did it. */
function tell(
  { letterhead }: PortalParts,
  store: Store,
  { accountId }: KeyRecord,
  name: string,
  write: (head: Letterhead, email: string) => Mail,
  now: number,
): Promise<void> {
  return queueLetters(store, letterhead, accountId, name, write, now)
}

export function keyId(call: SignedInCall): string {
  return String(call.parameters['keyId'])
}
