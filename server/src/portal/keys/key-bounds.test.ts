import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

const app = 'https://app.example'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let ada: Person
  let eve: Person

  beforeAll(async () => {
    portal = await startTrialPortal({ TRUST_PROXY: 'loopback', LIMIT_KEYS_PER_ACCOUNT: '50' }, engine)
    ada = await signedInPerson(portal.origin, 'ada@example.org')
    eve = await signedInPerson(portal.origin, 'eve@example.org')
  })
  afterAll(() => portal.close())

  function call(secret: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${portal.origin}/api/demo${path}`, { headers: { 'x-api-key': secret, ...headers } })
  }
  async function codeOf(response: Response): Promise<number | string> {
    const text = await response.text()
    return response.ok ? response.status : JSON.parse(text).code
  }

  test('a browser key is for the pages of its origins, and only they may read the answer', async () => {
    const { secret } = await newKey(ada, { environment: 'browser', origins: [`${app}/`, 'http://localhost:5173'] })
    expect(secret).toMatch(/^tny_pub_/)
    const answer = await call(secret, '/things/1', { origin: app })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe(app)
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('vary')).toContain('Origin')
    expect((await call(secret, '/things/1', { origin: 'http://localhost:5173' })).status).toBe(200)
  })

  test.each<readonly [name: string, headers: Readonly<Record<string, string>>]>([
    ['no origin', {}],
    ['another origin', { origin: 'https://evil.example' }],
    ['the same host by plain http', { origin: 'http://app.example' }],
    ['the origin of a sandboxed frame', { origin: 'null' }],
  ])('with %s it is refused, and nobody may read why', async (_name, headers) => {
    const { secret } = await newKey(ada, { environment: 'browser', origins: [app] })
    const before = portal.owner.seen.length
    const answer = await call(secret, '/things/1', headers)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.status).toBe(403)
    expect(await codeOf(answer)).toBe('key.origin_not_allowed')
    expect(portal.owner.seen).toHaveLength(before)
  })

  test('a browser key reads what anybody may know; asking a browser whether it may costs no key', async () => {
    const { secret } = await newKey(ada, { environment: 'browser', origins: [app] })
    const url = `${portal.origin}/api/demo/notes`
    const asked = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin: app, 'access-control-request-method': 'POST' },
    })
    expect(asked.status).toBe(204)
    const headers = { 'x-api-key': secret, origin: app, 'content-type': 'application/json' }
    expect(await codeOf(await fetch(url, { method: 'POST', body: '{}', headers }))).toBe('key.read_only')
    expect(await codeOf(await call(secret, '/people', { origin: app }))).toBe('key.privacy_not_allowed')
    expect(await codeOf(await call(secret, '/open', { origin: app }))).toBe(200)
  })

  test('a key with networks is refused from all others, whatever they say of themselves', async () => {
    const { id, secret } = await newKey(ada, { ranges: ['192.0.2.0/24', '2001:db8:7::/48'] })
    const from = async (forwarded?: string): Promise<number | string> =>
      codeOf(await call(secret, '/things/1', forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }))
    const outcomes = [
      await from('192.0.2.9'),
      await from('2001:db8:7::1'),
      await from('198.51.100.1'),
      await from(),
      // What a caller writes before the proxy's own word counts for nothing.
      await from('192.0.2.9, 198.51.100.1'),
    ]
    const no = 'key.network_not_allowed'
    expect(outcomes).toEqual([200, 200, no, no, no])
    await ada.call('PATCH', `/keys/${id}`, { ranges: ['198.51.100.1'] })
    expect([await from('198.51.100.1'), await from('192.0.2.9')]).toEqual([200, no])
  })

  test('a change holds from the next call on, leaves the rest as it was, and is told of by mail', async () => {
    const expiresAt = new Date(portal.now() + 86_400_000).toISOString()
    const { id, secret } = await newKey(ada, { name: 'Board https://evil.example', apis: ['demo'] })
    expect(await codeOf(await call(secret, '/things/1'))).toBe(200)
    const changed = await ada.call('PATCH', `/keys/${id}`, { apis: ['heady'], expiresAt })
    expect(changed).toMatchObject({
      status: 200,
      body: { id, apis: ['heady'], expiresAt, name: 'Board https://evil.example', origins: [], ranges: [] },
    })
    expect(await codeOf(await call(secret, '/things/1'))).toBe('key.api_not_allowed')
    const { mails } = (await (await fetch(`${portal.origin}/dev/outbox.json`)).json()) as {
      mails: { kind: string; body: string }[]
    } // our own page's shape
    const letter = mails.find(({ kind }) => kind === 'key-changed')?.body ?? ''
    expect(letter).toContain('- APIs: heady (before: demo)')
    expect(letter).toContain('works until: ')
    expect(letter).toContain('Board https[:]//evil[.]example')
    expect(letter.replaceAll(portal.origin, '')).not.toContain('://')
    expect(await ada.call('PATCH', `/keys/${id}`, { expiresAt: null })).toMatchObject({ body: { expiresAt: null } })
  })

  test('a successor is bound as the key it replaces', async () => {
    const expiresAt = new Date(portal.now() + 86_400_000).toISOString()
    const bounds = { environment: 'browser', apis: ['demo'], origins: [app], ranges: ['192.0.2.0/24'], expiresAt }
    const { id } = await newKey(ada, bounds)
    const { body } = await ada.call('POST', `/keys/${id}/rotation`, {})
    expect(body.key).toMatchObject(bounds)
    expect(body.secret).toMatch(/^tny_pub_/)
  })

  test('a key stops at its last moment, with a warm cache too', async () => {
    const trial = await startTrialPortal({}, engine)
    const person = await signedInPerson(trial.origin, 'ada@example.org')
    const { secret } = await newKey(person, { expiresAt: new Date(trial.now() + 60_000).toISOString() })
    const status = async (): Promise<number> =>
      (await fetch(`${trial.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).status
    expect(await status()).toBe(200)
    trial.advance(61_000)
    expect(await status()).toBe(401)
    await trial.close()
  })

  test.each<readonly [name: string, body: Readonly<Record<string, unknown>>, path: string]>([
    ['a browser key without a page', { environment: 'browser' }, '/body/origins'],
    ['pages of a key that is no browser key', { environment: 'live', origins: [app] }, '/body/origins'],
    ['a page by plain http', { environment: 'browser', origins: ['http://app.example'] }, '/body/origins/0'],
    ['a page with a path', { environment: 'browser', origins: [app, `${app}/map`] }, '/body/origins/1'],
    ['the origin "null"', { environment: 'browser', origins: ['null'] }, '/body/origins/0'],
    ['a network that is none', { environment: 'live', ranges: ['192.0.2.0/40'] }, '/body/ranges/0'],
    ['a last day that has been', { environment: 'live', expiresAt: '2020-01-01T00:00:00Z' }, '/body/expiresAt'],
    ['a last day that is none', { environment: 'live', expiresAt: 'tomorrow' }, '/body/expiresAt'],
  ])('refuses %s', async (_name, more, path) => {
    const answer = await ada.call('POST', '/keys', { name: 'x', ...more })
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid_body' } })
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path)
  })

  test.each<readonly [name: string, body: Readonly<Record<string, unknown>>]>([
    ['nothing', {}],
    ['where it works', { environment: 'browser' }],
    ['whose it is', { accountId: 'acc_1' }],
    ['pages of a live key', { origins: [app] }],
    ['a name nobody can see', { name: '\u200b' }],
  ])('does not change %s', async (_name, body) => {
    const { id } = await newKey(ada)
    expect((await ada.call('PATCH', `/keys/${id}`, body)).status).toBe(422)
  })

  test('changes no key that has ended, and none of somebody else', async () => {
    const { id } = await newKey(ada)
    expect((await eve.call('PATCH', `/keys/${id}`, { name: 'Mine' })).status).toBe(404)
    await ada.call('DELETE', `/keys/${id}`)
    expect(await ada.call('PATCH', `/keys/${id}`, { name: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'key.not_active' },
    })
  })
})

describe('in the sandbox', () => {
  let portal: TrialPortal
  beforeAll(async () => {
    portal = await startTrialPortal()
  })
  afterAll(() => portal.close())

  test('a key of the gateway changes nothing and is warned of; a test key is not', async () => {
    const person = await signedInPerson(portal.origin, 'ada@example.org')
    const live = (await newKey(person)).secret
    const browser = (await newKey(person, { environment: 'browser', origins: [app] })).secret
    const test = (await newKey(person, { environment: 'test' })).secret
    const warned = async (headers: Readonly<Record<string, string>>, search = ''): Promise<boolean> => {
      const answer = await fetch(`${portal.origin}/sandbox/demo/things/1${search}`, { headers })
      expect(answer.status).toBe(200)
      return answer.headers.get('x-sandbox-warnings')?.includes('sent to the sandbox') ?? false
    }
    expect([
      await warned({ authorization: `Bearer ${live}` }),
      await warned({ 'x-api-key': browser }),
      await warned({}, `?app_key=${live}`),
      await warned({ authorization: `Bearer ${test}` }),
      await warned({ authorization: `Bearer ${live.slice(0, -1)}` }),
      await warned({}),
      // Cut short or mistyped, it is a key all the same to whoever reads a log.
    ]).toEqual([true, true, true, false, true, false])
  })
})
