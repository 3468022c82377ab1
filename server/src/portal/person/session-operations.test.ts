import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPerson, readCode, signedInPerson } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
  })
  afterAll(() => portal.close())

  const wrongCode = (code: string): string => (code === '000000' ? '000001' : '000000')

  describe('signUp', () => {
    test('answers the same for an address with and without an account', async () => {
      await signedInPerson(portal.origin, 'known@example.org')
      const answers = await Promise.all(
        ['known@example.org', 'never@example.org'].map((email) =>
          newPerson(portal.origin).call('POST', '/sign-ups', { email }),
        ),
      )
      const [known, unknown] = answers.map(({ status, headers, body }) => ({
        status,
        body: { ...body, email: '' },
        headers: [...headers.keys()].toSorted(),
      }))
      expect(known).toEqual(unknown)
      expect(known).toMatchObject({ status: 202, body: { expiresInSeconds: 600 } })
    })

    test.each([
      ['not an address', 'ada'],
      ['with a line break', 'ada@example.org\r\nBcc: eve@example.org'],
      ['two addresses', 'ada@example.org, eve@example.org'],
      ['two addresses by semicolon', 'ada@example.org;eve@example.org'],
      ['with a name', 'Ada <ada@example.org>'],
      ['with look-alike letters', 'аda@example.org'],
      ['of a bare host', 'ada@localhost'],
      ['too long', `${'a'.repeat(250)}@example.org`],
    ])('refuses what is %s', async (_name, email) => {
      const answer = await newPerson(portal.origin).call('POST', '/sign-ups', { email })
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'request.invalid_body', errors: [{ path: '/body/email' }] },
      })
    })

    test.each([
      ['broken JSON', '{', {}, 400, 'request.malformed'],
      [
        'a form',
        'email=ada@example.org',
        { 'content-type': 'application/x-www-form-urlencoded' },
        400,
        'request.malformed',
      ],
      [
        'a form that brings cookies',
        'email=a',
        { 'content-type': 'text/plain', cookie: 'portal_browser=x' },
        403,
        'request.cross_origin',
      ],
      ['a field nobody knows', { email: 'ada@example.org', plan: 'gold' }, {}, 422, 'request.invalid_body'],
      ['another origin', { email: 'ada@example.org' }, { origin: 'https://evil.example' }, 403, 'request.cross_origin'],
      ['no origin at all', { email: 'ada@example.org' }, { origin: 'null' }, 403, 'request.cross_origin'],
      ['another site', { email: 'ada@example.org' }, { 'sec-fetch-site': 'cross-site' }, 403, 'request.cross_origin'],
      ['too many bytes', { email: 'a'.repeat(20_000) }, {}, 413, 'request.too_large'],
    ])('refuses %s', async (_name, body, headers, status, code) => {
      expect(await newPerson(portal.origin).call('POST', '/sign-ups', body, headers)).toMatchObject({
        status,
        body: { code },
      })
    })

    test('sends at most a few codes to one address, and the newest stays good', async () => {
      const person = newPerson(portal.origin)
      const email = 'again@example.org'
      const statuses: number[] = []
      for (let round = 0; round < 10; round += 1)
        statuses.push((await person.call('POST', '/sign-ups', { email })).status)
      expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429, 429, 429, 429])
      const refused = await person.call('POST', '/sign-ups', { email })
      expect(refused.body.code).toBe('limit.sign_up')
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(
        (await person.call('POST', '/sessions', { email, code: await readCode(portal.origin, email) })).status,
      ).toBe(201)
    })

    test('lets a class of thirty behind one address sign up', async () => {
      const statuses = await Promise.all(
        Array.from({ length: 30 }, async (_, seat) => {
          const answer = await newPerson(portal.origin).call('POST', '/sign-ups', { email: `seat${seat}@example.org` })
          return answer.status
        }),
      )
      expect(new Set(statuses)).toEqual(new Set([202]))
    })
  })

  describe('createSession', () => {
    test('opens a session, and makes one account for every spelling of an address', async () => {
      const first = await signedInPerson(portal.origin, 'one@example.org')
      const second = newPerson(portal.origin)
      await second.call('POST', '/sign-ups', { email: 'ONE@Example.ORG' })
      const code = await readCode(portal.origin, 'one@example.org')
      const answer = await second.call('POST', '/sessions', { email: 'One@example.org', code })
      expect(answer.status).toBe(201)
      expect(answer.body.account.id).toBe((await first.call('GET', '/account')).body.id)
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^portal_session=\w{32}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/,
      )
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(Date.parse(answer.body.expiresAt) - Date.now()).toBeGreaterThan(6 * 86_400_000)
    })

    test('gives a session nobody could know before', async () => {
      const person = newPerson(portal.origin)
      person.cookies.set('portal_session', 'chosen-by-an-attacker')
      await person.call('POST', '/sign-ups', { email: 'fixed@example.org' })
      await person.call('POST', '/sessions', {
        email: 'fixed@example.org',
        code: await readCode(portal.origin, 'fixed@example.org'),
      })
      expect(person.cookies.get('portal_session')).toMatch(/^\w{32}$/)
    })

    test('locks a code after three wrong guesses', async () => {
      const person = newPerson(portal.origin)
      const email = 'guess@example.org'
      await person.call('POST', '/sign-ups', { email })
      const code = await readCode(portal.origin, email)
      for (let guess = 0; guess < 3; guess += 1) {
        expect((await person.call('POST', '/sessions', { email, code: wrongCode(code) })).status).toBe(401)
      }
      expect(await person.call('POST', '/sessions', { email, code })).toMatchObject({
        status: 401,
        body: { code: 'session.code_wrong' },
      })
    })

    test('leaves a code alone whatever another browser guesses or asks for', async () => {
      const person = newPerson(portal.origin)
      const stranger = newPerson(portal.origin)
      const email = 'victim@example.org'
      await person.call('POST', '/sign-ups', { email })
      const code = await readCode(portal.origin, email)
      await stranger.call('POST', '/sign-ups', { email })
      for (let guess = 0; guess < 5; guess += 1) {
        expect((await stranger.call('POST', '/sessions', { email, code: wrongCode(code) })).status).toBe(401)
      }
      expect((await stranger.call('POST', '/sessions', { email, code })).status).toBe(401)
      expect((await newPerson(portal.origin).call('POST', '/sessions', { email, code })).status).toBe(401)
      expect((await person.call('POST', '/sessions', { email, code })).status).toBe(201)
    })

    test.each([
      [
        'used',
        async (code: string, person: ReturnType<typeof newPerson>, email: string) =>
          void (await person.call('POST', '/sessions', { email, code })),
      ],
      [
        'run out',
        async () => {
          const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
          await store.identity.update('verification', [], { expiresAt: '2026-01-01T00:00:00.000Z' })
          await store.close()
        },
      ],
      [
        'replaced',
        async (_code: string, person: ReturnType<typeof newPerson>, email: string) =>
          void (await person.call('POST', '/sign-ups', { email })),
      ],
    ])('refuses a code that is %s', async (name, before) => {
      const person = newPerson(portal.origin)
      const email = `${name.replace(' ', '-')}@example.org`
      await person.call('POST', '/sign-ups', { email })
      const code = await readCode(portal.origin, email)
      const browser = person.cookies.get('portal_browser') ?? ''
      await before(code, person, email)
      person.cookies.set('portal_browser', browser)
      expect(await person.call('POST', '/sessions', { email, code })).toMatchObject({
        status: 401,
        body: { code: 'session.code_wrong' },
      })
    })

    test("refuses one person's code for another address", async () => {
      const person = newPerson(portal.origin)
      await person.call('POST', '/sign-ups', { email: 'a-side@example.org' })
      await person.call('POST', '/sign-ups', { email: 'b-side@example.org' })
      const code = await readCode(portal.origin, 'a-side@example.org')
      expect((await person.call('POST', '/sessions', { email: 'b-side@example.org', code })).status).toBe(401)
    })

    test('refuses what is not a code', async () => {
      const answer = await newPerson(portal.origin).call('POST', '/sessions', {
        email: 'ada@example.org',
        code: 123456,
      })
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: '/body/code' }] } })
    })

    test('of twenty at the same moment opens one', async () => {
      const person = newPerson(portal.origin)
      const email = 'race@example.org'
      await person.call('POST', '/sign-ups', { email })
      const code = await readCode(portal.origin, email)
      const cookies = `portal_browser=${person.cookies.get('portal_browser')}`
      const statuses = await Promise.all(
        Array.from({ length: 20 }, async () => {
          const answer = await newPerson(portal.origin).call('POST', '/sessions', { email, code }, { cookie: cookies })
          return answer.status
        }),
      )
      expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    })
  })

  describe('endSession', () => {
    test('ends the session on the server', async () => {
      const person = await signedInPerson(portal.origin, 'leaving@example.org')
      const token = person.cookies.get('portal_session') ?? ''
      expect((await person.call('DELETE', '/sessions/current')).status).toBe(204)
      expect(person.cookies.has('portal_session')).toBe(false)
      person.cookies.set('portal_session', token)
      expect(await person.call('GET', '/account')).toMatchObject({ status: 401, body: { code: 'session.missing' } })
    })

    test.each([
      ['without a session', {}, 401, 'session.missing'],
      ['from another origin', { origin: 'https://evil.example' }, 403, 'request.cross_origin'],
    ])('is refused %s', async (_name, headers, status, code) => {
      const answer = await newPerson(portal.origin).call('DELETE', '/sessions/current', undefined, headers)
      expect(answer).toMatchObject({ status, body: { code } })
    })

    test('is not needed: a session ends by itself', async () => {
      const other = await startTrialPortal({}, engine)
      const person = await signedInPerson(other.origin, 'ada@example.org')
      other.advance(7 * 86_400_000 + 1_000)
      expect((await person.call('GET', '/account')).status).toBe(401)
      await other.close()
    })
  })

  test('nothing that opens a session lies in the database', async () => {
    const email = 'quiet@example.org'
    const person = await signedInPerson(portal.origin, email)
    const { session, verification } = await portal.place.rows()
    const rows = JSON.stringify([session, verification])
    expect(session).not.toEqual([])
    expect(rows).not.toContain(person.cookies.get('portal_session'))
    expect(rows).not.toContain('@')
  })

  test('an https portal marks its cookies', async () => {
    const secure = await startTrialPortal({ PUBLIC_ORIGIN: 'https://open.example' })
    const response = await fetch(`http://localhost:${secure.port}/portal/v1/sign-ups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://open.example' },
      body: '{"email":"ada@example.org"}',
    })
    expect(response.status).toBe(202)
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-portal_browser=\w+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
    )
    await secure.close()
  })
})
