import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendRaw, statusIn } from '../../testing/raw-request.ts'
import { newKey, newPerson, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { medianRatio } from './median-ratio.ts'

let portal: TrialPortal
beforeAll(async () => {
  portal = await startTrialPortal({
    LIMIT_SIGN_UPS_PER_HOUR: '100000',
    LIMIT_CODES_PER_EMAIL: '100000',
    LIMIT_ANONYMOUS_PER_MINUTE: '5',
  })
})
afterAll(() => portal.close())

test('case 2: time does not tell a known address from an unknown one', { timeout: 120_000 }, async () => {
  await signedInPerson(portal.origin, 'known@example.org')
  const askFor = async (email: string): Promise<void> => {
    expect((await newPerson(portal.origin).call('POST', '/sign-ups', { email })).status).toBe(202)
  }
  const ratio = await medianRatio(
    150,
    () => askFor('known@example.org'),
    (index) => askFor(`never-${index % 20}@example.org`),
  )
  // Between two medians on a machine that others use; a lookup more or less would be a multiple.
  expect(ratio).toBeGreaterThan(0.7)
  expect(ratio).toBeLessThan(1.4)
})

test('case 11: HTML in a name is text on every page and in every mail', async () => {
  const person = await signedInPerson(portal.origin, 'html@example.org')
  await newKey(person, { name: '<script>alert(1)</script><img src=x onerror=alert(1)>' })
  const page = await (await fetch(`${portal.origin}/dev/outbox`)).text()
  expect(page).toContain('&lt;script&gt;alert(1)')
  expect(page).not.toMatch(/<script|<img/)
  const folder = join(portal.dataDir, 'outbox')
  await expect.poll(async () => (await readdir(folder)).length).toBeGreaterThan(1)
  const mails = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  for (const mail of mails.filter((text) => text.includes('Content-Type'))) {
    expect(mail).toMatch(/^Content-Type: text\/plain/m)
    expect(mail).not.toMatch(/^Content-Type: (text\/html|multipart)/m)
  }
})

test.each([
  '//evil.example',
  '//evil.example/',
  '/\\evil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/.//evil.example',
  '/guide//evil.example/..',
  '/account/?next=https://evil.example',
  '/account?next=//evil.example',
  '/portal/v1/sessions?redirect=https://evil.example',
  '/api/demo/open?callback=https://evil.example',
  '/sandbox//evil.example/',
])('case 13: %s sends nobody away', async (path) => {
  const answer = await sendRaw(portal.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  expect(statusIn(answer)).toBeGreaterThan(0)
  expect(answer.split('\r\n\r\n')[0]).not.toMatch(/^(location|refresh):/im)
})

test('case 18: cookies of a portal on https are out of reach', async () => {
  const secure = await startTrialPortal({ PUBLIC_ORIGIN: 'https://open.example' })
  const here = `http://localhost:${secure.port}`
  const person = newPerson(here)
  const asked = await person.call('POST', '/sign-ups', { email: 'ada@example.org' })
  const { mails } = (await (await fetch(`${here}/dev/outbox.json`)).json()) as { mails: { code: string }[] } // our own page's shape
  const signedIn = await person.call('POST', '/sessions', { email: 'ada@example.org', code: mails[0]?.code })
  const left = await person.call('DELETE', '/sessions/current')
  const cookies = [asked, signedIn, left].flatMap(({ headers }) => headers.getSetCookie())
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
    '__Host-portal_browser',
    '__Host-portal_session',
    '__Host-portal_browser',
    '__Host-portal_known',
    '__Host-portal_session',
  ])
  for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
  await secure.close()
})

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['the other scheme', { origin: 'https://localhost' }],
  ['another port', { origin: 'http://localhost:1' }],
  ['a name that begins like ours', { origin: 'http://localhost.evil.example' }],
  ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
])('case 19: a page of %s does nothing with the session', async (_name, headers) => {
  const person = await signedInPerson(portal.origin, 'crossed@example.org')
  const key = await newKey(person)
  for (const [method, path, body] of [
    ['POST', '/keys', { name: 'Stolen', environment: 'live' }],
    ['POST', `/keys/${key.id}/rotation`, {}],
    ['DELETE', `/keys/${key.id}`, undefined],
    ['DELETE', '/account', undefined],
    ['DELETE', '/sessions/current', undefined],
  ] as const)
    expect(await person.call(method, path, body, headers)).toMatchObject({
      status: 403,
      body: { code: 'request.cross_origin' },
    })
  const { body } = await person.call('GET', '/keys')
  expect(body.keys[0]).toMatchObject({ id: key.id, status: 'active' })
  await person.call('DELETE', `/keys/${key.id}`)
})

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'TEXT/PLAIN; x=y'])(
  'case 20: a form in %s without Origin does nothing with the session',
  async (type) => {
    const person = await signedInPerson(portal.origin, 'formed@example.org')
    const body = '{"name":"Stolen","environment":"live"}'
    const answer = await person.call('POST', '/keys', body, { 'content-type': type })
    expect(answer).toMatchObject({ status: 403, body: { code: 'request.cross_origin' } })
    expect((await person.call('GET', '/keys')).body.keys).toEqual([])
  },
)

test(
  'case 22: a thousand sign-ups of one network are limited, a class of thirty is not',
  { timeout: 60_000 },
  async () => {
    const usual = await startTrialPortal()
    usual.freeze()
    const signUps = async (count: number, name: string): Promise<number> => {
      let accepted = 0
      for (let index = 0; index < count; index += 1) {
        const answer = await newPerson(usual.origin).call('POST', '/sign-ups', {
          email: `${name}-${index}@example.org`,
        })
        if (answer.status === 202) accepted += 1
        else expect(answer).toMatchObject({ status: 429, body: { code: 'limit.sign_up' } })
      }
      return accepted
    }
    expect(await signUps(30, 'pupil')).toBe(30)
    expect(await signUps(970, 'flood')).toBe(170)
    await usual.close()
  },
)

test('case 23: calls without a key to their limit leave sign-up alone', async () => {
  const calls = await Promise.all(Array.from({ length: 20 }, () => fetch(`${portal.origin}/api/demo/open`)))
  expect(calls.some(({ status }) => status === 429)).toBe(true)
  const answer = await newPerson(portal.origin).call('POST', '/sign-ups', { email: 'later@example.org' })
  expect(answer.status).toBe(202)
})
