import type { Change, Release } from '@openlondon/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { Store } from '../store/store.ts'
import { affectedHolders } from '../usage/affected-holders.ts'
import { dayMs, dayOf } from '../usage/day.ts'
import { describeImpact } from './describe-impact.ts'
import { queueReleaseNotices } from './release-notices.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
let trial: TrialStore
let store: Store

beforeEach(() => {
  trial = openTrialStore()
  store = trial.store
})
afterEach(() => trial.discard())

/** Somebody with one key that called one operation `daysAgo` days ago. */
function addHolder(
  name: string,
  operationId: string,
  daysAgo: number,
  more: { revokedAt?: number; graceUntil?: number } = {},
): void {
  const accountId = `acc_${name}`
  const keyId = `key_${name}_${operationId}_${daysAgo}`
  if (store.accounts.createdAt(accountId) === undefined) addAccount(store, accountId, `${name}@example.org`)
  addKey(store, keyId, accountId, { ...more, name: `${name}'s board` })
  store.usage.add(dayOf(now - daysAgo * dayMs), keyId, operationId, { calls: 7, errors: 0, limited: 1 })
}

const change = (bump: Change['bump'], ...operations: readonly string[]): Change => ({
  rule: 'x',
  bump,
  message: `${operations.join(' and ')} changed.`,
  operations,
  pointer: '',
})

const release = (...changes: readonly Change[]): Release => ({
  apiId: 'tfl',
  version: '2.0.0',
  previous: '1.0.0',
  publishedAt: '2026-11-23T10:00:00Z',
  bump: 'major',
  note: 'Sorry.\r\nReally.',
  changes,
})

test('only a working key that called what breaks, lately, is touched', () => {
  addHolder('ada', 'tfl.lineStatus', 3)
  addHolder('ada', 'tfl.stopArrivals', 3)
  addHolder('bob', 'tfl.stopArrivals', 3)
  addHolder('cat', 'tfl.lineStatus', 100)
  addHolder('dan', 'tfl.lineStatus', 3, { revokedAt: 1 })
  addHolder('eve', 'tfl.lineStatus', 3, { graceUntil: now - 1 })
  addHolder('fay', 'tfl.lineStatus', 3, { graceUntil: now + 1 })
  const holders = affectedHolders(
    store,
    [change('major', 'tfl.lineStatus'), change('minor', 'tfl.stopArrivals')],
    90,
    now,
  )
  expect(holders.map(({ email }) => email)).toEqual(['ada@example.org', 'fay@example.org'])
  expect(holders[0]?.keys).toMatchObject([
    { operations: [{ operationId: 'tfl.lineStatus', calls: 8, lastDay: '2026-11-20' }] },
  ])
})

test('each affected holder gets one letter for a release, however often it runs', () => {
  addHolder('ada', 'tfl.lineStatus', 3)
  addHolder('bob', 'tfl.stopArrivals', 3)
  const parts = {
    store,
    api: { id: 'tfl', name: 'TfL' },
    release: release(change('major', 'tfl.lineStatus'), change('major', 'tfl.journey')),
    letterhead: { portalName: 'Open City', origin: 'https://open.example' },
    now,
  }
  expect(queueReleaseNotices(parts)).toEqual({ queued: 1, alreadyQueued: 0 })
  expect(queueReleaseNotices(parts)).toEqual({ queued: 0, alreadyQueued: 1 })
  const [letter, ...others] = store.outbox.latest(10)
  expect(others).toEqual([])
  expect(letter).toMatchObject({
    kind: 'release',
    recipient: 'ada@example.org',
    subject: 'TfL 2.0.0 changes what your key calls',
  })
  expect(letter?.body).toContain('- tfl.lineStatus changed.')
  expect(letter?.body).not.toContain('tfl.journey')
  expect(letter?.body).toContain('The owner says: Sorry. Really.')
  expect(letter?.body).toContain(`- "ada's board" (ldn_live_abcd…wxyz): tfl.lineStatus, 8 calls, last on 2026-11-20`)
  expect(letter?.body).toContain('https://open.example/changes/')
})

test('an owner sees how many are touched, never who, and no small number', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) addHolder(name, 'tfl.lineStatus', 1)
  addHolder('a', 'tfl.journey', 1)
  const impact = describeImpact(store, [change('major', 'tfl.lineStatus', 'tfl.journey')], 90, now)
  expect(impact).toEqual({
    holders: '6',
    keys: '7',
    operations: [
      { operationId: 'tfl.journey', keys: 'fewer than 5', calls: 'not shown' },
      { operationId: 'tfl.lineStatus', keys: '6', calls: '48' },
    ],
    lines: [
      '7 keys of 6 holders called what changes in the last 90 days.',
      '  tfl.journey: fewer than 5 keys, not shown calls',
      '  tfl.lineStatus: 6 keys, 48 calls',
    ],
  })
  expect(JSON.stringify(impact)).not.toContain('@')
})

test.each([
  ['nothing that breaks', [change('minor', 'tfl.lineStatus')]],
  ['an operation nobody called', [change('major', 'tfl.journey')]],
  ['no change', []],
])('a release with %s touches nobody', (_name, changes) => {
  addHolder('ada', 'tfl.lineStatus', 3)
  expect(affectedHolders(store, changes, 90, now)).toEqual([])
  expect(describeImpact(store, changes, 90, now).lines).toEqual([
    'No working key called what changes in the last 90 days.',
  ])
})
