import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
let secret: string

beforeAll(async () => {
  portal = await startTrialPortal()
  secret = (await newKey(await signedInPerson(portal.origin, 'ada@example.org'))).secret
})
afterAll(() => portal.close())

const call = (path: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Response> =>
  fetch(`${portal.origin}/api${path}`, { method, headers })

test('a browser may ask before it has a key', async () => {
  const response = await call(
    '/demo/things/1',
    {
      origin: 'https://app.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
    'OPTIONS',
  )
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-headers')).toContain('Authorization')
  expect(response.headers.get('access-control-allow-methods')).toContain('GET')
  expect(response.headers.has('access-control-allow-credentials')).toBe(false)
})

test.each([
  ['an operation that is none', '/demo/nothing', 'operation.unknown'],
  ['an API that is none', '/nothing/things', 'api.unknown'],
])('a page can read that it asked for %s', async (_name, path, code) => {
  const asking = { origin: 'https://app.example', 'access-control-request-method': 'GET' }
  const ahead = await call(path, { ...asking, 'access-control-request-headers': 'x-api-key, x-mine' }, 'OPTIONS')
  expect(ahead.status).toBe(204)
  expect(ahead.headers.get('access-control-allow-methods')).toBe('GET')
  expect(ahead.headers.get('access-control-allow-headers')).toMatch(/X-Api-Key.*x-mine/)
  expect((await call(path, {}, 'OPTIONS')).status).toBe(404)
  const response = await call(path, { authorization: `Bearer ${secret}`, origin: 'https://app.example' })
  expect([response.headers.get('access-control-allow-origin'), (await response.json()).code]).toEqual(['*', code])
})

test('a page may name what it has already', async () => {
  const headers = { origin: 'https://app.example', 'access-control-request-method': 'GET' }
  const ahead = await call('/demo/things/1', headers, 'OPTIONS')
  expect(ahead.headers.get('access-control-allow-headers')).toContain('If-None-Match')
})
