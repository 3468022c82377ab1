import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { createPost } from '../notices/create-post.ts'
import { dayMs } from '../usage/day.ts'
import { dueStage, queueExpiryReminders } from './expiry-reminders.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const post = createPost(
  { portalName: 'Open City', origin: 'https://open.example' },
  'a pepper of thirty-two characters',
)

test.each<readonly [name: string, createdDaysAgo: number, daysLeft: number, want: number | undefined]>([
  ['more than a fortnight before', 30, 14.01, undefined],
  ['a fortnight before', 30, 14, 14],
  ['a week before', 30, 7, 14],
  ['three days before', 30, 3, 3],
  ['a day before', 30, 1, 1],
  ['a moment before', 30, 0.001, 1],
  ['at its end', 30, 0, undefined],
  ['a week before, of a key made this minute', 0, 7, undefined],
  ['two days before, of a key that was made with four', 2, 2, 3],
])('%s', (_name, createdDaysAgo, daysLeft, want) => {
  const key = { createdAt: now - createdDaysAgo * dayMs, expiresAt: now + daysLeft * dayMs }
  expect(dueStage(key, now)).toBe(want)
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
  })

  test('a holder is reminded once of each stage, on however many servers', async () => {
    const { store } = trial
    const expiresAt = now + 14 * dayMs
    await addKey(store, 'key', 'acc_ada', { expiresAt })
    await addKey(store, 'other', 'acc_ada')
    const counts: number[] = []
    for (const daysLater of [-0.1, 0, 0.5, 10.9, 11, 13, 13.9, 14]) {
      const at = now + daysLater * dayMs
      const queued = await Promise.all([1, 2, 3].map(() => queueExpiryReminders(store, post, at)))
      counts.push(queued.reduce((sum, one) => sum + one, 0))
    }
    expect(counts).toEqual([0, 1, 0, 0, 1, 1, 0, 0])
    const letters = await store.outbox.latest(10)
    expect(letters).toHaveLength(3)
    expect(letters[0]).toMatchObject({
      kind: 'key-expiring',
      recipient: 'ada@example.org',
      subject: 'A key stops working on 2026-12-07 10:00 UTC',
    })
  })

  test('a key that is given a later day is reminded of that one', async () => {
    const { store } = trial
    const key = await addKey(store, 'key', 'acc_ada', { expiresAt: now + dayMs })
    expect(await queueExpiryReminders(store, post, now)).toBe(1)
    await store.keys.change('key', { ...key, expiresAt: now + 3 * dayMs })
    expect(await queueExpiryReminders(store, post, now)).toBe(1)
  })
})
