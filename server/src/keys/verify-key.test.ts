import { expect, test } from 'vitest'
import type { KeyRecord } from '../store/key-table.ts'
import { verifyKey } from './verify-key.ts'

const now = 1_000_000
const active: KeyRecord = {
  id: 'key_1',
  accountId: 'acc_1',
  name: 'Board',
  environment: 'live',
  start: 'ldn_live_abcd',
  last4: 'wxyz',
  apis: [],
  createdAt: 0,
  expiresAt: undefined,
  graceUntil: undefined,
  revokedAt: undefined,
  lastUsedAt: undefined,
}
const operation = { apiId: 'tfl', privacy: 'C1' } as const

test.each([
  ['unknown key', undefined, operation, 'key.unknown'],
  ['revoked', { ...active, revokedAt: 1 }, operation, 'key.revoked'],
  ['revoked and expired', { ...active, revokedAt: 1, expiresAt: 1 }, operation, 'key.revoked'],
  ['expired this very moment', { ...active, expiresAt: now }, operation, 'key.expired'],
  ['past its grace', { ...active, graceUntil: now - 1 }, operation, 'key.expired'],
  ['of the sandbox', { ...active, environment: 'test' as const }, operation, 'key.environment'],
  ['for another API', { ...active, apis: ['postcodes'] }, operation, 'key.api_not_allowed'],
  ['at personal data', active, { apiId: 'tfl', privacy: 'C3' as const }, 'key.privacy_not_allowed'],
  ['at data of a special category', active, { apiId: 'tfl', privacy: 'C4' as const }, 'key.privacy_not_allowed'],
])('%s is refused', (_name, key, wanted, problem) => {
  expect(verifyKey(key, wanted, now)).toEqual({ ok: false, problem })
})

test.each([
  ['for all APIs', active],
  ['for this API', { ...active, apis: ['postcodes', 'tfl'] }],
  ['a moment before it expires', { ...active, expiresAt: now + 1 }],
  ['within its grace', { ...active, graceUntil: now + 1 }],
])('a key %s is let in', (_name, key) => {
  expect(verifyKey(key, operation, now)).toEqual({ ok: true, key })
})
