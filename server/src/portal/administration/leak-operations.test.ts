import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { makeKey } from '../../keys/key-format.ts'

const scanner = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicKey = scanner.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
const url = 'https://code.example/ada/board/blob/main/config.js'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person

  beforeAll(async () => {
    portal = await startTrialPortal({ SCANNER_KEYS: `one=${publicKey}`, LIMIT_KEYS_PER_ACCOUNT: '200' }, engine)
    admin = await trialAdministrator(portal)
  })
  afterAll(() => portal.close())

  let people = 0
  async function holder(): Promise<{ readonly person: Person; readonly email: string }> {
    people += 1
    const email = `holder${people}@example.org`
    return { person: await signedInPerson(portal.origin, email), email }
  }
  async function codeOf(secret: string): Promise<string> {
    const response = await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })
    const text = await response.text()
    return response.ok ? 'ok' : JSON.parse(text).code
  }
  async function letters(email: string): Promise<readonly string[]> {
    const { mails } = (await (await fetch(`${portal.origin}/dev/outbox.json`)).json()) as {
      mails: { kind: string; recipient: string; subject: string; body: string }[]
    } // our own page's shape
    return mails
      .filter(({ kind, recipient }) => kind === 'key-leaked' && recipient === email)
      .map(({ subject, body }) => `${subject}\n${body}`)
  }
  const match = (token: string) => ({ token, type: 'portal_key', url, source: 'content', more: 1 })
  const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64')
  async function report(
    matches: readonly unknown[],
    by: KeyObject = scanner.privateKey,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const body = JSON.stringify(matches)
    const response = await fetch(`${portal.origin}/portal/v1/leaked-keys`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'Github-Public-Key-Identifier': 'one',
        'Github-Public-Key-Signature': sign('sha256', Buffer.from(body), by).toString('base64'),
        ...headers,
      },
      body,
    })
    return { status: response.status, body: JSON.parse(await response.text()) }
  }
  const find = (key: string, place?: string, origin = portal.origin) =>
    newPerson(origin).call('POST', '/found-keys', { key, ...(place === undefined ? {} : { place }) })

  test('a signed batch of a thousand says of each what it is, and holders of working keys are told once', async () => {
    const { person, email } = await holder()
    const live = await newKey(person, { name: 'Board' })
    const testing = await newKey(person, { environment: 'test' })
    const gone = await newKey(person)
    await person.call('DELETE', `/keys/${gone.id}`)
    const browser = await newKey(person, { environment: 'browser', origins: ['https://app.example.org'] })
    const unknown = Array.from({ length: 995 }, () => makeKey('tny', 'live'))
    const tokens = [live.secret, testing.secret, gone.secret, browser.secret, 'hello', ...unknown]
    const first = await report(tokens.map(match))
    expect(first.status).toBe(200)
    expect(first.body).toEqual(
      tokens.map((token, index) => ({
        token_hash: hashOf(token),
        token_type: 'portal_key',
        label: index < 3 ? 'true_positive' : 'false_positive',
      })),
    )
    expect([await codeOf(live.secret), await codeOf(testing.secret)]).toEqual(['ok', 'key.revoked'])
    const [one = '', other = '', ...more] = await letters(email)
    expect(more).toEqual([])
    expect(one).toContain('is revoked')
    expect(other).toMatch(/replace it now[\s\S]*"Board"/)
    expect(other).toContain('code[.]example/ada/board')

    const { keys } = (await person.call('GET', '/keys')).body
    expect(keys.map(({ id, foundAt }: { id: string; foundAt: string | null }) => [id, foundAt !== null])).toEqual(
      [browser, gone, testing, live].map(({ id }) => [id, id !== browser.id]),
    )

    // The same report once more changes nothing.
    expect((await report(tokens.map(match))).body).toEqual(first.body)
    expect(await letters(email)).toHaveLength(2)
    const rows = JSON.stringify(await portal.place.rows())
    for (const { secret } of [live, testing, gone, browser]) expect(rows).not.toContain(secret)
    const leaks = (await portal.place.rows())['leak'] ?? []
    expect(leaks.map(({ outcome }) => outcome)).toEqual(['marked', 'revoked', 'stopped already'])
  })

  test.each<readonly [string, () => Promise<{ status: number; body: unknown }>]>([
    [
      'with a signature that is none',
      () => report([match('x')], scanner.privateKey, { 'Github-Public-Key-Signature': '-' }),
    ],
    ['signed by a stranger', () => report([match('x')], stranger.privateKey)],
    [
      'of a scanner nobody knows',
      () => report([match('x')], scanner.privateKey, { 'Github-Public-Key-Identifier': 'y' }),
    ],
    [
      'with the signature of another body',
      () =>
        report([match('x')], scanner.privateKey, {
          'Github-Public-Key-Signature': sign('sha256', Buffer.from('[]'), scanner.privateKey).toString('base64'),
        }),
    ],
  ])('a batch %s is refused', async (_name, send) => {
    expect(await send()).toMatchObject({ status: 401, body: { code: 'report.unsigned' } })
  })

  test('an unsigned batch is refused', async () => {
    for (const headers of [{}, { 'Github-Public-Key-Identifier': 'one' }])
      expect(await newPerson(portal.origin).call('POST', '/leaked-keys', [match('x')], headers)).toMatchObject({
        status: 401,
        body: { code: 'report.unsigned' },
      })
  })

  test('a batch that is too long, or no batch, is refused', async () => {
    expect((await report(Array.from({ length: 1_001 }, () => match('x')))).status).toBe(422)
    expect((await report([])).status).toBe(422)
    expect((await report([{ type: 'x' }])).status).toBe(422)
    const long = 'x'.repeat(1_900)
    expect((await report(Array.from({ length: 999 }, () => match(long)))).status).toBe(413)
  })

  test.each<readonly [string, (token: string) => Readonly<Record<string, unknown>>]>([
    ['whose place is null', (token) => ({ token, type: 'portal_key', url: null })],
    [
      'whose members are of other types',
      (token) => ({ token, type: 'portal_key', url: 1, source: ['wiki'], more: [] }),
    ],
    ['with U+0000 in its place', (token) => ({ token, type: 'portal_key', url: 'https://a.example/\0' })],
    ['whose place is very long', (token) => ({ token, type: 'portal_key', url: 'x'.repeat(5_000) })],
  ])('a match %s is a match', async (_name, one) => {
    const { secret } = await newKey((await holder()).person, { environment: 'test' })
    const label = { token_hash: hashOf(secret), token_type: 'portal_key', label: 'true_positive' }
    expect(await report([one(secret)])).toEqual({ status: 200, body: [label] })
    expect(await codeOf(secret)).toBe('key.revoked')
  })

  test.each<readonly [string, unknown, string, string]>([
    ['an empty token', { token: '', type: 'portal_key' }, '', 'portal_key'],
    ['no token', { type: 'portal_key' }, '', 'portal_key'],
    ['a token that is no text', { token: null, type: 'portal_key' }, '', 'portal_key'],
    ['no type', { token: 'x' }, 'x', ''],
    ['U+0000 in its token', { token: 'x\0', type: 'portal_key' }, 'x\0', 'portal_key'],
    ['a token that is very long', { token: 'x'.repeat(5_000), type: 'y' }, 'x'.repeat(5_000), 'y'],
    ['no members', null, '', ''],
    ['no form', ['x'], '', ''],
  ])('a match with %s has a label of its own, and keeps no key from being revoked', async (_name, odd, token, type) => {
    const { secret } = await newKey((await holder()).person, { environment: 'test' })
    const labels = [
      { token_hash: hashOf(token), token_type: type, label: 'false_positive' },
      { token_hash: hashOf(secret), token_type: 'portal_key', label: 'true_positive' },
    ]
    expect(await report([odd, match(secret)])).toEqual({ status: 200, body: labels })
    expect(await codeOf(secret)).toBe('key.revoked')
  })

  test('a key that was found in a thousand places is written down once, with the first of them', async () => {
    const { person, email } = await holder()
    const { secret, id } = await newKey(person)
    const places = Array.from({ length: 999 }, (_, place) => `${url}#L${place}`)
    const { body } = await report(['', ...places].map((one) => ({ ...match(secret), url: one })))
    expect(body).toEqual(
      Array.from({ length: 1_000 }, () => ({
        token_hash: hashOf(secret),
        token_type: 'portal_key',
        label: 'true_positive',
      })),
    )
    expect(await letters(email)).toHaveLength(1)
    const leaks = (await portal.place.rows())['leak'] ?? []
    expect(leaks.filter(({ key_id }) => key_id === id).map(({ place }) => place)).toEqual([`${url}#L0`])
  })

  test('the form answers the same for a key that works, one that does not, and one that never was', async () => {
    const { person, email } = await holder()
    const [live, gone] = [await newKey(person), await newKey(person)]
    await person.call('DELETE', `/keys/${gone.id}`)
    const answers = [await find(live.secret, url), await find(gone.secret), await find(makeKey('tny', 'live'))]
    for (const { status, body } of answers) expect([status, body]).toEqual([202, { received: true }])
    expect(await letters(email)).toHaveLength(1)
    expect(await find(` ${live.secret.slice(0, -1)}`)).toMatchObject({
      status: 422,
      body: { code: 'report.not_a_key' },
    })
  })

  test('a network may tell of twenty keys an hour', async () => {
    const trial = await startTrialPortal({}, engine)
    const codes = []
    for (let told = 0; told < 21; told += 1) codes.push((await find(makeKey('tny', 'live'), '', trial.origin)).status)
    expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 202))
    const refused = await find('nonsense', '', trial.origin)
    expect([codes[20], refused.body.code, Number(refused.headers.get('retry-after')) > 0]).toEqual([
      429,
      'limit.reports',
      true,
    ])
    await trial.close()
  })

  test.each([
    ['revoke', 'key.revoked', 'revoked'],
    ['mark', 'ok', 'marked'],
  ])('with LEAKED_KEYS=%s a live key is then: %s', async (policy, code, outcome) => {
    const trial = await startTrialPortal({ LEAKED_KEYS: policy }, engine)
    const key = await newKey(await signedInPerson(trial.origin, 'ada@example.org'))
    expect((await find(key.secret, '', trial.origin)).status).toBe(202)
    const response = await fetch(`${trial.origin}/api/demo/things/1`, { headers: { 'x-api-key': key.secret } })
    const text = await response.text()
    expect(response.ok ? 'ok' : JSON.parse(text).code).toBe(code)
    expect((await trial.place.rows())['leak']).toMatchObject([{ outcome, source: 'person' }])
    await trial.close()
  })

  test.each([
    ['by the form, without a place', (secret: string) => find(secret)],
    ['by the form, in one place', (secret: string) => find(secret, url)],
    ['by the scanner, in one place', (secret: string) => report([match(secret)])],
  ])('a key found twice %s is revoked when it reads protected data by then', async (_how, tell) => {
    const { person, email } = await holder()
    const { secret, id } = await newKey(person)
    await tell(secret)
    expect(await codeOf(secret)).toBe('ok')
    const asked = await person.call('POST', '/approvals', { api: 'demo', purpose: 'To call what not every key may.' })
    const decision = `/administration/approvals/${asked.body.id}/decision`
    expect((await admin.call('PUT', decision, { decision: 'approved' })).status).toBe(200)
    await tell(secret)
    expect(await codeOf(secret)).toBe('key.revoked')
    // Once more there is nothing left to do, and nobody to tell.
    await tell(secret)
    expect(await letters(email)).toHaveLength(2)
    const leaks = (await portal.place.rows())['leak'] ?? []
    expect(leaks.filter(({ key_id }) => key_id === id).map(({ outcome }) => outcome)).toEqual(['revoked'])
  })

  test('administrators see what was found, and answer it', async () => {
    const { person, email } = await holder()
    const [one, other] = [await newKey(person), await newKey(person)]
    await report([match(one.secret), match(other.secret)])
    const { leaks } = (await admin.call('GET', '/administration/leaks')).body
    const [second, first] = leaks
    expect(first).toMatchObject({
      keyId: one.id,
      start: one.secret.slice(0, 13),
      last4: one.secret.slice(-4),
      source: 'scanner',
      place: url,
      outcome: 'marked',
      isWorking: true,
      answeredAt: null,
    })
    expect(JSON.stringify(leaks)).not.toContain(email)
    const answer = (id: string, word: string) =>
      admin.call('PUT', `/administration/leaks/${id}/answer`, { answer: word })
    expect((await answer(first.id, 'revoke')).status).toBe(204)
    expect((await answer(second.id, 'keep')).status).toBe(204)
    expect((await answer('leak_999999', 'keep')).status).toBe(404)
    expect([await codeOf(one.secret), await codeOf(other.secret)]).toEqual(['key.revoked', 'ok'])
    const answered = (await admin.call('GET', '/administration/leaks?state=answered')).body.leaks
    expect(answered.map(({ id, isWorking }: { id: string; isWorking: boolean }) => [id, isWorking])).toEqual([
      [second.id, true],
      [first.id, false],
    ])
    const { rows } = (await admin.call('GET', `/administration/audit?about=${one.id}`)).body
    expect(rows.map(({ by, action }: { by: string; action: string }) => [by === 'portal', action])).toEqual([
      [false, 'key-revoked'],
      [true, 'key-found'],
      [false, 'key-created'],
    ])
    // Nothing of a report outlives its holder.
    await person.call('DELETE', '/account')
    const { audit: _audit, ...rest } = await portal.place.rows()
    expect(JSON.stringify(rest)).not.toContain(one.id)
  })
})
