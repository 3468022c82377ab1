import { readdir, readFile, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newKey, newPerson, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { engines } from '../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { backUpPortal } from '../backup/back-up-portal.ts'

// What somebody can do who has a copy of the store, the log, a mail or an old cookie.

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let person: Person
  let dump = ''
  const secrets = new Map<string, string>()
  beforeAll(async () => {
    portal = await startTrialPortal({ WEBHOOK_TARGETS: 'any', KEY_PEPPER: 'p'.repeat(40) }, engine)
    person = await signedInPerson(portal.origin, 'ada@example.org')
    secrets.set('session', person.cookies.get('portal_session') ?? '')
    secrets.set('key', (await newKey(person)).secret)
    const hook = { url: 'http://127.0.0.1:9/', topics: ['quota'] }
    secrets.set('webhook', (await person.call('POST', '/webhooks', hook)).body.secret)
    const team = (await person.call('POST', '/teams', { name: 'Boards' })).body.id
    await person.call('POST', `/teams/${team}/invitations`, { email: 'guest@example.org', role: 'owner' })
    await newPerson(portal.origin).call('POST', '/sign-ups', { email: 'guest@example.org' })
    await fetch(`${portal.origin}/api/demo/things/1?app_key=${secrets.get('key')}`)
    await fetch(`${portal.origin}/api/demo/people`, { headers: { 'x-api-key': secrets.get('key') ?? '' } })
    await vi.waitUntil(async () => (await mails()).length >= 4, { timeout: 10_000 })
    const sent = (await mails()).join('\n').replaceAll('=\r\n', '')
    secrets.set('invitation', /#invitation=(?:3D)?(\w+)/.exec(sent)?.[1] ?? '')
    for (const [index, [, code]] of [...sent.matchAll(/Your sign-in code is (\w+)/g)].entries())
      secrets.set(`code ${index}`, code ?? '')
    dump = JSON.stringify(await portal.place.rows())
  })
  afterAll(() => portal.close())

  async function mails(): Promise<readonly string[]> {
    const folder = join(portal.dataDir, 'outbox')
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  }

  test('nothing in the store or in the log opens anything', () => {
    expect([...secrets].filter(([, secret]) => secret.length < 6)).toEqual([])
    expect(secrets.size).toBeGreaterThanOrEqual(6)
    const log = JSON.stringify(portal.log)
    for (const [what, secret] of secrets) {
      const bare = secret.replace(/^whsec_/, '')
      expect([what, dump.includes(bare), log.includes(bare)]).toEqual([what, false, false])
    }
    expect(log).not.toContain('example.org')
  })

  test('what stands in the store in place of a secret is no secret itself', async () => {
    const rows = await portal.place.rows()
    const hash = String(rows['api_key']?.[0]?.['hash'])
    const token = String(rows['team_invitation']?.[0]?.['token_hash'])
    const session = rows['session']?.map((row) => Object.values(row).map(String)).flat() ?? []
    expect(session.length).toBeGreaterThan(0)
    expect((await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': hash } })).status).toBe(401)
    expect((await person.call('POST', '/invitations', { token })).status).toBe(409)
    for (const value of session) {
      const cookie = `portal_session=${encodeURIComponent(value)}`
      const answer = await newPerson(portal.origin).call('GET', '/account', undefined, { cookie })
      expect([value, answer.status]).toEqual([value, 401])
    }
  })

  test('a token of a mail cannot be made up from anything in the store', async () => {
    const settings = async (): Promise<unknown> => (await person.call('GET', '/notices/settings')).body
    const before = await settings()
    const id = String((await person.call('GET', '/account')).body.id)
    for (const token of [
      `${id}.${id}.quota.`,
      `${id}.${id}.quota.${'A'.repeat(43)}`,
      `${id}.${id}.quota.${String((await portal.place.rows())['api_key']?.[0]?.['hash'])}`,
      `${id}.${id}.quota`,
      '...',
      'x'.repeat(300),
    ]) {
      const path = `/unsubscriptions/${encodeURIComponent(token)}`
      expect((await newPerson(portal.origin).call('POST', path)).status).toBeOneOf([404, 422])
      expect((await newPerson(portal.origin).call('GET', path)).status).toBeOneOf([404, 422])
    }
    expect(await settings()).toEqual(before)
  })

  test('an old cookie is worth nothing after signing out, and nothing after the account is gone', async () => {
    const eve = await signedInPerson(portal.origin, 'eve@example.org')
    const cookie = `portal_session=${eve.cookies.get('portal_session')}`
    const use = async (): Promise<number> =>
      (await newPerson(portal.origin).call('GET', '/account', undefined, { cookie })).status
    expect(await use()).toBe(200)
    await eve.call('DELETE', '/sessions/current')
    expect(await use()).toBe(401)
    const again = await signedInPerson(portal.origin, 'eve@example.org')
    const later = `portal_session=${again.cookies.get('portal_session')}`
    await again.call('DELETE', '/account')
    expect((await newPerson(portal.origin).call('GET', '/keys', undefined, { cookie: later })).status).toBe(401)
  })

  test('a call that was begun before signing out does nothing after it', async () => {
    const eve = await signedInPerson(portal.origin, 'eve@example.org')
    const cookie = `portal_session=${eve.cookies.get('portal_session')}`
    const before = (await portal.place.rows())['api_key']?.length
    const body = JSON.stringify({ name: 'late', environment: 'live' })
    const headers = { cookie, host: 'localhost', 'content-type': 'application/json', 'content-length': body.length }
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    const begun = request(
      { port: portal.port, host: '127.0.0.1', path: '/portal/v1/keys', method: 'POST', headers },
      (response) => resolve(response.resume().statusCode ?? 0),
    ).on('error', reject)
    begun.write(body.slice(0, 5))
    await sleep(300)
    expect((await eve.call('DELETE', '/sessions/current')).status).toBe(204)
    begun.end(body.slice(5))
    expect(await promise).toBe(401)
    expect((await portal.place.rows())['api_key']).toHaveLength(before ?? 0)
  })

  test('a backup is for its owner’s eyes, and holds no pepper that the operator keeps', async () => {
    const file = join(portal.dataDir, 'backup')
    const { pepperFile } = await backUpPortal({ ...portal.place, keyPepper: 'p'.repeat(40) }, file)
    expect(pepperFile).toBeUndefined()
    expect((await stat(file)).mode & 0o077).toBe(0)
    expect((await readFile(file)).includes('p'.repeat(40))).toBe(false)
    for (const name of await readdir(portal.dataDir))
      if (/sqlite|pepper/.test(name))
        expect([name, (await stat(join(portal.dataDir, name))).mode & 0o077]).toEqual([name, 0])
  })
})
