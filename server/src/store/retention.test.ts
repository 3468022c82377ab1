import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { storedRows } from '../../testing/store-file.ts'
import { addAccount, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import type { LogEntry } from '../surroundings.ts'
import type { MailKind } from './outbox-table.ts'
import { forgetOld, retentionLimits, startRetention } from './retention.ts'
import { openStore, type Store } from './store.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const now = Date.parse('2026-11-23T10:00:00Z')

let trial: TrialStore
let store: Store
let letters: number

beforeEach(() => {
  trial = openTrialStore()
  store = trial.store
  letters = 0
  addAccount(store, 'acc_ada', 'ada@example.org')
})
afterEach(() => {
  vi.useRealTimers()
  trial.discard()
})

type Fate = 'sent' | 'dead' | 'waiting'

/** A letter whose fate was settled so long before now. */
function addMail(kind: MailKind, recipient: string, fate: Fate, ageMs: number): number {
  const at = now - ageMs
  letters += 1
  store.outbox.queue({ kind, recipient, subject: 'Subject', body: 'Body' }, `${kind} ${letters}`, at)
  const id = store.outbox.latest(1)[0]?.id ?? 0
  if (fate === 'sent') store.outbox.markSent(id, at)
  if (fate === 'dead') store.outbox.markFailed(id, `550 no such person: ${recipient}`, undefined, at)
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
  ])('%s to %s, %s %i ms ago', (kind, recipient, fate, ageMs, want) => {
    const id = addMail(kind, recipient, fate, ageMs)
    const forgotten = forgetOld(store, retentionLimits(now))
    const [kept] = store.outbox.latest(1)
    expect(kept).toMatchObject({ id, kind, subject: 'Subject', createdAt: now - ageMs, ...want })
    expect(forgotten).toEqual(want.body === '' ? [id] : [])
    if (want.recipient === '') expect(JSON.stringify(storedRows(trial.dataDir)['mail'])).not.toContain(recipient)
    expect(forgetOld(store, retentionLimits(now))).toEqual([])
  })

  test('of an account loses its address when the account has gone', () => {
    addMail('release', ada, 'sent', 31 * dayMs)
    forgetOld(store, retentionLimits(now))
    store.accounts.erase('acc_ada')
    forgetOld(store, retentionLimits(now))
    expect(store.outbox.latest(1)[0]?.recipient).toBe('')
  })

  test('that was forgotten is still not written a second time', () => {
    addMail('release', ada, 'sent', 31 * dayMs)
    const [mail] = store.outbox.latest(1)
    forgetOld(store, retentionLimits(now))
    expect(mail && store.outbox.queue(mail, mail.idempotencyKey, now)).toBe(false)
  })
})

test('codes and sessions go when they have run out; the audit and the counts stay', () => {
  for (const [id, expiresAt] of [
    ['old', now - 1],
    ['young', now + 1],
  ] as const) {
    const until = new Date(expiresAt).toISOString()
    const times = { expiresAt: until, createdAt: until, updatedAt: until }
    store.identity.insert('session', { id, userId: 'acc_ada', token: id, ...times })
    store.identity.insert('verification', { id, identifier: id, value: id, ...times })
  }
  store.audit.write(0, 'acc_ada', 'key-created', 'key_1')
  store.usage.add('2000-01-01', 'key_1', 'a.b', { calls: 1, errors: 0, limited: 0 })
  forgetOld(store, retentionLimits(now))
  const kept = storedRows(trial.dataDir)
  const ids = (table: string): readonly unknown[] | undefined => kept[table]?.map((row) => row['id'])
  expect([ids('session'), ids('verification'), ids('account')]).toEqual([['young'], ['young'], ['acc_ada']])
  expect([kept['audit'], kept['usage']]).toMatchObject([[{ subject: 'key_1' }], [{ calls: 1 }]])
})

test('it happens at the start and every day, and not after the end', () => {
  vi.useFakeTimers()
  let clock = now
  const told: (readonly number[])[] = []
  const first = addMail('sign-in-code', nobody, 'sent', dayMs + 1)
  const surroundings = { now: () => clock, monotonicMs: () => clock, log: () => {} }
  const retention = startRetention(store, surroundings, (ids) => void told.push(ids))
  expect(told).toEqual([[first]])
  const second = addMail('sign-in-code', 'somebody@example.org', 'sent', 0)
  clock += dayMs + 1
  vi.advanceTimersByTime(dayMs)
  expect(told).toEqual([[first], [second]])
  retention.stop()
  addMail('sign-in-code', 'else@example.org', 'sent', dayMs + 1)
  vi.advanceTimersByTime(2 * dayMs)
  expect(told).toHaveLength(2)
})

test('a store that cannot be written is logged and ends nothing', () => {
  const log: LogEntry[] = []
  const closed = openStore(trial.dataDir)
  closed.close()
  const surroundings = { now: () => now, monotonicMs: () => now, log: (entry: LogEntry) => void log.push(entry) }
  startRetention(closed, surroundings, () => {}).stop()
  expect(log).toMatchObject([{ level: 'error', event: 'retention-failed' }])
})
