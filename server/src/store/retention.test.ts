import { afterAll, beforeAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { engines, trialPepper } from '../../testing/trial-place.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { LogEntry } from '../surroundings.ts'
import type { MailKind } from './tables/outbox-table.ts'
import { forgetOld, retentionLimits, startRetention } from './retention.ts'
import { openStore, type Store } from './store.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const now = Date.parse('2026-11-23T10:00:00Z')

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore
  let store: Store
  let letters: number

  beforeAll(async () => {
    trial = await openTrialStore(engine)
  })
  afterAll(() => trial.discard())
  beforeEach(async () => {
    await trial.place.empty()
    store = trial.store
    letters = 0
    await addAccount(store, 'acc_ada', 'ada@example.org')
  })
  afterEach(() => void vi.useRealTimers())

  type Fate = 'sent' | 'dead' | 'waiting'

  /** A letter whose fate was settled so long before now. */
  async function addMail(kind: MailKind, recipient: string, fate: Fate, ageMs: number): Promise<number> {
    const at = now - ageMs
    letters += 1
    await store.outbox.queue({ kind, recipient, subject: 'Subject', body: 'Body' }, `${kind} ${letters}`, at)
    const id = (await store.outbox.latest(1))[0]?.id ?? 0
    if (fate === 'sent') await store.outbox.markSent(id, at)
    if (fate === 'dead') await store.outbox.markFailed(id, `550 no such person: ${recipient}`, undefined, at)
    return id
  }

  const text = 'Body'
  const ada = 'ada@example.org'
  const nobody = 'nobody@example.org'

  describe('a letter', () => {
    test.each<readonly [MailKind, string, Fate, number, { readonly recipient: string; readonly body: string }]>([
      ['sign-in-code', nobody, 'sent', dayMs - 1, { recipient: nobody, body: text }],
      ['sign-in-code', nobody, 'sent', dayMs + 1, { recipient: '', body: '' }],
      ['sign-in-code', nobody, 'dead', dayMs + 1, { recipient: '', body: '' }],
      ['sign-in-code', nobody, 'waiting', dayMs + 1, { recipient: nobody, body: text }],
      ['sign-in-code', ada, 'sent', dayMs + 1, { recipient: ada, body: '' }],
      ['release', ada, 'sent', 30 * dayMs - 1, { recipient: ada, body: text }],
      ['release', ada, 'sent', 30 * dayMs + 1, { recipient: ada, body: '' }],
      ['release', ada, 'dead', 30 * dayMs + 1, { recipient: ada, body: '' }],
      ['key-created', nobody, 'sent', 30 * dayMs + 1, { recipient: '', body: '' }],
      ['key-created', ada, 'waiting', 31 * dayMs, { recipient: ada, body: text }],
    ])('%s to %s, %s %i ms ago', async (kind, recipient, fate, ageMs, want) => {
      const id = await addMail(kind, recipient, fate, ageMs)
      const forgotten = await forgetOld(store, retentionLimits(now))
      const [kept] = await store.outbox.latest(1)
      expect(kept).toMatchObject({ id, kind, subject: 'Subject', createdAt: now - ageMs, ...want })
      expect(forgotten).toEqual(want.body === '' ? [id] : [])
      if (want.recipient === '') expect(JSON.stringify((await trial.place.rows())['mail'])).not.toContain(recipient)
      expect(await forgetOld(store, retentionLimits(now))).toEqual([])
    })

    test('of an account loses its address when the account has gone', async () => {
      await addMail('release', ada, 'sent', 31 * dayMs)
      await forgetOld(store, retentionLimits(now))
      await store.accounts.erase('acc_ada')
      await forgetOld(store, retentionLimits(now))
      expect((await store.outbox.latest(1))[0]?.recipient).toBe('')
    })

    test('that was forgotten is still not written a second time', async () => {
      await addMail('release', ada, 'sent', 31 * dayMs)
      const [mail] = await store.outbox.latest(1)
      await forgetOld(store, retentionLimits(now))
      expect(mail && (await store.outbox.queue(mail, mail.idempotencyKey, now))).toBe(false)
    })
  })

  test('codes and sessions go when they have run out, and the key of an old count; the audit and the sum stay', async () => {
    for (const [id, expiresAt] of [
      ['old', now - 1],
      ['young', now + 1],
    ] as const) {
      const until = new Date(expiresAt).toISOString()
      const times = { expiresAt: until, createdAt: until, updatedAt: until }
      await store.identity.insert('session', { id, userId: 'acc_ada', token: id, ...times })
      await store.identity.insert('verification', { id, identifier: id, value: id, ...times })
    }
    await store.audit.write(0, 'acc_ada', 'key-created', 'key_1')
    const counts = { keyId: 'key_1', operationId: 'a.b', calls: 1, errors: 0, limited: 0 }
    const days = ['2025-10-18', '2025-10-19'].map((day) => ({ day, ...counts }))
    await store.usage.add(days)
    await forgetOld(store, retentionLimits(now))
    const kept = await trial.place.rows()
    const ids = (table: string): readonly unknown[] | undefined => kept[table]?.map((row) => row['id'])
    expect([ids('session'), ids('verification'), ids('account')]).toEqual([['young'], ['young'], ['acc_ada']])
    expect(kept['audit']).toMatchObject([{ subject: 'key_1' }])
    expect(kept['usage']).toMatchObject([{ day: '2025-10-19' }])
    expect(kept['usage_month']).toMatchObject([{ month: '2025-10', calls: 1 }])
  })

  test('it happens at the start and when a day has ended, and not after the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let clock = now
    const told: (readonly number[])[] = []
    const first = await addMail('sign-in-code', nobody, 'sent', dayMs + 1)
    const surroundings = { now: () => clock, monotonicMs: () => clock, log: () => {}, logCall: () => {} }
    const retention = startRetention(store, surroundings, (ids) => void told.push(ids))
    await vi.waitFor(() => expect(told).toEqual([[first]]))
    const second = await addMail('sign-in-code', 'somebody@example.org', 'sent', dayMs - 1)
    const untilMidnightMs = 14 * hourMs
    vi.advanceTimersByTime(untilMidnightMs - 1)
    expect(told).toEqual([[first]])
    clock += untilMidnightMs
    vi.advanceTimersByTime(2_000)
    await vi.waitFor(() => expect(told).toEqual([[first], [second]]))
    await retention.stop()
    await addMail('sign-in-code', 'else@example.org', 'sent', dayMs + 1)
    vi.advanceTimersByTime(2 * dayMs)
    await retention.stop()
    expect(told).toHaveLength(2)
  })

  test('a store that cannot be written is logged and ends nothing', async () => {
    const log: LogEntry[] = []
    const closed = await openStore(trial.place, trialPepper)
    await closed.close()
    const surroundings = {
      now: () => now,
      monotonicMs: () => now,
      log: (entry: LogEntry) => void log.push(entry),
      logCall: () => {},
    }
    await startRetention(closed, surroundings, () => {}).stop()
    expect(log).toMatchObject([{ level: 'error', event: 'retention-failed' }])
  })
})
