import { afterAll, beforeAll, expect, test } from 'vitest'
import { city } from '../../city-tests/city.ts'
import { parseKey } from '../../server/src/keys/key-format.ts'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'

/** What a visitor does with the portal's own API is there when it is asked for, and for nobody else. */

let served: ServedSandbox

beforeAll(async () => {
  served = await serveSandbox(city)
})
afterAll(() => served.close())

type Key = { readonly id: string; readonly name: string; readonly status: string; readonly last4: string }
type Told = {
  readonly id: string
  readonly key: Key
  readonly previous: Key
  readonly secret: string
  readonly keys: readonly Key[]
  readonly code: string
}

type Visitor = (method: string, path: string, body?: unknown) => Promise<Told & { readonly answered: number }>

/** Each test is a visitor of its own. */
function visitor(session: string): Visitor {
  return async (method, path, body) => {
    const response = await fetch(`${served.origin}/sandbox/portal${path}`, {
      method,
      headers: { 'X-Sandbox-Session': session, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { ...(text !== '' && JSON.parse(text)), answered: response.status }
  }
}

test.each([
  ['test', {}],
  ['live', {}],
  ['browser', { origins: ['https://app.example.org'] }],
])('a %s key is listed, counted, shown once, and revoked for good', async (environment, bounds) => {
  const ask = visitor(`portal-keys-${environment}`)
  const before = await ask('GET', '/account')
  const { key, secret, answered } = await ask('POST', '/keys', { name: 'Mine', environment, ...bounds })
  expect(answered).toBe(201)
  expect(secret.endsWith(key.last4)).toBe(true)
  // Only a key that no gateway lets in has the form of one.
  expect(parseKey(city.keyPrefix, secret)?.environment).toBe(environment === 'test' ? 'test' : undefined)
  const listed = await ask('GET', '/keys')
  expect(listed.keys[0]).toEqual(key)
  expect(JSON.stringify(listed)).not.toContain(secret)
  expect(await ask('GET', '/account')).toMatchObject({ keys: Number(before.keys) + 1 })
  expect(await ask('GET', `/keys/${key.id}/usage`)).toMatchObject({ rows: [], totals: { calls: 0 } })
  expect((await ask('DELETE', `/keys/${key.id}`)).answered).toBe(204)
  expect((await ask('GET', '/keys')).keys[0]).toMatchObject({ id: key.id, status: 'revoked' })
  expect((await ask('POST', `/keys/${key.id}/rotation`, {})).code).toBe('key.not_active')
  expect(await ask('GET', '/account')).toMatchObject({ keys: before.keys })
  expect((await visitor('portal-somebody')('GET', `/keys/${key.id}/usage`)).answered).toBe(404)
})

test('a rotated key works on beside its successor, and is not rotated twice', async () => {
  const ask = visitor('portal-rotation')
  const { key, previous } = await ask('POST', '/keys/key_3Tq8WnZ2/rotation', { graceHours: 24 })
  expect(previous).toMatchObject({ id: 'key_3Tq8WnZ2', status: 'rotating', graceUntil: '2026-11-24T09:10:00Z' })
  expect((await ask('GET', '/keys')).keys.slice(0, 1)).toEqual([key])
  expect((await ask('GET', '/keys')).keys.filter(({ name }) => name === key.name)).toHaveLength(2)
  expect((await ask('POST', '/keys/key_3Tq8WnZ2/rotation', {})).answered).toBe(409)
})

test('an account holds ten working keys', async () => {
  const ask = visitor('portal-many')
  const make = (): Promise<Told & { readonly answered: number }> =>
    ask('POST', '/keys', { name: 'Another', environment: 'test' })
  for (let made = 2; made < 10; made += 1) expect((await make()).answered).toBe(201)
  expect((await make()).code).toBe('key.too_many')
  const ids = (await ask('GET', '/keys')).keys.map(({ id }) => id)
  expect(new Set(ids).size).toBe(11)
})

test('who signs in as somebody new has no key, and who signs out is nobody', async () => {
  const ask = visitor('portal-grace')
  expect((await ask('POST', '/sign-ups', { email: 'Grace@example.com' })).answered).toBe(202)
  expect((await ask('POST', '/sessions', { email: 'grace@example.com', code: '000000' })).code).toBe(
    'session.code_wrong',
  )
  expect((await ask('POST', '/sessions', { email: 'grace@example.com', code: '204518' })).answered).toBe(201)
  expect(await ask('GET', '/account')).toMatchObject({ email: 'grace@example.com', keys: 0 })
  expect((await ask('GET', '/keys')).keys).toEqual([])
  expect((await ask('DELETE', '/sessions/current')).answered).toBe(204)
  for (const path of ['/account', '/keys', '/usage']) expect((await ask('GET', path)).code).toBe('session.missing')
  expect(await visitor('portal-ada')('GET', '/account')).toMatchObject({ email: 'ada@example.org', keys: 2 })
})

test('what notices and webhooks were set to is what they are', async () => {
  const ask = visitor('portal-notices')
  await ask('PATCH', '/notices/settings', { breaking: 'weekly' })
  expect(await ask('GET', '/notices/settings')).toMatchObject({ breaking: 'weekly', deprecations: 'weekly' })
  expect((await ask('DELETE', '/webhooks/whk_4Rb7QwX3')).answered).toBe(204)
  expect(await ask('GET', '/webhooks')).toMatchObject({ webhooks: [] })
})

test('a team that one makes is listed, and has an owner as long as somebody is in it', async () => {
  const ask = visitor('portal-teams')
  const made = await ask('POST', '/teams', { name: 'Boards' })
  expect(made).toMatchObject({ answered: 201, role: 'owner', members: 1 })
  const { id } = made
  await ask('POST', `/teams/${id}/invitations`, { email: 'Mary@example.org', role: 'viewer' })
  expect(await ask('GET', `/teams/${id}`)).toMatchObject({
    people: [{ email: 'ada@example.org', isYou: true }],
    invitations: [{ email: 'mary@example.org', role: 'viewer' }],
  })
  expect((await ask('PATCH', `/teams/${id}/members/acc_7Yd1RkQ4`, { role: 'viewer' })).code).toBe('team.last_owner')
  expect((await ask('PATCH', '/teams/team_2Kx9LmP4/members/acc_7Yd1RkQ4', { role: 'viewer' })).answered).toBe(200)
  expect((await ask('DELETE', '/teams/team_2Kx9LmP4')).code).toBe('team.role')
  expect((await ask('DELETE', `/teams/${id}`)).answered).toBe(204)
  expect(await ask('GET', '/teams')).toMatchObject({ teams: [{ id: 'team_2Kx9LmP4', role: 'viewer' }] })
  expect((await ask('GET', `/teams/${id}`)).answered).toBe(404)
})
