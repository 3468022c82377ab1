import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let ada: Person
  let eve: Person
  const hourMs = 3_600_000

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    ada = await signedInPerson(portal.origin, 'ada@example.org')
    eve = await signedInPerson(portal.origin, 'eve@example.org')
  })
  afterAll(() => portal.close())

  async function statusOf(secret: string): Promise<number> {
    const response = await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })
    await response.text()
    return response.status
  }

  async function revokeAll(person: Person): Promise<void> {
    const { body } = await person.call('GET', '/keys')
    for (const key of body.keys) await person.call('DELETE', `/keys/${key.id}`)
  }

  describe('createKey', () => {
    test('shows the key once, and never again', async () => {
      const answer = await ada.call('POST', '/keys', {
        name: '  Departures\u202e board ',
        environment: 'live',
        apis: ['demo'],
      })
      expect(answer.status).toBe(201)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const { key, secret } = answer.body
      expect(secret).toMatch(/^tny_live_[0-9A-Za-z]{38}$/)
      expect(key).toMatchObject({
        name: 'Departures board',
        environment: 'live',
        apis: ['demo'],
        status: 'active',
        start: secret.slice(0, 13),
        last4: secret.slice(-4),
        expiresAt: null,
        graceUntil: null,
        revokedAt: null,
        lastUsedAt: null,
      })
      const later = await Promise.all(
        ['/keys', '/account', '/account/export', `/keys/${key.id}/usage`].map((path) => ada.call('GET', path)),
      )
      expect(JSON.stringify(later.map(({ body }) => body))).not.toContain(secret.slice(13, -4))
      await revokeAll(ada)
    })

    test.each([
      ['no name', { environment: 'live' }, '/body'],
      ['a name nobody can see', { name: ' \u200b ', environment: 'live' }, '/body/name'],
      ['a name of letters that are blanks', { name: '\u3164\u2800\uffa0', environment: 'live' }, '/body/name'],
      ['a name too long', { name: 'x'.repeat(81), environment: 'live' }, '/body/name'],
      ['an environment nobody knows', { name: 'x', environment: 'prod' }, '/body/environment'],
      ['an API nobody knows', { name: 'x', environment: 'live', apis: ['demo', 'moon'] }, '/body/apis/1'],
      ['the portal itself', { name: 'x', environment: 'live', apis: ['portal'] }, '/body/apis/0'],
      ['an owner of its choice', { name: 'x', environment: 'live', accountId: 'acc_1' }, '/body'],
      ['a plan of its choice', { name: 'x', environment: 'live', plan: 'gold', enabled: true }, '/body'],
    ])('refuses %s', async (_name, body, path) => {
      const answer = await ada.call('POST', '/keys', body)
      expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid_body' } })
      expect(answer.body.errors[0].path).toContain(path)
    })

    test.each([
      ['without a session', () => newPerson(portal.origin), {}, 401, 'session.missing'],
      ['from another origin', () => ada, { origin: 'https://evil.example' }, 403, 'request.cross_origin'],
      ['as a form', () => ada, { 'content-type': 'text/plain' }, 403, 'request.cross_origin'],
      [
        'as a form of a page of ours',
        () => ada,
        { 'content-type': 'text/plain', origin: 'same' },
        400,
        'request.malformed',
      ],
    ])('is refused %s', async (_name, person, headers, status, code) => {
      const sent = 'origin' in headers && headers.origin === 'same' ? { ...headers, origin: portal.origin } : headers
      expect(await person().call('POST', '/keys', { name: 'x', environment: 'live' }, sent)).toMatchObject({
        status,
        body: { code },
      })
    })

    test('at one below the limit, fifty at the same moment, makes exactly one', async () => {
      const person = await signedInPerson(portal.origin, 'many@example.org')
      for (let made = 0; made < 9; made += 1) await newKey(person)
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => person.call('POST', '/keys', { name: 'x', environment: 'test' })),
      )
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
      expect(answers.find(({ status }) => status !== 201)).toMatchObject({
        status: 409,
        body: { code: 'key.too_many' },
      })
      await revokeAll(person)
      expect((await person.call('POST', '/keys', { name: 'x', environment: 'test' })).status).toBe(201)
    })

    test('says what is wrong with an end that is past, or cannot be counted, and makes none', async () => {
      const person = await signedInPerson(portal.origin, 'leap@example.org')
      for (const [expiresAt, message] of [
        ['2016-12-31T23:59:60Z', 'must lie in the future'],
        ['9999-12-31T23:59:59-23:59', 'must be a time such as 2027-01-31T12:00:00Z, in a year of four digits'],
      ]) {
        const { status, body } = await person.call('POST', '/keys', { name: 'x', environment: 'live', expiresAt })
        expect([status, body.errors]).toEqual([422, [{ path: '/body/expiresAt', message }]])
      }
      const { body } = await person.call('GET', '/keys')
      expect(body.keys).toEqual([])
    })

    test('writes to the holder without the key', async () => {
      const { secret } = await newKey(eve, { name: '<b>\r\nBcc: x' })
      const response = await fetch(`${portal.origin}/dev/outbox`)
      const page = await response.text()
      expect(page).toContain('A new live key was made')
      expect(page).toContain('&lt;b&gt; Bcc: x')
      expect(page).not.toContain(secret.slice(13, -4))
    })
  })

  describe('listKeys', () => {
    test('gives my keys, newest first, and nobody else gets them', async () => {
      const person = await signedInPerson(portal.origin, 'list@example.org')
      const first = await newKey(person)
      const second = await newKey(person)
      const { body } = await person.call('GET', '/keys')
      expect(body.keys.map((key: { id: string }) => key.id)).toEqual([second.id, first.id])
      expect(body.limit).toBe(10)
    })

    test('is refused without a session', async () => {
      expect((await newPerson(portal.origin).call('GET', '/keys')).status).toBe(401)
    })
  })

  describe('revokeKey', () => {
    test('stops the key at once and for good', async () => {
      const { id, secret } = await newKey(ada)
      expect(await statusOf(secret)).toBe(200)
      expect((await ada.call('DELETE', `/keys/${id}`)).status).toBe(204)
      expect(await statusOf(secret)).toBe(401)
      expect((await ada.call('DELETE', `/keys/${id}`)).status).toBe(204)
    })

    test.each([
      ['that never was', () => 'key_never'],
      ['of somebody else', () => foreignId],
    ])('answers the same for a key %s', async (_name, id) => {
      expect(await ada.call('DELETE', `/keys/${id()}`)).toMatchObject({
        status: 404,
        body: { code: 'resource.not_found' },
      })
      expect((await ada.call('POST', `/keys/${id()}/rotation`, {})).status).toBe(404)
      expect((await ada.call('GET', `/keys/${id()}/usage`)).status).toBe(404)
    })
    let foreignId = ''
    beforeAll(async () => {
      foreignId = (await newKey(eve)).id
    })

    test('is refused from another origin and without a session', async () => {
      expect(
        (await eve.call('DELETE', `/keys/${foreignId}`, undefined, { origin: 'https://evil.example' })).status,
      ).toBe(403)
      expect((await newPerson(portal.origin).call('DELETE', `/keys/${foreignId}`)).status).toBe(401)
    })
  })

  describe('rotateKey', () => {
    test('gives a successor; the old key works until its grace ends, with a warm cache too', async () => {
      const trial = await startTrialPortal({}, engine)
      const person = await signedInPerson(trial.origin, 'ada@example.org')
      const old = await newKey(person, { name: 'Board', apis: ['demo'] })
      const status = async (secret: string): Promise<number> =>
        (await fetch(`${trial.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).status
      expect(await status(old.secret)).toBe(200)
      const { status: made, body } = await person.call('POST', `/keys/${old.id}/rotation`, { graceHours: 1 })
      expect(made).toBe(201)
      expect(body.key).toMatchObject({ name: 'Board', apis: ['demo'], status: 'active' })
      expect(body.previous).toMatchObject({ id: old.id, status: 'rotating' })
      trial.advance(hourMs - 5_000)
      expect([await status(old.secret), await status(body.secret)]).toEqual([200, 200])
      trial.advance(6_000)
      expect([await status(old.secret), await status(body.secret)]).toEqual([401, 200])
      await trial.close()
    })

    test('without a body leaves 72 hours, with 0 none', async () => {
      const first = await newKey(ada)
      const { body } = await ada.call('POST', `/keys/${first.id}/rotation`)
      expect(Math.round((Date.parse(body.previous.graceUntil) - Date.now()) / hourMs)).toBe(72)
      const second = await newKey(ada)
      expect((await ada.call('POST', `/keys/${second.id}/rotation`, { graceHours: 0 })).status).toBe(201)
      expect(await statusOf(second.secret)).toBe(401)
      await revokeAll(ada)
    })

    test('stops where as many are in their grace as may work beside them', async () => {
      const person = await signedInPerson(portal.origin, 'rotating@example.org')
      let { id } = await newKey(person)
      for (let made = 1; made < 20; made += 1) {
        const { body } = await person.call('POST', `/keys/${id}/rotation`, { graceHours: 72 })
        id = body.key.id
      }
      expect(await person.call('POST', `/keys/${id}/rotation`, { graceHours: 72 })).toMatchObject({
        status: 409,
        body: { code: 'key.too_many' },
      })
      // One that leaked is replaced all the same.
      expect((await person.call('POST', `/keys/${id}/rotation`, { graceHours: 0 })).status).toBe(201)
      await revokeAll(person)
    })

    test('twenty at the same moment make one successor', async () => {
      const { id } = await newKey(ada)
      const answers = await Promise.all(Array.from({ length: 20 }, () => ada.call('POST', `/keys/${id}/rotation`, {})))
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
    })

    test.each([
      ['a revoked key', 409, 'key.not_active', {}],
      ['for longer than allowed', 422, 'request.invalid_body', { graceHours: 721 }],
      ['with broken JSON', 400, 'request.malformed', '{'],
    ])('is refused for %s', async (_name, status, code, body) => {
      const { id } = await newKey(eve)
      await eve.call('DELETE', `/keys/${id}`)
      expect(await eve.call('POST', `/keys/${id}/rotation`, body)).toMatchObject({ status, body: { code } })
    })
  })

  test('a signed-in account has a limit too', async () => {
    const person = await signedInPerson(portal.origin, 'busy@example.org')
    portal.freeze()
    const answers = await Promise.all(Array.from({ length: 320 }, () => person.call('GET', '/account')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(300)
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toMatch(/^\d+$/)
  })
})
