import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { Delivery } from '../store/tables/notice-table.ts'
import { createPost } from './create-post.ts'
import { keyLeakedNotice } from './key-notices.ts'
import { postNotice } from './post-notice.ts'
import { topics, type Topic } from './topic.ts'

const post = createPost(
  { portalName: 'Open City', origin: 'https://open.example' },
  'a pepper of thirty-two characters',
)

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

  async function told(topic: Topic, said?: Delivery): Promise<string> {
    const { store } = trial
    if (said !== undefined) await store.notices.set('acc_ada', 'acc_ada', topic, said)
    const notice = {
      holderId: 'acc_ada',
      topic,
      name: `about:${topic}`,
      write: () => ({ subject: 'Subject', paragraphs: ['Body.'] }),
      facts: {},
    }
    const count = [await postNotice(store, post, notice, 5), await postNotice(store, post, notice, 5)]
    const mails = await store.outbox.latest(9)
    const entries = await store.notices.digestOf('acc_ada', 6)
    expect(count).toEqual([mails.length + entries.length, 0])
    return mails.length === 1 ? 'at-once' : entries.length === 1 ? 'weekly' : 'off'
  }

  test.each<readonly [topic: Topic, said: Delivery | undefined, want: Delivery]>([
    ['breaking', undefined, 'at-once'],
    ['breaking', 'off', 'off'],
    ['breaking', 'weekly', 'weekly'],
    ['deprecations', undefined, 'weekly'],
    ['deprecations', 'at-once', 'at-once'],
    ['quota', undefined, 'at-once'],
    ['keyExpiring', undefined, 'at-once'],
    ['keyLeaked', undefined, 'at-once'],
    ['keyLeaked', 'off', 'at-once'],
    ['keyLeaked', 'weekly', 'at-once'],
  ])('%s, of which was said %s, is told %s', async (topic, said, want) => {
    expect(await told(topic, said)).toBe(want)
  })

  test.each(Object.keys(topics) as Topic[])(
    'a letter about %s can be ended from a mail program, unless it is on security',
    async (topic) => {
      await trial.store.notices.set('acc_ada', 'acc_ada', topic, 'at-once')
      await told(topic)
      const [letter] = await trial.store.outbox.latest(1)
      const isSecurity = topic === 'keyLeaked'
      expect(letter?.unsubscribe === undefined).toBe(isSecurity)
      expect(letter?.body.includes('/account/unsubscribe')).toBe(!isSecurity)
    },
  )

  test('that a key was found is said without a link that somebody else wrote', async () => {
    const key = await addKey(trial.store, 'key', 'acc_ada', { name: 'Board evil.example' })
    await postNotice(trial.store, post, keyLeakedNotice(key, 'see pastes.example/1', false), 5)
    const [letter] = await trial.store.outbox.latest(1)
    expect(letter?.subject).toBe('A key of yours was found: replace it now')
    expect(letter?.body).toContain('"Board evil[.]example" (ldn_live_abcd…wxyz) was found where others can read it')
    expect(letter?.body).toContain('Where: see pastes[.]example/1')
  })

  test('nobody is told about an account that is gone', async () => {
    const write = () => ({ subject: 'S', paragraphs: [] })
    const notice = { holderId: 'acc_gone', topic: 'quota', name: 'x', write, facts: {} } as const
    expect(await postNotice(trial.store, post, notice, 5)).toBe(0)
  })
})
