import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { latestMails, markFailed, markSent, queueMail, type MailKind } from '../mail/outbox.ts'
import type { LogEntry } from '../surroundings.ts'
import { writeAudit } from './audit.ts'
import { forgetOld, retentionLimits, startRetention } from './retention.ts'
import { openStore, type Store } from './store.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const now = Date.parse('2026-11-23T10:00:00Z')

let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trial-retention-'))
  store = openStore(dataDir)
  store
    .statement('INSERT INTO account (id, email, createdAt, updatedAt) VALUES (?, ?, ?, ?)')
    .run('acc_ada', 'ada@example.org', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')
})
afterEach(async () => {
  vi.useRealTimers()
  store.close()
  await rm(dataDir, { recursive: true, force: true })
})

type Fate = 'sent' | 'dead' | 'waiting'

/** A letter whose fate was settled so long before now. */
function addMail(kind: MailKind, recipient: string, fate: Fate, ageMs: number): number {
  const at = now - ageMs
  queueMail(store, { kind, recipient, subject: 'Subject', body: 'Body' }, `${kind} ${recipient}`, at)
  const id = latestMails(store, 1)[0]?.id ?? 0
  if (fate === 'sent') markSent(store, id, at)
  if (fate === 'dead') markFailed(store, id, `550 no such person: ${recipient}`, undefined, at)
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
    const [kept] = latestMails(store, 1)
    expect(kept).toMatchObject({ id, kind, subject: 'Subject', createdAt: now - ageMs, ...want })
    expect(forgotten).toEqual(want.body === '' ? [id] : [])
    if (want.recipient === '') expect(everything()).not.toContain(recipient)
    expect(forgetOld(store, retentionLimits(now))).toEqual([])
  })

  test('of an account loses its address when the account has gone', () => {
    addMail('release', ada, 'sent', 31 * dayMs)
    forgetOld(store, retentionLimits(now))
    store.statement('DELETE FROM account').run()
    forgetOld(store, retentionLimits(now))
    expect(latestMails(store, 1)[0]?.recipient).toBe('')
  })

  test('that was forgotten is still not written a second time', () => {
    addMail('release', ada, 'sent', 31 * dayMs)
    forgetOld(store, retentionLimits(now))
    expect(queueMail(store, { kind: 'release', recipient: ada, subject: '', body: '' }, `release ${ada}`, now)).toBe(
      false,
    )
  })
})

/** All that a refusal could have left behind. */
function everything(): string {
  return JSON.stringify(store.statement('SELECT recipient, body, last_error FROM mail').all())
}

test('codes and sessions go when they have run out; the audit and the counts stay', () => {
  for (const [id, expiresAt] of [
    ['old', now - 1],
    ['young', now + 1],
  ] as const) {
    const until = new Date(expiresAt).toISOString()
    store
      .statement('INSERT INTO session (id, userId, token, expiresAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, 'acc_ada', id, until, until, until)
    store
      .statement(
        'INSERT INTO verification (id, identifier, value, expiresAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(id, id, id, until, until, until)
  }
  writeAudit(store, 0, 'acc_ada', 'key-created', 'key_1')
  store.statement("INSERT INTO usage (day, key_id, operation_id, calls) VALUES ('2000-01-01', 'key_1', 'a.b', 1)").run()
  forgetOld(store, retentionLimits(now))
  const ids = (table: string): readonly unknown[] =>
    store
      .statement(`SELECT id FROM ${table}`)
      .all()
      .map((row) => row['id'])
  expect([ids('session'), ids('verification'), ids('account')]).toEqual([['young'], ['young'], ['acc_ada']])
  expect(store.statement('SELECT count(*) AS count FROM audit').get()).toEqual({ count: 1 })
  expect(store.statement('SELECT count(*) AS count FROM usage').get()).toEqual({ count: 1 })
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
  store.database.exec('PRAGMA query_only = ON')
  const surroundings = { now: () => now, monotonicMs: () => now, log: (entry: LogEntry) => void log.push(entry) }
  startRetention(store, surroundings, () => {}).stop()
  expect(log).toMatchObject([{ level: 'error', event: 'retention-failed' }])
})
