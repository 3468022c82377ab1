import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

const purpose = 'To show people where they are, and to nobody else.'
const dayMs = 86_400_000

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person

  /** What the command on the server does. */
  async function appoint(email: string): Promise<void> {
    const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
    expect(await store.administrators.appoint(email, Date.now())).toBe(true)
    await store.close()
  }

  beforeAll(async () => {
    portal = await startTrialPortal({ LIMIT_KEYS_PER_ACCOUNT: '50' }, engine)
    admin = await signedInPerson(portal.origin, 'admin@example.org')
    await appoint('admin@example.org')
  })
  afterAll(() => portal.close())

  async function read(secret: string): Promise<number | string> {
    const response = await fetch(`${portal.origin}/api/demo/people`, { headers: { 'x-api-key': secret } })
    const text = await response.text()
    return response.ok ? response.status : JSON.parse(text).code
  }
  let people = 0
  async function holder(): Promise<{ readonly person: Person; readonly email: string }> {
    people += 1
    const email = `holder${people}@example.org`
    return { person: await signedInPerson(portal.origin, email), email }
  }
  const ask = (person: Person, more: Readonly<Record<string, unknown>> = {}) =>
    person.call('POST', '/approvals', { api: 'demo', purpose, ...more })
  const decide = (person: Person, id: string, body: Readonly<Record<string, unknown>>) =>
    person.call('PUT', `/administration/approvals/${id}/decision`, body)
  async function lettersTo(email: string): Promise<readonly string[]> {
    const { mails } = (await (await fetch(`${portal.origin}/dev/outbox.json`)).json()) as {
      mails: { kind: string; recipient: string; subject: string }[]
    } // our own page's shape
    return mails
      .filter(({ kind, recipient }) => kind === 'approval' && recipient === email)
      .map(({ subject }) => subject)
  }

  test('nobody reads protected data before somebody else has looked at the purpose', async () => {
    const { person, email } = await holder()
    const { secret } = await newKey(person)
    expect(await read(secret)).toBe('key.approval_needed')
    const asked = await ask(person)
    expect(asked).toMatchObject({ status: 201, body: { state: 'pending', api: 'demo', keyId: null, purpose } })
    expect(await read(secret)).toBe('key.approval_needed')
    const waiting = await admin.call('GET', '/administration/approvals')
    expect(waiting.body.requests).toContainEqual(expect.objectContaining({ id: asked.body.id, holder: email, purpose }))
    expect((await decide(admin, asked.body.id, { decision: 'approved', note: 'Fine.' })).status).toBe(200)
    expect(await read(secret)).toBe(200)
    // A key that is made later is one of the account's, too.
    expect(await read((await newKey(person)).secret)).toBe(200)
    const { body } = await person.call('GET', '/approvals')
    expect(body.apis).toEqual(['demo'])
    expect(body.approvals[0].history).toMatchObject([
      { state: 'pending', by: 'holder', note: null },
      { state: 'approved', by: 'administrator', note: 'Fine.' },
    ])
    expect(await lettersTo(email)).toEqual([
      'Your request for access to The demo API was approved',
      'Your request for access to The demo API waits for an answer',
    ])
    expect(await lettersTo('admin@example.org')).toContain('Somebody asks for access to The demo API')
  })

  test('access for one key is for that key and its successor', async () => {
    const { person } = await holder()
    const [one, other] = [await newKey(person), await newKey(person)]
    const { body } = await ask(person, { keyId: one.id })
    await decide(admin, body.id, { decision: 'approved' })
    expect([await read(one.secret), await read(other.secret)]).toEqual([200, 'key.approval_needed'])
    const rotated = await person.call('POST', `/keys/${one.id}/rotation`, {})
    expect([await read(one.secret), await read(rotated.body.secret)]).toEqual([200, 200])
  })

  test('access ends with its time, and when it is given or taken back, with a warm cache too', async () => {
    const trial = await startTrialPortal({}, engine)
    const decider = await signedInPerson(trial.origin, 'admin@example.org')
    const person = await signedInPerson(trial.origin, 'ada@example.org')
    const { store } = await openPortalStore({ ...trial.place, keyPepper: undefined })
    await store.administrators.appoint('admin@example.org', 0)
    await store.close()
    const { secret } = await newKey(person)
    const status = async (): Promise<number> =>
      (await fetch(`${trial.origin}/api/demo/people`, { headers: { 'x-api-key': secret } })).status
    const grant = async (body: object): Promise<string> => {
      const { id } = (await ask(person)).body
      expect((await decide(decider, id, { decision: 'approved', ...body })).status).toBe(200)
      expect(await status()).toBe(200)
      return id
    }
    await person.call('DELETE', `/approvals/${await grant({})}`)
    expect(await status()).toBe(403)
    const id = await grant({})
    await decide(decider, id, { decision: 'refused' })
    expect(await status()).toBe(403)
    expect(await person.call('DELETE', `/approvals/${id}`)).toMatchObject({
      status: 409,
      body: { code: 'approval.over' },
    })
    await grant({ expiresAt: new Date(trial.now() + dayMs).toISOString() })
    trial.advance(dayMs + 1_000)
    expect(await status()).toBe(403)
    await trial.close()
  })

  test('nobody grants anything to themselves, whoever they are', async () => {
    const { person } = await holder()
    const { body } = await ask(person)
    for (const more of [{ state: 'approved' }, { expiresAt: '2030-01-01T00:00:00Z' }, { accountId: 'acc_1' }])
      expect((await ask(person, more)).status).toBe(422)
    expect((await person.call('POST', '/keys', { name: 'x', environment: 'live', approvals: ['demo'] })).status).toBe(
      422,
    )
    expect((await decide(person, body.id, { decision: 'approved' })).status).toBe(403)
    expect((await person.call('GET', '/administration/approvals')).body.code).toBe('account.not_administrator')
    expect((await newPerson(portal.origin).call('GET', '/administration/approvals')).status).toBe(401)
    const own = await ask(admin)
    expect(await decide(admin, own.body.id, { decision: 'approved' })).toMatchObject({
      status: 403,
      body: { code: 'approval.own' },
    })
    expect((await person.call('GET', '/approvals')).body.approvals).toMatchObject([{ state: 'pending' }])
  })

  test('the same is asked for once, also by twenty at the same moment', async () => {
    const { person } = await holder()
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(person)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({
      status: 409,
      body: { code: 'approval.asked_already' },
    })
    const { id } = (await person.call('GET', '/approvals')).body.approvals[0]
    expect((await person.call('DELETE', `/approvals/${id}`)).status).toBe(204)
    expect((await ask(person)).status).toBe(201)
  })

  test('somebody else’s request, and somebody else’s key, are none', async () => {
    const { person } = await holder()
    const other = await holder()
    const { body } = await ask(person)
    expect((await other.person.call('DELETE', `/approvals/${body.id}`)).status).toBe(404)
    expect((await ask(other.person, { keyId: (await newKey(person)).id })).status).toBe(422)
    expect((await other.person.call('GET', '/approvals')).body.approvals).toEqual([])
  })

  test.each<readonly [name: string, body: Readonly<Record<string, unknown>>, path: string]>([
    ['an API nobody knows', { api: 'moon', purpose }, '/body/api'],
    ['an API that anybody may read', { api: 'heady', purpose }, '/body/api'],
    ['no purpose', { api: 'demo' }, '/body'],
    ['a purpose nobody can see', { api: 'demo', purpose: '\u200b'.repeat(30) }, '/body/purpose'],
    ['a purpose of which one letter is seen', { api: 'demo', purpose: `a${'\u034f'.repeat(30)}` }, '/body/purpose'],
    ['a purpose in a word', { api: 'demo', purpose: 'fun' }, '/body/purpose'],
  ])('refuses to ask for %s', async (_name, body, path) => {
    const answer = await admin.call('POST', '/approvals', body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].path).toContain(path)
  })

  test('a link in a purpose or a note is none in a mail', async () => {
    const { person } = await holder()
    const { body } = await ask(person, { purpose: 'See https://evil.example/login for what I do' })
    await decide(admin, body.id, { decision: 'refused', note: 'Go to www.evil.example\r\nBcc: x' })
    const page = await (await fetch(`${portal.origin}/dev/outbox.json`)).text()
    expect(page).toContain('evil[.]example')
    expect(page).not.toMatch(/evil\.example/)
  })

  test('an erased account leaves no request, and its administrator is none', async () => {
    const { person, email } = await holder()
    await ask(person)
    await appoint(email)
    const { body } = await person.call('GET', '/account')
    expect((await person.call('DELETE', '/account')).status).toBe(204)
    const { audit: _audit, approval_event: _history, ...rows } = await portal.place.rows()
    expect(JSON.stringify(rows)).not.toContain(body.id)
  })
})
