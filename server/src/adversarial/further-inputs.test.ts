import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../testing/raw-request.ts'
import { newKey, newPerson, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

// Texts that a mail, a log, a page or a pattern may choke on, and doors that a proxy may leave open.

let portal: TrialPortal
let ada: Person
beforeAll(async () => {
  portal = await startTrialPortal({ WEBHOOK_TARGETS: 'any', LIMIT_KEYS_PER_ACCOUNT: '1000' })
  ada = await signedInPerson(portal.origin, 'ada@example.org')
})
afterAll(() => portal.close())

test.each([
  'x\r\nBcc: eve@example.org\r\n\r\nhello',
  'x\u2028Bcc: eve@example.org',
  'x\u0085Bcc: eve@example.org',
  '=?utf-8?B?DQpCY2M6IGV2ZUBleGFtcGxlLm9yZw==?=',
  'go to evil.example now',
  'go to evil\u3002example now',
  'go to \uff45vil.example/x now',
  'go to https://evil.example',
  '\u202egro.elpmaxe.live//:sptth',
  '[evil](https://evil.example)',
  '<a href="https://evil.example">here</a>',
  'mailto:eve@evil.example',
])('a team named %j writes no header, no recipient and no link', async (name) => {
  const team = await ada.call('POST', '/teams', { name })
  // Three a day: the name of one team is changed as often as one likes.
  const { teams } = (await ada.call('GET', '/teams')).body
  const id = team.status === 201 ? team.body.id : teams[0].id
  if (team.status !== 201) expect((await ada.call('PATCH', `/teams/${id}`, { name })).status).toBe(200)
  const email = `guest${Math.random().toString(36).slice(2)}@example.org`
  expect((await ada.call('POST', `/teams/${id}/invitations`, { email, role: 'viewer' })).status).toBe(201)
  const folder = join(portal.dataDir, 'outbox')
  const find = async () => {
    for (const file of (await readdir(folder)).filter((one) => one.includes('team-invitation'))) {
      const mail = await simpleParser(await readFile(join(folder, file)))
      if (JSON.stringify(mail.to).includes(email)) return mail
    }
    return undefined
  }
  await expect.poll(find, { timeout: 10_000 }).toBeDefined()
  const mail = await find()
  expect([mail?.bcc, mail?.cc, mail?.html]).toEqual([undefined, undefined, false])
  expect([mail?.to].flat().flatMap((to) => to?.value.map(({ address }) => address))).toEqual([email])
  const links = (mail?.text ?? '').match(/(https?:\/\/|www\.)\S+/g) ?? []
  expect(links.filter((link) => !link.startsWith(portal.origin))).toEqual([])
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/evil[.\u3002\uff0e]example|\u202e/)
})

test.each<readonly [what: string, method: string, path: string, body: unknown]>([
  ['an address for mail', 'POST', '/sign-ups', { email: `${'a.'.repeat(3_000)}@${'b-'.repeat(3_000)}` }],
  ['a code', 'POST', '/sessions', { email: 'a@example.org', code: '1'.repeat(15_000) }],
  ['an address of a webhook', 'POST', '/webhooks', { url: `https://${'a.'.repeat(7_000)}`, topics: ['quota'] }],
  ['a network', 'POST', '/keys', { name: 'x', environment: 'live', ranges: Array(500).fill('::ffff:0:0:0/1') }],
  ['an origin', 'POST', '/keys', { name: 'x', environment: 'browser', origins: [`https://${'a-'.repeat(7_000)}`] }],
  ['a token', 'POST', '/invitations', { token: '='.repeat(15_000) }],
  ['a key', 'POST', '/found-keys', { key: 'tny_live_'.repeat(1_500), place: ' \u200b'.repeat(500) }],
  ['a purpose', 'POST', '/approvals', { api: 'demo', purpose: ' '.repeat(15_000) }],
  ['a deep body', 'POST', '/teams', `${'{"name":'.repeat(1_500)}1${'}'.repeat(1_500)}`],
  ['many names', 'POST', '/teams', Object.fromEntries(Array.from({ length: 1_200 }, (_, index) => [`n${index}`, 1]))],
])('%s without end costs no time', async (_what, method, path, body) => {
  const startedAt = performance.now()
  const { status } = await ada.call(method, path, body)
  expect([status, performance.now() - startedAt < 1_000]).toEqual([expect.toBeOneOf([400, 413, 422]), true])
})

test.each([
  ['the metrics', '/metrics', {}],
  ['the metrics, as if from here', '/metrics', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }],
  ['the metrics, through a proxy that tells its name', '/metrics', { host: 'localhost', via: '1.1 proxy' }],
  ['the metrics, with a token', '/metrics', { host: 'localhost', 'x-real-ip': '192.0.2.1', authorization: 'Bearer x' }],
  ['another spelling', '/metrics/', { host: 'localhost' }],
  ['a verification', '/verify', { 'x-forwarded-method': 'GET', 'x-forwarded-uri': '/api/demo/open' }],
  ['a verification of nobody', '/verify/api/demo/open', { 'x-forwarded-for': '127.0.0.1' }],
])('%s is not for whoever asks', async (what, path, headers) => {
  const from = what === 'the metrics' ? { host: 'portal.example' } : {}
  expect((await ask(portal.port, path, { ...headers, ...from })).status).toBe(404)
})

test('a copied session does not go on after its owner has ended it, whichever team it asks for', async () => {
  const eve = await signedInPerson(portal.origin, 'eve@example.org')
  const team = (await eve.call('POST', '/teams', { name: 'Eve' })).body.id
  const cookie = `portal_session=${eve.cookies.get('portal_session')}`
  await eve.call('DELETE', '/sessions/current')
  for (const path of ['/teams', `/teams/${team}`, `/keys?team=${team}`, `/webhooks?team=${team}`])
    expect((await newPerson(portal.origin).call('GET', path, undefined, { cookie })).status).toBe(401)
})

test('texts in a log stay in their line, and nobody’s texts are in it', async () => {
  const key = await newKey(ada)
  const mark = 'markmarkmark'
  await fetch(`${portal.origin}/api/demo/things/${mark}%0a%7b?${mark}=1`, {
    headers: { 'x-api-key': key.secret, 'user-agent': mark, referer: `https://${mark}.example`, 'x-request-id': mark },
  })
  await ada.call('POST', '/found-keys', { key: key.secret, place: `${mark}\n{"event":"forged"}` })
  const log = portal.log.map((entry) => JSON.stringify(entry))
  expect(log.filter((line) => line.includes(mark) || line.includes('\n'))).toEqual([])
})

test('nothing of it was a fault of ours', () => {
  expect(portal.log.filter(({ level }) => level === 'error')).toEqual([])
})
