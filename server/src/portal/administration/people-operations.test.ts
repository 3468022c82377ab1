import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { newKey, newPerson, readCode, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { addAccounts, signedInAt } from '../../../testing/trial-rows.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

const reason = 'Whole data sets were copied again and again.'
const hourMs = 3_600_000

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    admin = await trialAdministrator(portal)
  })
  afterAll(() => portal.close())

  let people = 0
  async function holder(origin = portal.origin): Promise<{ person: Person; email: string; id: string }> {
    people += 1
    const email = `holder${people}@example.org`
    const person = await signedInPerson(origin, email)
    return { person, email, id: (await person.call('GET', '/account')).body.id }
  }
  async function codeOf(secret: string, origin = portal.origin): Promise<string> {
    const response = await fetch(`${origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })
    const text = await response.text()
    return response.ok ? 'ok' : JSON.parse(text).code
  }
  async function letters(kind: string, email: string): Promise<readonly string[]> {
    const { mails } = (await (await fetch(`${portal.origin}/dev/outbox.json`)).json()) as {
      mails: { kind: string; recipient: string; body: string }[]
    } // our own page's shape
    return mails.filter((mail) => mail.kind === kind && mail.recipient === email).map(({ body }) => body)
  }
  const audit = async (about: string): Promise<readonly string[]> =>
    (await admin.call('GET', `/administration/audit?about=${about}`)).body.rows.map(
      ({ action }: { action: string }) => action,
    )

  test.each([
    ['GET', '/administration/standing'],
    ['GET', '/administration/people'],
    ['GET', '/administration/people/acc_1'],
    ['PUT', '/administration/people/acc_1/suspension', { reason }],
    ['DELETE', '/administration/people/acc_1/suspension'],
    ['PUT', '/administration/keys/key_1/revocation', { reason }],
    ['GET', '/administration/mails'],
    ['PUT', '/administration/mails/mail_1/trial'],
    ['GET', '/administration/audit'],
    ['GET', '/administration/audit/proof'],
    ['GET', '/administration/usage'],
    ['GET', '/administration/leaks'],
    ['PUT', '/administration/leaks/leak_1/answer', { answer: 'keep' }],
  ])('%s %s is for administrators', async (method, path, body?) => {
    const { person } = await holder()
    expect(await person.call(method, path, body)).toMatchObject({
      status: 403,
      body: { code: 'account.not_administrator' },
    })
    expect((await newPerson(portal.origin).call(method, path, body)).status).toBe(401)
    const { status } = await admin.call(method, path, body, { origin: 'https://evil.example' })
    expect(status).toBe(method === 'GET' ? (path.endsWith('acc_1') ? 404 : 200) : 403)
  })

  test('an administrator whose session is half a day old signs in again first', async () => {
    const trial = await startTrialPortal({}, engine)
    const old = await trialAdministrator(trial)
    expect((await old.call('GET', '/account')).body.isAdministrator).toBe(true)
    await signedInAt(trial.place, trial.now() - 12 * hourMs - 1_000)
    expect((await old.call('GET', '/administration/standing')).body.code).toBe('account.sign_in_again')
    const { body } = await (await trialAdministrator(trial)).call('GET', '/administration/standing')
    expect(body).toMatchObject({ accounts: 1, suspended: 0, approvalsWaiting: 0, leaksWaiting: 0 })
    expect(body.owners).toContainEqual({
      host: new URL(trial.owner.url).host,
      apis: expect.arrayContaining(['demo', 'heady']),
      breaker: 'closed',
      asked: 0,
      waiting: 0,
    })
    await trial.close()
  })

  test('keys of a suspended account are refused with the next call, on another server too', async () => {
    const { person, email, id } = await holder()
    const { secret } = await newKey(person)
    const other = await startTrialPortal({ ...portal.place.environment }, 'sqlite')
    expect([await codeOf(secret), await codeOf(secret, other.origin)]).toEqual(['ok', 'ok'])
    expect((await admin.call('PUT', `/administration/people/${id}/suspension`, { reason })).status).toBe(204)
    expect(await codeOf(secret)).toBe('account.suspended')
    await expect.poll(() => codeOf(secret, other.origin), { interval: 20, timeout: 15_000 }).toBe('account.suspended')

    const { body } = await person.call('GET', '/account')
    expect(body.suspension).toMatchObject({ reason })
    expect(await letters('account-suspended', email)).toMatchObject([expect.stringContaining(reason)])
    for (const [method, path, given] of [
      ['POST', '/keys', { name: 'x', environment: 'live' }],
      ['POST', '/approvals', { api: 'demo', purpose: 'To show people where they are.' }],
    ] as const)
      expect(await person.call(method, path, given)).toMatchObject({
        status: 403,
        body: { code: 'account.suspended' },
      })
    expect((await person.call('GET', '/account/export')).status).toBe(200)

    expect((await admin.call('DELETE', `/administration/people/${id}/suspension`)).status).toBe(204)
    expect(await codeOf(secret)).toBe('ok')
    await expect.poll(() => codeOf(secret, other.origin), { interval: 20, timeout: 15_000 }).toBe('ok')
    expect((await person.call('GET', '/account')).body.suspension).toBeNull()
    expect(await letters('account-restored', email)).toHaveLength(1)
    expect(await audit(id)).toEqual(expect.arrayContaining(['account-suspended', 'account-restored']))
    await other.close()
  })

  test('whoever deletes a suspended account and comes back is suspended as before', async () => {
    const { person, email, id } = await holder()
    await admin.call('PUT', `/administration/people/${id}/suspension`, { reason })
    expect((await person.call('DELETE', '/account')).status).toBe(204)
    expect(JSON.stringify((await portal.place.rows())['suspension'])).not.toMatch(
      new RegExp(`${email}|${id}|${reason}`),
    )
    await person.call('POST', '/sign-ups', { email })
    await person.call('POST', '/sessions', { email, code: await readCode(portal.origin, email) })
    const { body } = await person.call('GET', '/account')
    expect([body.id === id, body.suspension.reason]).toEqual([false, ''])
    expect((await person.call('POST', '/keys', { name: 'x', environment: 'live' })).body.code).toBe('account.suspended')
  })

  test('nobody suspends themselves or another administrator', async () => {
    const second = await trialAdministrator(portal, 'second@example.org')
    for (const one of [admin, second]) {
      const { id } = (await one.call('GET', '/account')).body
      expect(await admin.call('PUT', `/administration/people/${id}/suspension`, { reason })).toMatchObject({
        status: 409,
        body: { code: 'account.protected' },
      })
    }
  })

  test('a reason nobody can see is none, and a link in one is none in a mail', async () => {
    const { id, email } = await holder()
    const put = (given: string) => admin.call('PUT', `/administration/people/${id}/suspension`, { reason: given })
    expect((await put('\u200b'.repeat(5))).status).toBe(422)
    expect((await put('See https://evil.example/why\r\nBcc: x')).status).toBe(204)
    const [body] = await letters('account-suspended', email)
    expect(body).toContain('evil[.]example')
    expect(body).not.toMatch(/evil\.example|^Bcc/m)
  })

  test('people are found by what one knows of them, and their addresses are shown in part', async () => {
    const { person, email, id } = await holder()
    const key = await newKey(person)
    const start = key.secret.slice(0, 13)
    for (const search of [id, key.id, start, email, email.toUpperCase(), email.slice(0, 8)]) {
      const { body } = await admin.call('GET', `/administration/people?search=${encodeURIComponent(search)}`)
      const [, domain] = email.split('@')
      expect(body.people).toContainEqual(
        expect.objectContaining({ accountId: id, address: `ho…@${domain}`, keys: 1, isSuspended: false }),
      )
      expect(JSON.stringify(body)).not.toContain(email)
    }
    expect((await admin.call('GET', `/administration/people?search=${key.secret}`)).status).toBe(422)
    for (const search of ['%', 'holder%', 'nobody', "' OR 1=1"])
      expect((await admin.call('GET', `/administration/people?search=${encodeURIComponent(search)}`)).body).toEqual({
        people: [],
        next: null,
      })
    expect(await audit(id)).not.toContain('account-seen')
    const { body } = await admin.call('GET', `/administration/people/${id}`)
    expect(body).toMatchObject({ accountId: id, email, isAdministrator: false, suspension: null, approvals: [] })
    expect(body.keys).toMatchObject([{ id: key.id, status: 'active' }])
    expect(JSON.stringify(body)).not.toContain(key.secret)
    expect(await audit(id)).toContain('account-seen')
  })

  test('pages of people are disjoint, and together all of them', async () => {
    for (let made = 0; made < 3; made += 1) await holder()
    await addAccounts(portal.place, 60)
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await admin.call('GET', `/administration/people${next === '' ? '' : `?after=${next}`}`)
      seen.push(...body.people.map(({ accountId }: { accountId: string }) => accountId))
      next = body.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await portal.place.rows())['account']?.length)
    expect((await admin.call('GET', '/administration/people?after=%25')).status).toBe(422)
  })

  test('a key is revoked for its holder, who is told why, once', async () => {
    const { person, email } = await holder()
    const key = await newKey(person)
    const revoke = () => admin.call('PUT', `/administration/keys/${key.id}/revocation`, { reason })
    expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 204])
    expect(await codeOf(key.secret)).toBe('key.revoked')
    expect(await letters('key-revoked', email)).toMatchObject([expect.stringContaining(reason)])
    expect((await audit(key.id)).filter((action) => action === 'key-revoked')).toHaveLength(1)
    expect((await admin.call('PUT', '/administration/keys/key_none/revocation', { reason })).status).toBe(404)
  })
})
