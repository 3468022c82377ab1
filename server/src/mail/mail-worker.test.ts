import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { trialPepper } from '../../testing/trial-place.ts'
import { startTrialPost, type TrialPost } from '../../testing/trial-post.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import { openStore, type Store } from '../store/store.ts'
import type { LogEntry, Surroundings } from '../surroundings.ts'
import { startMailWorker } from './mail-worker.ts'
import { nextAttemptAt } from './retry-mail.ts'
import { createFolderTransport, createSmtpTransport } from './transport.ts'

const sender = { name: 'Open City', address: 'hello@open.example' }
const mail = (more: Partial<Mail> = {}): Mail => ({
  kind: 'release',
  recipient: 'ada@example.org',
  subject: 'Grüße',
  body: 'Line one\n.\nFrom here on\n',
  ...more,
})

/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 15_000 }

let dataDir: string
let store: Store
let post: TrialPost
let clock: number
let log: LogEntry[]
let surroundings: Surroundings

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trial-mail-'))
  store = await openStore({ dataDir }, trialPepper)
  post = await startTrialPost()
  clock = Date.parse('2026-11-23T10:00:00Z')
  log = []
  surroundings = { now: () => clock, monotonicMs: () => clock, log: (entry) => void log.push(entry), logCall: () => {} }
})
afterEach(async () => {
  await post.close()
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Of the newest letter. */
const sentAt = async (): Promise<number | undefined> => (await store.outbox.latest(1))[0]?.sentAt
const deadAt = async (): Promise<number | undefined> => (await store.outbox.latest(1))[0]?.deadAt

describe('by SMTP', () => {
  test('a letter arrives as it was written, to one person, and once', async () => {
    await store.outbox.queue(mail({ subject: 'Grüße an alle' }), 'release:1', clock)
    expect(await store.outbox.queue(mail(), 'release:1', clock)).toBe(false)
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(sentAt, patiently).toBe(clock)
    worker.wake()
    await worker.stop()
    expect(post.taken).toHaveLength(1)
    const parsed = await simpleParser(post.taken[0] ?? '')
    expect(parsed.subject).toBe('Grüße an alle')
    expect(parsed.text).toBe('Line one\n.\nFrom here on\n')
    expect(parsed.from?.text).toBe('"Open City" <hello@open.example>')
    expect(parsed.to).toMatchObject({ value: [{ address: 'ada@example.org' }] })
    expect(parsed.messageId).toBe(`<mail-1-${clock}@open.example>`)
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(parsed.html).toBe(false)
  })

  test('a notice says to the reader’s program how it ends, and a letter on security does not', async () => {
    const unsubscribe = `https://open.example/portal/v1/unsubscriptions/${'acc_0123456789abcdef.'.repeat(2)}quota.${'x'.repeat(43)}`
    await store.outbox.queue(mail({ unsubscribe }), 'quota:1', clock)
    await store.outbox.queue(mail(), 'key-created:1', clock)
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(() => post.taken.length, patiently).toBe(2)
    await worker.stop()
    const headers = post.taken.map((text) => text.slice(0, text.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' '))
    const own = headers.map((text) => text.split('\r\n').filter((line) => line.startsWith('List-')))
    // RFC 8058 §3.1: one address by https, and beside it what is posted there.
    expect(own.toSorted((left, right) => right.length - left.length)).toEqual([
      [`List-Unsubscribe: <${unsubscribe}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
      [],
    ])
  })

  test('a server that cannot now is asked again, later and later', async () => {
    post.refuse = { code: 451, times: 2 }
    await store.outbox.queue(mail(), 'one', clock)
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(() => log.length, patiently).toBe(1)
    expect(await store.outbox.oldestWaitingMs(clock + 60_000)).toBe(60_000)
    clock += 2_000
    worker.wake()
    await expect.poll(() => log.length, patiently).toBe(2)
    clock += 3_999
    worker.wake()
    clock += 1
    worker.wake()
    await expect.poll(sentAt, patiently).toBe(clock)
    await worker.stop()
    expect(post.taken).toHaveLength(1)
    expect(JSON.stringify(log)).not.toContain('ada@')
  })

  test('a refusal for good is believed, and the next letter still goes', async () => {
    post.refuse = { code: 550, times: 1 }
    await store.outbox.queue(mail({ recipient: 'nobody@example.org' }), 'one', clock)
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(deadAt, patiently).toBe(clock)
    expect(log).toMatchObject([{ event: 'mail-dead' }])
    await store.outbox.queue(mail(), 'two', clock)
    worker.wake()
    await expect.poll(sentAt, patiently).toBe(clock)
    await worker.stop()
  })

  test('letters of another process go without being woken', async () => {
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    const other = await openStore({ dataDir }, trialPepper)
    await other.outbox.queue(mail(), 'from elsewhere', clock)
    await other.close()
    await expect.poll(() => post.taken.length, patiently).toBe(1)
    await worker.stop()
  })

  test('a mail server that takes minutes a letter gets each once, whatever other servers of the portal do', async () => {
    const slow = Promise.withResolvers<void>()
    post.slow = slow.promise
    for (let letter = 0; letter < 8; letter += 1) await store.outbox.queue(mail(), `letter ${letter}`, clock)
    const one = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(() => post.taken.length, patiently).toBe(3)
    const other = await openStore({ dataDir }, trialPepper)
    const takenByOthers = async () => (await other.outbox.claimDue(clock, 60_000, 20)).map(({ id }) => id)
    // Nobody holds what he cannot send yet, and everybody what he is sending.
    expect(await takenByOthers()).toEqual([4, 5, 6, 7, 8])
    for (let minutes = 0; minutes < 4; minutes += 1) {
      clock += 50_000
      await expect
        .poll(async () => (await store.outbox.page(false, 8)).at(-1)?.nextAttemptAt, patiently)
        .toBe(clock + 60_000)
      expect((await takenByOthers()).filter((id) => id <= 3)).toEqual([])
    }
    slow.resolve()
    await other.close()
    await one.stop()
  })

  test('a letter that was erased while it waited is not sent', async () => {
    const slow = Promise.withResolvers<void>()
    post.slow = slow.promise
    for (const name of ['ada', 'bob', 'eve', 'sue'])
      await store.outbox.queue(mail({ recipient: `${name}@example.org` }), name, clock)
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(() => post.taken.length, patiently).toBe(3)
    await store.outbox.erase('sue@example.org')
    slow.resolve()
    await expect.poll(async () => (await store.outbox.page(false, 8)).length, patiently).toBe(0)
    await worker.stop()
    expect(post.taken).toHaveLength(3)
  })

  test('a letter that is asked for again while it is under way goes once', async () => {
    const slow = Promise.withResolvers<void>()
    post.slow = slow.promise
    await store.outbox.queue(mail(), 'one', clock)
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(() => post.taken.length, patiently).toBe(1)
    expect(await store.outbox.retry(1, clock)).toBe(true)
    worker.wake()
    await expect.poll(async () => (await store.outbox.page(false, 1))[0]?.nextAttemptAt, patiently).toBe(clock + 60_000)
    slow.resolve()
    await expect.poll(sentAt, patiently).toBe(clock)
    await worker.stop()
    expect(post.taken).toHaveLength(1)
  })

  test('a letter with a code is not sent when the code has run out, and its code is forgotten', async () => {
    await store.outbox.queue(mail({ kind: 'sign-in-code', body: 'code 123456' }), 'code', clock)
    clock += 10 * 60_000 + 1
    const worker = startMailWorker(store, createSmtpTransport(post.url, sender), surroundings)
    await expect.poll(deadAt, patiently).toBe(clock)
    expect((await store.outbox.latest(1))[0]?.body).toBe('')
    await worker.stop()
    expect(post.taken).toEqual([])
  })
})

test('in a folder, each letter is a file that mail programs read', async () => {
  await store.outbox.queue(mail(), 'one', clock)
  const folder = join(dataDir, 'outbox')
  const worker = startMailWorker(store, createFolderTransport(folder, sender), surroundings)
  await expect.poll(sentAt, patiently).toBe(clock)
  await worker.stop()
  expect(await readdir(folder)).toEqual(['000001-release.eml'])
  const parsed = await simpleParser(await readFile(join(folder, '000001-release.eml')))
  expect([parsed.subject, parsed.text]).toEqual(['Grüße', 'Line one\n.\nFrom here on\n'])
})

test.each([
  ['the first failure', Object.assign(new Error(), { code: 'ECONNECTION' }), 1, 2_000],
  ['the third failure', Object.assign(new Error(), { code: 'ECONNECTION' }), 3, 8_000],
  ['a late failure', new Error(), 11, 2_048_000],
  ['a login that fails', Object.assign(new Error(), { code: 'EAUTH', responseCode: 535 }), 1, 2_000],
  ['a recipient refused for now', Object.assign(new Error(), { code: 'EENVELOPE', responseCode: 450 }), 1, 2_000],
  ['a recipient refused for good', Object.assign(new Error(), { code: 'EENVELOPE', responseCode: 550 }), 1, undefined],
  ['the twelfth failure', new Error(), 12, undefined],
])('after %s', (_name, error, attempts, waitMs) => {
  expect(nextAttemptAt(error, attempts, 0)).toBe(waitMs)
})
