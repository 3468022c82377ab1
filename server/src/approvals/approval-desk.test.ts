import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { createApprovalDesk, type ApprovalDesk } from './approval-desk.ts'

const dayMs = 86_400_000
const request = { apiId: 'trams', keyId: undefined, purpose: 'To see what happens.' }

const ownHand = (id: string) => ({ holderId: id, actorId: id })

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let desk: ApprovalDesk
  let now: number
  let forgotten: number

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    const { store } = trial
    await addAccount(store, 'acc_ada', 'ada@example.org')
    await addAccount(store, 'acc_admin', 'admin@example.org')
    await store.administrators.appoint('admin@example.org', 0)
    await addKey(store, 'key', 'acc_ada')
    now = 1_000 * dayMs
    forgotten = 0
    desk = createApprovalDesk({
      store,
      cache: { forgetAll: () => void (forgotten += 1) },
      letterhead: { portalName: 'Open City', origin: 'https://open.example' },
      apiName: (id) => `The ${id} API`,
      now: () => now,
    })
  })

  async function asked(): Promise<string> {
    const approval = await desk.ask(ownHand('acc_ada'), request)
    if (typeof approval === 'string') throw new Error(approval)
    return approval.id
  }
  const grant = (id: string, expiresAt?: number) =>
    desk.decide('acc_admin', id, { act: 'approve', note: '', expiresAt })
  const approvedFor = async () => (await trial.store.keys.findByHash('hash of key'))?.approvals

  test('what was granted stands in the record of the key, and the version moves', async () => {
    const id = await asked()
    const before = await trial.store.keys.version()
    await grant(id, now + dayMs)
    expect(await approvedFor()).toEqual([{ apiId: 'trams', until: now + dayMs }])
    expect(await trial.store.keys.version()).toBeGreaterThan(before)
    await desk.withdraw(ownHand('acc_ada'), id)
    expect(await approvedFor()).toEqual([])
    expect(forgotten).toBe(3)
  })

  test.each<readonly [name: string, who: string]>([
    ['who is no administrator', 'acc_ada'],
    ['who is nobody', 'acc_gone'],
  ])('the inner door is closed to somebody %s', async (_name, who) => {
    const id = await asked()
    expect(await desk.decide(who, id, { act: 'approve', note: '', expiresAt: undefined })).toBe('not-found')
    expect((await trial.store.approvals.find(id))?.state).toBe('pending')
  })

  test('an administrator who was dismissed decides no more, and none decides for themselves', async () => {
    const id = await asked()
    const own = await desk.ask(ownHand('acc_admin'), request)
    expect(typeof own === 'string' ? own : await grant(own.id)).toBe('own')
    await trial.store.administrators.dismiss('admin@example.org')
    expect(await grant(id)).toBe('not-found')
  })

  test('what had its time ends once, with a letter, on however many servers', async () => {
    const granted = await asked()
    await grant(granted, now + dayMs)
    now += dayMs
    const waiting = await desk.ask(ownHand('acc_ada'), { ...request, keyId: 'key' })
    await Promise.all([desk.endOld(now), desk.endOld(now), desk.endOld(now)])
    now += 91 * dayMs
    await Promise.all([desk.endOld(now), desk.endOld(now)])
    const states = (await trial.store.approvals.list('acc_ada')).map(({ state }) => state)
    expect(states).toEqual(['expired', 'expired'])
    const ended = (await trial.store.outbox.to('ada@example.org', 20)).filter(({ subject }) =>
      subject.includes('has ended'),
    )
    expect(ended).toHaveLength(2)
    const ids = typeof waiting === 'string' ? [] : [granted, waiting.id]
    const events = await trial.store.approvals.events(ids)
    expect(events.filter(({ side }) => side === 'portal').map(({ state }) => state)).toEqual(['expired', 'expired'])
  })

  test('an approval that was given more time does not end with the time it had before', async () => {
    const id = await asked()
    await grant(id, now + dayMs)
    await grant(id, now + 2 * dayMs)
    await desk.endOld(now + dayMs)
    expect((await trial.store.approvals.find(id))?.state).toBe('approved')
  })
})
