import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendRaw, statusIn } from '../../testing/raw-request.ts'
import { newKey, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { makeKey } from '../keys/key-format.ts'
import { medianRatio } from './median-ratio.ts'

let portal: TrialPortal
let person: Person
let secret: string
beforeAll(async () => {
  portal = await startTrialPortal({ LIMIT_KEYS_PER_ACCOUNT: '100', UPSTREAM_KEY_HEADY: 'heady-secret' })
  person = await signedInPerson(portal.origin, 'ada@example.org')
  secret = (await newKey(person)).secret
})
afterAll(() => portal.close())

const call = (headers: Readonly<Record<string, string>>, path = '/demo/things/1'): Promise<Response> =>
  fetch(`${portal.origin}/api${path}`, { headers })

async function codeOf(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return ((await response.json()) as { code: string }).code // a problem of ours
}

test('case 41: what is no key of ours is refused without asking the store, and without a word in the log', async () => {
  const issued = makeKey('tny', 'live')
  const wrong = [
    undefined,
    '',
    ' ',
    'a'.repeat(10_000),
    'tny_live_',
    `tny_live_${'a'.repeat(38)}`,
    'ключ',
    '<script>',
    "' OR 1=1 --",
    '0123456789abcdef0123456789abcdef',
    makeKey('par', 'live'),
    issued.slice(0, -1),
    `${issued}x`,
    `${issued.slice(0, -1)}${issued.endsWith('0') ? '1' : '0'}`,
    issued.toUpperCase(),
    `${issued.slice(0, 20)}%00${issued.slice(23)}`,
  ]
  // Nobody could ask the store now: whoever did would wait.
  const release = await portal.place.hold()
  for (const key of wrong) {
    const response = await call(key === undefined ? {} : { authorization: `Bearer ${encodeURI(key)}` })
    expect([key, response.status]).toEqual([key, 401])
    expect(response.headers.has('www-authenticate')).toBe(true)
    expect(['key.unknown', 'key.missing']).toContain(await codeOf(response))
  }
  await release()
  const raw = await sendRaw(
    portal.port,
    'GET /api/demo/things/1 HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: a\0b\r\nConnection: close\r\n\r\n',
  )
  expect(statusIn(raw)).toBe(400)
  expect(portal.log.filter(({ level }) => level === 'error')).toEqual([])
  expect(JSON.stringify(portal.log)).not.toContain('.ts:')
})

test.each<readonly [name: string, headers: readonly string[], search: string]>([
  ['a bearer and a header', ['Authorization: Bearer A', 'X-Api-Key: B'], ''],
  ['a header and the owner’s parameter', ['X-Api-Key: A'], '?app_key=B'],
  ['two parameters', [], '?app_key=A&app_key=B'],
  ['one header twice', ['X-Api-Key: A', 'X-Api-Key: A'], ''],
  ['one header twice, in other letters', ['X-Api-Key: A', 'x-API-key: B'], ''],
  ['two bearers', ['Authorization: Bearer A', 'Authorization: Bearer A'], ''],
])('case 42: %s are a conflict', async (_name, headers, search) => {
  const other = makeKey('tny', 'live')
  const fill = (text: string): string => text.replaceAll(/\bA\b/g, secret).replaceAll(/\bB\b/g, other)
  const lines = headers.map((line) => `${fill(line)}\r\n`).join('')
  const before = portal.owner.seen.length
  const answer = await sendRaw(
    portal.port,
    `GET /api/demo/things/1${fill(search)} HTTP/1.1\r\nHost: localhost\r\n${lines}Connection: close\r\n\r\n`,
  )
  expect(statusIn(answer)).toBe(400)
  expect(answer).toContain('"code":"key.conflict"')
  expect(portal.owner.seen).toHaveLength(before)
})

test('case 43: time does not tell which part of a key is wrong', { timeout: 60_000 }, async () => {
  const refuse = async (key: string): Promise<void> => {
    const response = await call({ 'x-api-key': key })
    await response.text()
    expect(response.status).toBe(401)
  }
  const ratio = await medianRatio(
    200,
    // As much of a real key as can be right without its checksum being wrong.
    () => refuse(sibling(secret)),
    () => refuse(makeKey('tny', 'live')),
  )
  expect(ratio).toBeGreaterThan(0.6)
  expect(ratio).toBeLessThan(1.7)
})

/** Another well-formed key that begins like a given one. */
function sibling(key: string): string {
  for (;;) {
    const other = makeKey('tny', 'live')
    if (other.slice(0, 9) === key.slice(0, 9) && other !== key) return other
  }
}

test('case 44: a key in the wrong environment is told which is right', async () => {
  const testKey = (await newKey(person, { environment: 'test' })).secret
  const refused = await call({ 'x-api-key': testKey })
  expect([refused.status, await refused.json()]).toMatchObject([
    403,
    { code: 'key.environment', detail: expect.stringContaining('/sandbox/demo') },
  ])
  const warned = await fetch(`${portal.origin}/sandbox/demo/things/1`, { headers: { 'x-api-key': secret } })
  expect([warned.status, warned.headers.get('x-sandbox-warnings')]).toEqual([200, expect.stringContaining('sandbox')])
})

test('case 45: only who holds a key learns what has become of it', async () => {
  const revoked = await newKey(person)
  await person.call('DELETE', `/keys/${revoked.id}`)
  const rotated = await newKey(person)
  await person.call('POST', `/keys/${rotated.id}/rotation`, { graceHours: 0 })
  const elsewhere = await newKey(person, { apis: ['heady'] })
  const told = async (key: string): Promise<string> => codeOf(await call({ 'x-api-key': key }))
  expect([await told(revoked.secret), await told(rotated.secret), await told(elsewhere.secret)]).toEqual([
    'key.revoked',
    'key.expired',
    'key.api_not_allowed',
  ])
  const guesses = [
    makeKey('tny', 'live'),
    makeKey('tny', 'test'),
    sibling(revoked.secret),
    'x',
    revoked.secret.slice(0, -1),
  ]
  expect(new Set(await Promise.all(guesses.map(told)))).toEqual(new Set(['key.unknown']))
})

test('case 48: what `Connection` names cannot take the gateway’s own headers away', async () => {
  const answer = await sendRaw(
    portal.port,
    `GET /api/heady/things HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${secret}\r\nAccept: text/x-mine\r\nConnection: close, owner-key, accept, host, x-api-key\r\n\r\n`,
  )
  expect(statusIn(answer)).toBe(200)
  const { headers } = portal.owner.seen.at(-1) ?? { headers: {} }
  expect(headers).toMatchObject({ 'owner-key': 'heady-secret', host: new URL(portal.owner.url).host })
  expect(JSON.stringify(headers)).not.toContain(secret)
})
