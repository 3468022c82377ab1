import type { Release } from '@openlondon/contract'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { simpleParser, type ParsedMail } from 'mailparser'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTrialPost } from '../../testing/trial-post.ts'
import { addAccount, addKey, openTrialStore, type TrialStore } from '../../testing/trial-store.ts'
import { startMailWorker } from '../mail/mail-worker.ts'
import { createSmtpTransport } from '../mail/transport.ts'
import { createPost } from '../notices/create-post.ts'
import { queueDigests } from '../notices/weekly-digest.ts'
import type { Surroundings } from '../surroundings.ts'
import { dayMs, dayOf } from '../usage/day.ts'
import { queueReleaseNotices } from './release-notices.ts'

// What an owner writes of a release is told by mail. By SMTP, and read as a mail program reads it, it is words.

const texts = Object.values(hostileTexts).map((text) => text.toWellFormed())
const all = texts.join(' ')
const now = Date.parse('2026-11-23T10:00:00Z')
const head = { portalName: all, origin: 'https://open.example' }
const later = now + 7 * dayMs
const operationId = 'tfl.lineStatus'

let trial: TrialStore
let raw: readonly string[]
let letters: readonly ParsedMail[]

beforeAll(async () => {
  trial = await openTrialStore()
  const { store } = trial
  const post = createPost(head, 'a pepper of thirty-two characters')
  for (const name of ['ada', 'bob']) {
    await addAccount(store, `acc_${name}`, `${name}@example.org`)
    await addKey(store, `key_${name}`, `acc_${name}`, { name: all })
    await store.usage.add([
      { day: dayOf(now - dayMs), keyId: `key_${name}`, operationId, calls: 7, errors: 0, limited: 1 },
    ])
  }
  await store.notices.set('acc_bob', 'acc_bob', 'breaking', 'weekly')
  await store.notices.set('acc_ada', 'acc_ada', 'deprecations', 'at-once')
  for (const [index, text] of texts.entries())
    await queueReleaseNotices({ store, api: { id: 'tfl', name: text }, release: releaseOf(text, index), post, now })
  await queueDigests(store, post, later)
  const server = await startTrialPost()
  const surroundings: Surroundings = { now: () => later, monotonicMs: () => later, log: () => {}, logCall: () => {} }
  const transport = createSmtpTransport(server.url, { name: all, address: 'hello@open.example' })
  const worker = startMailWorker(store, transport, surroundings)
  await vi.waitUntil(() => server.taken.length === 2 * texts.length + 1, 60_000)
  await worker.stop()
  await server.close()
  raw = server.taken
  letters = await Promise.all(raw.map((letter) => simpleParser(letter)))
}, 120_000)
afterAll(() => trial.discard())

const releaseOf = (text: string, index: number): Release => ({
  apiId: 'tfl',
  version: `2.0.${index}`,
  previous: '1.0.0',
  publishedAt: '2026-11-23T10:00:00Z',
  bump: 'major',
  note: text,
  changes: [
    { rule: 'x', bump: 'major', message: text, operations: [operationId], pointer: '' },
    { rule: 'deprecated', bump: 'minor', message: text, operations: [operationId], pointer: '' },
  ],
})

test('each goes to its reader alone, under the headers that letters have', () => {
  for (const { headers, to, from, cc, bcc } of letters) {
    expect([...headers.keys()].toSorted()).toEqual(known)
    expect([to, cc, bcc]).toMatchObject([
      { value: [{ address: expect.stringMatching(/^(?:ada|bob)@example\.org$/) }] },
      undefined,
      undefined,
    ])
    expect(from?.value).toMatchObject([{ address: 'hello@open.example' }])
  }
})

const known = [
  'auto-submitted',
  'content-language',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'list',
  'message-id',
  'mime-version',
  'subject',
  'to',
]

test('each is plain text without attachments, markup, controls or signs that turn the reading around', () => {
  for (const { text = '', html, attachments, subject = '' } of letters) {
    expect([html, attachments]).toEqual([false, []])
    expect(subject + text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
    expect(subject).not.toMatch(/^$|^Bcc: everybody@/)
  }
})

test('a text begins no line of its own', () => {
  const own =
    /^(?:$|What changes:$|- |The owner says: |Where you use it:$|All changes: |Your keys and |You get |What you are |No more mails |https:\/\/open\.example$|-{3,}$)/
  for (const { text = '', subject = '' } of letters) {
    const others = text.split('\n').filter((line) => !own.test(line))
    // What is left begins with a name: of the API, in the first paragraph and in headings, and of the portal.
    expect(
      others.filter(
        (line) => !/ (?:was released in|changes what your|says what will) /.test(line) && line !== words(all),
      ),
    ).toEqual([])
    expect(subject).toMatch(/ changes what your key calls$| says what will go away$|^This week: \d+ things/)
  }
})

test.each(Object.entries(hostileTexts))('%s is read as it was written', (_name, text) => {
  const shown = words(text)
  const telling = letters.filter((letter) => letter.text?.includes(`\nThe owner says: ${shown}`.trimEnd()))
  // At once to one, in a weekly letter to the other, and of what will end to both.
  expect(telling.length).toBeGreaterThanOrEqual(3)
})

test('no line is longer than SMTP allows', () => {
  for (const letter of raw)
    expect(Math.max(...letter.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(998)
})

/** As letters show words: in one line. */
const words = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim()
