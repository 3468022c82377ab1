import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKey, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

let portal: TrialPortal
let person: Person
let key: { readonly id: string; readonly secret: string }
let testKey: { readonly id: string; readonly secret: string }

beforeAll(async () => {
  portal = await startTrialPortal({ TRUST_PROXY: 'loopback', LIMIT_ANONYMOUS_PER_MINUTE: '3' })
  person = await signedInPerson(portal.origin, 'ada@example.org')
  key = await newKey(person)
  testKey = await newKey(person, { environment: 'test' })
})
afterAll(() => portal.close())

type Headers = Readonly<Record<string, string | string[]>>
type Answer = { readonly status: number; readonly headers: globalThis.Headers; readonly code: string | undefined }

/** As a proxy asks, header for header. */
function ask(path: string, headers: Headers, method = 'GET', from = portal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: from.port, path, method, headers }, async (response) => {
      let text = ''
      for await (const chunk of response) text += String(chunk)
      const pairs = Object.entries(response.headersDistinct).flatMap(([name, values]) =>
        (values ?? []).map((value): [string, string] => [name, value]),
      )
      const code = text === '' ? undefined : String(JSON.parse(text).code)
      resolve({ status: response.statusCode ?? 0, headers: new globalThis.Headers(pairs), code })
    })
    asked.on('error', reject)
    asked.end()
  })
}
const original = (uri: string, method = 'GET'): Headers => ({ 'X-Forwarded-Method': method, 'X-Forwarded-Uri': uri })

test('says who calls what, what is left, and what the owner may see of it', async () => {
  const { status, headers } = await ask('/verify', {
    ...original(`/api/demo/%74hings/1?a=b&app_key=${key.secret}&c`),
  })
  expect(status).toBe(200)
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-portal-key': key.id,
    'x-portal-operation': 'demo.thing',
    'x-portal-privacy': 'C1',
    'x-portal-target': '/things/1?a=b&c',
    'cache-control': 'no-store',
    ratelimit: expect.stringMatching(/^"keyed";r=\d+;t=\d+, "daily";r=\d+;t=\d+$/),
    'x-request-id': expect.stringMatching(/^req_/),
  })
  expect(portal.owner.seen).toEqual([])
})

test('takes the request itself below its own path, as Envoy sends it', async () => {
  const { status, headers } = await ask('/verify/api/demo/notes?refuse=403', { 'X-Api-Key': key.secret }, 'POST')
  expect([status, headers.get('x-portal-operation')]).toEqual([200, 'demo.addNote'])
  expect(headers.get('x-portal-target')).toBe('/notes?refuse=403')
})

const withKey = (): Headers => ({ 'X-Api-Key': key.secret })

test.each<readonly [name: string, headers: () => Headers, status: number, code: string]>([
  ['no key', () => original('/api/demo/things/1'), 401, 'key.missing'],
  ['a key of nobody', () => ({ ...original('/api/demo/things/1'), 'X-Api-Key': 'x' }), 401, 'key.unknown'],
  [
    'a test key',
    () => ({ ...original('/api/demo/things/1'), Authorization: `Bearer ${testKey.secret}` }),
    403,
    'key.environment',
  ],
  [
    'two keys',
    () => ({ ...original(`/api/demo/things/1?app_key=${testKey.secret}`), ...withKey() }),
    400,
    'key.conflict',
  ],
  ['people', () => ({ ...original('/api/demo/people'), ...withKey() }), 403, 'key.approval_needed'],
  ['another path', () => ({ ...original('/api/demo/nothing'), ...withKey() }), 404, 'operation.unknown'],
  ['another API', () => ({ ...original('/api/other/things'), ...withKey() }), 404, 'api.unknown'],
  ['no API at all', () => ({ ...original('/account/'), ...withKey() }), 404, 'api.unknown'],
  [
    'another method',
    () => ({ ...original('/api/demo/things/1', 'DELETE'), ...withKey() }),
    405,
    'request.method_not_allowed',
  ],
  [
    'a preflight',
    () => ({ ...original('/api/demo/things/1', 'OPTIONS'), ...withKey() }),
    405,
    'request.method_not_allowed',
  ],
  [
    'what only the gateway answers',
    () => ({ ...original('/api/heady/trees'), ...withKey() }),
    404,
    'operation.unknown',
  ],
  [
    'a path that can be read in two ways',
    () => ({ ...original('/api/demo/things/..%2fold'), ...withKey() }),
    400,
    'request.path_ambiguous',
  ],
  ['no original address', () => ({ 'X-Forwarded-Method': 'GET', ...withKey() }), 400, 'request.invalid'],
  ['no original method', () => ({ 'X-Forwarded-Uri': '/api/demo/things/1', ...withKey() }), 400, 'request.invalid'],
  [
    'two original addresses',
    () => ({ ...original('/'), 'X-Forwarded-Uri': ['/api/demo/things/1', '/api/demo/open'], ...withKey() }),
    400,
    'request.malformed',
  ],
  [
    'an absolute address',
    () => ({ ...original('http://elsewhere.example/api/demo/open'), ...withKey() }),
    400,
    'request.malformed',
  ],
  [
    'a key in the header that the owner wants its own in',
    () => ({ ...original('/api/heady/things'), 'Owner-Key': key.secret }),
    400,
    'request.invalid',
  ],
  [
    'such a header beside a key',
    () => ({ ...original('/api/heady/things'), 'Owner-Key': 'x', ...withKey() }),
    400,
    'request.invalid',
  ],
  [
    'two methods',
    () => ({ ...original('/api/demo/things/1'), 'X-Forwarded-Method': ['GET', 'POST'], ...withKey() }),
    400,
    'request.malformed',
  ],
  [
    'a key twice',
    () => ({ ...original('/api/demo/things/1'), 'X-Api-Key': [key.secret, key.secret] }),
    400,
    'key.conflict',
  ],
  [
    'a line break in an address',
    () => ({ ...original('/api/demo/things/1%0d%0aX-Portal-Key:%20x'), ...withKey() }),
    400,
    'request.path_ambiguous',
  ],
  [
    'a number sign, behind which others read nothing',
    () => ({ ...original('/api/demo/things/1#/../../people'), ...withKey() }),
    400,
    'request.malformed',
  ],
  [
    'a backslash, which others read as a slash',
    () => ({ ...original('/api/demo/things\\..\\people'), ...withKey() }),
    400,
    'request.path_ambiguous',
  ],
  [
    'two slashes, which others read as one',
    () => ({ ...original('/api/demo//people'), ...withKey() }),
    400,
    'request.path_ambiguous',
  ],
  [
    'a parameter of a segment, which others drop',
    () => ({ ...original('/api/demo/people;x=1'), ...withKey() }),
    400,
    'request.path_ambiguous',
  ],
  [
    'another letter case, which others do not tell',
    () => ({ ...original('/api/demo/PEOPLE'), ...withKey() }),
    404,
    'operation.unknown',
  ],
  [
    'a method in small letters, which others read as a large one',
    () => ({ ...original('/api/demo/things/1', 'delete'), ...withKey() }),
    400,
    'request.malformed',
  ],
  [
    'a team that is not named by its key',
    () => ({ ...original('/api/demo/people?team=team_x&keys=body'), ...withKey() }),
    403,
    'key.approval_needed',
  ],
  [
    'a script',
    () => ({ ...original('/api/demo/things/1'), 'Sec-Fetch-Dest': 'script', ...withKey() }),
    403,
    'request.as_script',
  ],
])('refuses %s', async (_name, headers, status, code) => {
  expect(await ask('/verify', headers())).toMatchObject({ status, code })
})

test('a proxy that knows 401 and 403 alone is told the rest in headers', async () => {
  const missing = await ask('/verify?refuse=403', original('/api/demo/things/1'))
  expect([missing.status, missing.headers.get('x-portal-status')]).toEqual([401, '401'])
  const unknown = await ask('/verify?refuse=403', original('/api/demo/nothing'))
  expect([unknown.status, unknown.headers.get('x-portal-status')]).toEqual([403, '404'])
  expect(JSON.parse(unknown.headers.get('x-portal-problem') ?? '')).toMatchObject({
    status: 404,
    code: 'operation.unknown',
  })
})

test('a proxy that cannot take a key out of a query is not asked to', async () => {
  const keyed = `/api/demo/things/1?a=b&APP%5FKEY=${key.secret}`
  const refused = await ask('/verify?keys=headers', original(keyed))
  expect(refused).toMatchObject({ status: 400, code: 'request.invalid' })
  const headers = { ...original('/api/demo/things/1?a=b'), ...withKey() }
  expect((await ask('/verify?keys=headers', headers)).status).toBe(200)
})

test('limits a network as the gateway does, with which it shares the count', async () => {
  const network = { 'X-Forwarded-For': '192.0.2.9' }
  const gateway = await fetch(`${portal.origin}/api/demo/open`, { headers: network })
  expect(gateway.headers.get('ratelimit')).toContain('r=2')
  for (const left of [1, 0]) {
    const { status, headers } = await ask('/verify', { ...original('/api/demo/open'), ...network })
    expect([status, headers.get('ratelimit')]).toEqual([200, expect.stringContaining(`r=${left}`)])
    expect(headers.has('x-portal-key')).toBe(false)
  }
  const refused = await ask('/verify', { ...original('/api/demo/open'), ...network })
  expect([refused.status, refused.code]).toEqual([429, 'limit.anonymous'])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await ask('/verify', { ...original('/api/demo/open'), 'X-Forwarded-For': '192.0.2.10' })).status).toBe(200)
})

test('counts usage and keeps failed calls for the holder', async () => {
  const own = await newKey(person)
  const headers = { 'X-Api-Key': own.secret }
  for (let call = 0; call < 3; call += 1) await ask('/verify', { ...original('/api/demo/things/1'), ...headers })
  await ask('/verify?refuse=403', { ...original('/api/demo/nothing'), ...headers })
  const { body: usage } = await person.call('GET', `/keys/${own.id}/usage`)
  expect(usage.totals).toMatchObject({ calls: 3, errors: 0 })
  const { body: failed } = await person.call('GET', '/failed-calls')
  expect(failed.calls[0]).toMatchObject({ keyId: own.id, status: 404, code: 'operation.unknown' })
  expect(portal.log.filter(({ event, key: id }) => event === 'verified' && id === own.id)).toHaveLength(3)
})

test('a revoked key is refused in the next breath', async () => {
  const own = await newKey(person)
  const headers = { ...original('/api/demo/things/1'), 'X-Api-Key': own.secret }
  expect((await ask('/verify', headers)).status).toBe(200)
  await person.call('DELETE', `/keys/${own.id}`)
  expect(await ask('/verify', headers)).toMatchObject({ status: 401, code: 'key.revoked' })
})

test('is there for proxies of the operator alone, and for the host of the gateway', async () => {
  const lonely = await startTrialPortal()
  expect(await ask('/verify', original('/api/demo/open'), 'GET', lonely)).toMatchObject({
    status: 404,
    code: 'resource.not_found',
  })
  await lonely.close()
  const apart = await startTrialPortal({
    TRUST_PROXY: 'loopback',
    PUBLIC_ORIGIN: 'http://localhost:4100',
    API_ORIGIN: 'http://127.0.0.1:4100',
  })
  const at = async (host: string): Promise<number> =>
    (await ask('/verify', { ...original('/api/demo/open'), 'X-Forwarded-Host': host }, 'GET', apart)).status
  expect([await at('127.0.0.1:4100'), await at('localhost:4100')]).toEqual([200, 421])
  await apart.close()
})
