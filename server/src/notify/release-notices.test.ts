import type { Change, Release } from '@openlondon/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { Store } from '../store/store.ts'
import { createPost } from '../notices/create-post.ts'
import { affectedHolders, harmfulChanges } from '../usage/affected-holders.ts'
import { dayMs, dayOf } from '../usage/day.ts'
import { describeImpact } from './describe-impact.ts'
import { queueReleaseNotices } from './release-notices.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const post = createPost(
  { portalName: 'Open City', origin: 'https://open.example' },
  'a pepper of thirty-two characters',
)

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let store: Store

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    store = trial.store
  })

  /** Somebody with one key that called one operation `daysAgo` days ago. */
  async function addHolder(
    name: string,
    operationId: string,
    daysAgo: number,
    more: { revokedAt?: number; graceUntil?: number } = {},
  ): Promise<void> {
    const accountId = `acc_${name}`
    const keyId = `key_${name}_${operationId}_${daysAgo}`
    if ((await store.accounts.createdAt(accountId)) === undefined)
      await addAccount(store, accountId, `${name}@example.org`)
    await addKey(store, keyId, accountId, { ...more, name: `${name}'s board` })
    await store.usage.add([{ day: dayOf(now - daysAgo * dayMs), keyId, operationId, calls: 7, errors: 0, limited: 1 }])
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

  test('only a working key that called what breaks, lately, is touched', async () => {
    await addHolder('ada', 'tfl.lineStatus', 3)
    await addHolder('ada', 'tfl.stopArrivals', 3)
    await addHolder('bob', 'tfl.stopArrivals', 3)
    await addHolder('cat', 'tfl.lineStatus', 100)
    await addHolder('dan', 'tfl.lineStatus', 3, { revokedAt: 1 })
    await addHolder('eve', 'tfl.lineStatus', 3, { graceUntil: now - 1 })
    await addHolder('fay', 'tfl.lineStatus', 3, { graceUntil: now + 1 })
    const holders = await affectedHolders(store, [change('major', 'tfl.lineStatus')], 90, now)
    expect(holders.map(({ accountId }) => accountId)).toEqual(['acc_ada', 'acc_fay'])
    expect(holders[0]?.keys).toMatchObject([
      { operations: [{ operationId: 'tfl.lineStatus', calls: 8, lastDay: '2026-11-20' }] },
    ])
  })

  test('each affected holder gets one letter for a release, however often it runs', async () => {
    await addHolder('ada', 'tfl.lineStatus', 3)
    await addHolder('bob', 'tfl.stopArrivals', 3)
    const parts = {
      store,
      api: { id: 'tfl', name: 'TfL' },
      release: release(change('major', 'tfl.lineStatus'), change('major', 'tfl.journey')),
      post,
      now,
    }
    expect(await queueReleaseNotices(parts)).toBe(1)
    expect(await queueReleaseNotices(parts)).toBe(0)
    const [letter, ...others] = await store.outbox.latest(10)
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

  test('of a change of many places those are told that the holder calls, and what to do', async () => {
    await addHolder('ada', 'tfl.lineStatus', 8)
    const many: Change = {
      ...change('major', 'tfl.lineStatus', 'tfl.journey'),
      message: 'Limits are others: many.',
      action: 'Send less.',
      places: [
        { message: '`lineStatus`: less.', pointer: '', operations: ['tfl.lineStatus'] },
        { message: '`journey`: less.', pointer: '', operations: ['tfl.journey'] },
      ],
    }
    await queueReleaseNotices({ store, post, api: { id: 'tfl', name: 'TfL' }, release: release(many), now })
    const [letter] = await store.outbox.latest(1)
    expect(letter?.body).toContain('What changes:\n- `lineStatus`: less.\n  Send less.\n')
    expect(letter?.body).not.toContain('journey')
  })

  test('what will go away is told of to who calls it, by default in the weekly letter', async () => {
    await addHolder('ada', 'tfl.lineStatus', 3)
    await addHolder('bob', 'tfl.lineStatus', 3)
    await store.notices.set('acc_bob', 'acc_bob', 'deprecations', 'at-once')
    const deprecated = { ...change('minor', 'tfl.lineStatus'), rule: 'operation-deprecated' }
    const parts = { store, post, api: { id: 'tfl', name: 'TfL' }, release: release(deprecated), now }
    expect([await queueReleaseNotices(parts), await queueReleaseNotices(parts)]).toEqual([2, 0])
    expect(await store.notices.digestOf('acc_ada', now + 1)).toMatchObject([
      { subject: 'TfL 2.0.0 says what will go away', body: expect.stringContaining('- tfl.lineStatus changed.') },
    ])
    expect(await store.outbox.latest(9)).toMatchObject([{ recipient: 'bob@example.org', kind: 'deprecation' }])
  })

  test('a hundred and twenty holders are told, some after the other, and after a stop in the middle each once', async () => {
    for (let number = 0; number < 120; number += 1) await addHolder(`h${number}`, 'tfl.lineStatus', 3)
    const parts = {
      store,
      post,
      api: { id: 'tfl', name: 'TfL' },
      release: release(change('major', 'tfl.lineStatus')),
      now,
    }
    const stops = { ...store, transaction: () => Promise.reject(new Error('killed')) }
    let begun = 0
    const half: Store = {
      ...store,
      transaction: (work) => ((begun += 1) > 1 ? stops.transaction() : store.transaction(work)),
    }
    await expect(queueReleaseNotices({ ...parts, store: half })).rejects.toThrow('killed')
    expect(await queueReleaseNotices(parts)).toBe(70)
    expect(await store.outbox.latest(200)).toHaveLength(120)
  })

  test('an owner sees how many are touched, never who, and no small number', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await addHolder(name, 'tfl.lineStatus', 1)
    await addHolder('a', 'tfl.journey', 1)
    const impact = await describeImpact(store, [change('major', 'tfl.lineStatus', 'tfl.journey')], 90, now)
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
  ])('a release with %s touches nobody', async (_name, changes) => {
    await addHolder('ada', 'tfl.lineStatus', 3)
    expect(await affectedHolders(store, harmfulChanges(changes), 90, now)).toEqual([])
    expect((await describeImpact(store, changes, 90, now)).lines).toEqual([
      'No working key called what changes in the last 90 days.',
    ])
  })
})
