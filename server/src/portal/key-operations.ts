import { sendEmpty, sendJson } from '../http/respond.ts'
import { carryOver } from '../approvals/approval-desk.ts'
import { randomText } from '../keys/key-format.ts'
import {
  describeChanges,
  keyChangedLetter,
  keyCreatedLetter,
  keyRevokedLetter,
  keyRotatedLetter,
} from '../mail/key-letters.ts'
import { Refusal } from '../problem/problem.ts'
import { readKeyChange, readKeyRequest } from './key-request.ts'
import { describeKeys, describeKeySummary } from './key-summary.ts'
import type { PortalOperation, SignedInCall } from './portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const hourMs = 3_600_000

export const listKeys: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    const { accountId } = call.account
    const keys = await describeKeys(parts.store, accountId, await parts.desk.list(accountId), now)
    sendJson(call.response, 200, { keys, limit: parts.config.limits.keysPerAccount }, noStore)
  },
}

/** The only answer that ever holds the secret. */
export const createKey: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    const { accountId, email } = call.account
    const issued = await parts.desk.issue(accountId, readKeyRequest(parts.city, call.body, now), (store, key) =>
      store.outbox.queue(keyCreatedLetter(parts.letterhead, email, key), `key-created:${key.id}`, now),
    )
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
    const { accountId, email } = call.account
    const rotated = await parts.desk.rotate(
      accountId,
      keyId(call),
      graceHours * hourMs,
      async (store, key, previous) => {
        await carryOver(store, previous.id, key.id, accountId, now)
        const letter = keyRotatedLetter(parts.letterhead, email, key, previous)
        await store.outbox.queue(letter, `key-rotated:${previous.id}`, now)
      },
    )
    if (rotated === 'not-found') throw new Refusal('resource.not_found')
    if (rotated === 'not-active') throw new Refusal('key.not_active')
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
    const { accountId, email } = call.account
    const key = await parts.desk.change(
      accountId,
      keyId(call),
      (before) => readKeyChange(parts.city, call.body, before, now),
      async (store, key, previous) => {
        const changes = describeChanges(previous, key)
        if (changes.length === 0) return
        const name = `key-changed:${key.id}:${randomText(16)}`
        await store.outbox.queue(keyChangedLetter(parts.letterhead, email, key, changes), name, now)
      },
    )
    if (key === 'not-found') throw new Refusal('resource.not_found')
    if (key === 'not-active') throw new Refusal('key.not_active')
    parts.mail.wake()
    const [described] = await describeKeys(parts.store, accountId, [key], now)
    sendJson(call.response, 200, described, noStore)
  },
}

export const revokeKey: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { accountId, email } = call.account
    const revoked = await parts.desk.revoke(accountId, keyId(call), (store, key) =>
      store.outbox.queue(
        keyRevokedLetter(parts.letterhead, email, key),
        `key-revoked:${key.id}`,
        parts.surroundings.now(),
      ),
    )
    if (!revoked) throw new Refusal('resource.not_found')
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

export function keyId(call: SignedInCall): string {
  return String(call.parameters['keyId'])
}
