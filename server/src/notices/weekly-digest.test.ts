import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { Store } from '../store/store.ts'
import { createPost } from './create-post.ts'
import { postNotice } from './post-notice.ts'
import { forgetDigests, queueDigests, weekOf } from './weekly-digest.ts'

const post = createPost(
  { portalName: 'Open City', origin: 'https://open.example' },
  'a pepper of thirty-two characters',
)
const at = (written: string): number => Date.parse(written)

test.each([
  ['2026-11-23T05:59:59Z', '2026-W47', '2026-11-16T06:00:00Z'],
  ['2026-11-23T06:00:00Z', '2026-W48', '2026-11-23T06:00:00Z'],
  ['2026-11-29T23:00:00Z', '2026-W48', '2026-11-23T06:00:00Z'],
  ['2027-01-01T12:00:00Z', '2026-W53', '2026-12-28T06:00:00Z'],
  ['2027-01-04T12:00:00Z', '2027-W01', '2027-01-04T06:00:00Z'],
  ['2024-12-31T12:00:00Z', '2025-W01', '2024-12-30T06:00:00Z'],
])('%s lies in %s', (now, name, beganAt) => {
  expect(weekOf(at(now))).toEqual({ name, beganAt: at(beganAt) })
})

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    await addAccount(trial.store, 'acc_ada', 'ada@example.org')
    await addAccount(trial.store, 'acc_bob', 'bob@example.org')
  })

  const say = (name: string, when: string, holderId = 'acc_ada') =>
    postNotice(
      trial.store,
      post,
      {
        holderId,
        topic: 'deprecations',
        name,
        write: () => ({ subject: `About ${name}`, paragraphs: [`${name} ends.`] }),
        facts: {},
      },
      at(when),
    )
  const digests = async (when: string): Promise<number> => {
    const queued = await Promise.all([1, 2, 3].map(() => queueDigests(trial.store, post, at(when))))
    return queued.reduce((sum, one) => sum + one, 0)
  }

  test('a week is one letter to each, whichever server writes it and however often it is tried', async () => {
    await say('trams', '2026-11-24T10:00:00Z')
    await say('buses', '2026-11-28T10:00:00Z')
    await say('trams', '2026-11-29T10:00:00Z')
    await say('boats', '2026-11-24T10:00:00Z', 'acc_bob')
    expect(await digests('2026-11-29T20:00:00Z')).toBe(0)
    expect(await digests('2026-11-30T07:00:00Z')).toBe(2)
    expect(await digests('2026-11-30T08:00:00Z')).toBe(0)
    const [letter, ...others] = await trial.store.outbox.to('ada@example.org', 9)
    expect(others).toEqual([])
    expect(letter).toMatchObject({ kind: 'digest', subject: 'This week: 2 things about what your keys call' })
    expect(letter?.body).toContain('About trams\n-----------\n\ntrams ends.')
    expect(letter?.body.indexOf('buses')).toBeGreaterThan(letter?.body.indexOf('trams') ?? 0)
    expect(letter?.unsubscribe).toContain('.weekly.')
  })

  test('a server that was down on Monday writes it later, and what came since waits for the next', async () => {
    await say('trams', '2026-11-24T10:00:00Z')
    await say('buses', '2026-12-02T10:00:00Z')
    expect(await digests('2026-12-03T10:00:00Z')).toBe(1)
    expect((await trial.store.outbox.to('ada@example.org', 9)).map(({ subject }) => subject)).toEqual([
      'This week: About trams',
    ])
    expect(await digests('2026-12-07T10:00:00Z')).toBe(1)
    expect(await trial.store.outbox.to('ada@example.org', 9)).toHaveLength(2)
  })

  test('what a letter has said is not said again, and its words are not kept', async () => {
    await say('trams', '2026-11-24T10:00:00Z')
    expect(await digests('2026-11-30T07:00:00Z')).toBe(1)
    expect((await trial.place.rows())['digest_entry']).toMatchObject([{ name: 'trams', subject: '', body: '' }])
    expect(await say('trams', '2026-11-30T08:00:00Z')).toBe(0)
    expect(await digests('2026-12-07T07:00:00Z')).toBe(0)
    await forgetDigests(trial.store, at('2027-01-28T10:00:00Z'))
    expect((await trial.place.rows())['digest_entry']).toHaveLength(1)
    await forgetDigests(trial.store, at('2027-02-28T10:00:00Z'))
    expect((await trial.place.rows())['digest_entry']).toEqual([])
  })

  test.each(['at-once', 'weekly'] as const)('who turns to %s hears nothing twice', async (to) => {
    const { notices, outbox } = trial.store
    await notices.set('acc_ada', 'acc_ada', 'deprecations', to === 'weekly' ? 'at-once' : 'weekly')
    expect(await say('trams', '2026-11-24T10:00:00Z')).toBe(1)
    await notices.set('acc_ada', 'acc_ada', 'deprecations', to)
    expect(await say('trams', '2026-11-24T11:00:00Z')).toBe(0)
    const waiting = await notices.digestOf('acc_ada', at('2026-11-25T00:00:00Z'))
    expect([waiting.length, (await outbox.latest(9)).length]).toEqual(to === 'weekly' ? [0, 1] : [1, 0])
  })

  test.each<readonly [what: string, change: (store: Store) => Promise<unknown>, letters: number]>([
    ['has changed nothing', async () => {}, 1],
    [
      'has turned to hearing of it at once',
      (store) => store.notices.set('acc_ada', 'team', 'deprecations', 'at-once'),
      1,
    ],
    ['was removed', (store) => store.teams.removeMember('team', 'acc_ada'), 0],
    ['may only see now', (store) => store.teams.setRole('team', 'acc_ada', 'viewer'), 0],
    ['has had enough of it', (store) => store.notices.set('acc_ada', 'team', 'deprecations', 'off'), 0],
    ['sees the team deleted', (store) => store.accounts.erase('team'), 0],
  ])('who %s until Monday is told of the team what concerns them then', async (_what, change, letters) => {
    const { store } = trial
    await store.teams.insert({ id: 'team', name: 'Boards', createdAt: 0 }, 'acc_bob')
    await store.teams.addMember('team', 'acc_ada', 'member', 0)
    await say('trams', '2026-11-24T10:00:00Z', 'team')
    await change(store)
    await digests('2026-11-30T07:00:00Z')
    const bodies = (await store.outbox.to('ada@example.org', 9)).map(({ body }) => body)
    expect(bodies.filter((body) => body.includes('trams ends'))).toHaveLength(letters)
    expect((await trial.place.rows())['digest_entry']?.filter(({ body }) => body !== '')).toEqual([])
    // What was left out is left out for good.
    expect(await digests('2026-12-07T07:00:00Z')).toBe(0)
  })

  test('what does not concern somebody any more keeps nothing else back', async () => {
    await say('trams', '2026-11-24T10:00:00Z')
    await trial.store.teams.insert({ id: 'team', name: 'Boards', createdAt: 0 }, 'acc_ada')
    await say('boats', '2026-11-25T10:00:00Z', 'team')
    await trial.store.notices.set('acc_ada', 'acc_ada', 'deprecations', 'off')
    expect(await digests('2026-11-30T07:00:00Z')).toBe(1)
    const [letter] = await trial.store.outbox.to('ada@example.org', 9)
    expect(letter?.subject).toBe('This week: Boards: About boats')
    expect(letter?.body).not.toContain('trams')
  })

  test('who leaves gets no letter', async () => {
    await say('trams', '2026-11-24T10:00:00Z')
    await trial.store.accounts.erase('acc_ada')
    expect(await digests('2026-11-30T07:00:00Z')).toBe(0)
    expect((await trial.place.rows())['digest_entry']).toEqual([])
  })
})
