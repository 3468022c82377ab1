import { expect, test } from 'vitest'
import type { KeyRecord } from '../store/tables/key-table.ts'
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
  origins: [],
  ranges: [],
  createdAt: 0,
  expiresAt: undefined,
  graceUntil: undefined,
  revokedAt: undefined,
  lastUsedAt: undefined,
  approvals: [],
}
const browser: KeyRecord = { ...active, environment: 'browser', origins: ['https://app.example'] }
const bound: KeyRecord = { ...active, ranges: ['192.0.2.0/24'] }
const operation = { apiId: 'tfl', method: 'GET', privacy: 'C1', access: 'key' } as const
const approved = (until?: number): KeyRecord => ({ ...active, approvals: [{ apiId: 'tfl', until }] })
const page = { origin: 'https://app.example', address: undefined }
const nowhere = { origin: undefined, address: undefined }
const at = (address: string) => ({ origin: undefined, address })

test.each([
  ['unknown key', undefined, 'key.unknown'],
  ['revoked', { ...active, revokedAt: 1 }, 'key.revoked'],
  ['revoked and expired', { ...active, revokedAt: 1, expiresAt: 1 }, 'key.revoked'],
  ['expired this very moment', { ...active, expiresAt: now }, 'key.expired'],
  ['past its grace', { ...active, graceUntil: now - 1 }, 'key.expired'],
  ['of the sandbox', { ...active, environment: 'test' as const }, 'key.environment'],
  ['for another API', { ...active, apis: ['postcodes'] }, 'key.api_not_allowed'],
])('%s is refused', (_name, key, problem) => {
  expect(verifyKey(key, operation, nowhere, now)).toEqual({ ok: false, problem })
})

test.each([
  ['a key at data that points at persons', active, { privacy: 'C2' }, nowhere, 'key.approval_needed'],
  ['a key at personal data', active, { privacy: 'C3' }, nowhere, 'key.approval_needed'],
  ['a key at a special category', active, { privacy: 'C4' }, nowhere, 'key.approval_needed'],
  ['a key whose approval has ended', approved(now), { privacy: 'C2' }, nowhere, 'key.approval_needed'],
  ['a key approved for another API', approved(), { privacy: 'C2', apiId: 'police' }, nowhere, 'key.approval_needed'],
  [
    'an approved browser key',
    { ...browser, approvals: [{ apiId: 'tfl', until: undefined }] },
    { privacy: 'C2' },
    page,
    'key.privacy_not_allowed',
  ],
  [
    'an approved key bound to another API',
    { ...approved(), apis: ['police'] },
    { privacy: 'C2' },
    nowhere,
    'key.api_not_allowed',
  ],
  ['a browser key outside of a browser', browser, {}, nowhere, 'key.origin_not_allowed'],
  ['a browser key on another page', browser, {}, { ...page, origin: 'https://evil.example' }, 'key.origin_not_allowed'],
  ['a browser key on a page without an origin', browser, {}, { ...page, origin: 'null' }, 'key.origin_not_allowed'],
  [
    'a browser key on a page whose name begins the same',
    browser,
    {},
    { ...page, origin: 'https://app.example.evil.example' },
    'key.origin_not_allowed',
  ],
  ['a browser key that writes', browser, { method: 'POST' }, page, 'key.read_only'],
  ['a browser key at data that points at persons', browser, { privacy: 'C2' }, page, 'key.privacy_not_allowed'],
  ['a bound key from elsewhere', bound, {}, at('192.0.3.1'), 'key.network_not_allowed'],
  ['a bound key from nobody knows where', bound, {}, nowhere, 'key.network_not_allowed'],
  ['a bound key that is also expired', { ...bound, expiresAt: 1 }, {}, at('192.0.3.1'), 'key.expired'],
] as const)('%s is refused', (_name, key, more, place, problem) => {
  expect(verifyKey(key, { ...operation, ...more }, place, now)).toEqual({ ok: false, problem })
})

test.each([
  ['for all APIs', active, nowhere],
  ['for this API', { ...active, apis: ['postcodes', 'tfl'] }, nowhere],
  ['a moment before it expires', { ...active, expiresAt: now + 1 }, nowhere],
  ['within its grace', { ...active, graceUntil: now + 1 }, nowhere],
  ['on its page', browser, page],
  ['in its network', bound, at('192.0.2.200')],
])('a key %s is let in', (_name, key, place) => {
  expect(verifyKey(key, operation, place, now)).toEqual({ ok: true, key })
})

test.each([
  ['data that points at persons, with an approval', approved(), { privacy: 'C2' }, 'C2'],
  ['personal data, with one that still holds', approved(now + 1), { privacy: 'C3' }, 'C2'],
  ['data that needs no key at all', active, { privacy: 'C2', access: 'open' }, 'C2'],
  ['data below the class that this portal asks about', active, { privacy: 'C2' }, 'C3'],
] as const)('a key may read %s', (_name, key, more, approvalFrom) => {
  expect(verifyKey(key, { ...operation, ...more }, nowhere, now, approvalFrom)).toEqual({ ok: true, key })
})
