import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let ada: Person
  const usual = {
    breaking: 'at-once',
    deprecations: 'weekly',
    quota: 'at-once',
    keyExpiring: 'at-once',
    keyLeaked: 'at-once',
  }

  beforeAll(async () => {
    portal = await startTrialPortal({ LIMIT_ACCOUNT_PER_DAY: '5' }, engine)
    ada = await signedInPerson(portal.origin, 'ada@example.org')
  })
  afterAll(() => portal.close())

  async function letters(kind: string) {
    const folder = join(portal.dataDir, 'outbox')
    const names = (await readdir(folder)).filter((name) => name.endsWith(`-${kind}.eml`)).toSorted()
    return Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))))
  }

  test('everybody begins with the usual, and changes what they name', async () => {
    const person = await signedInPerson(portal.origin, 'settings@example.org')
    expect((await person.call('GET', '/notices/settings')).body).toEqual(usual)
    const changed = { ...usual, quota: 'off', breaking: 'weekly' }
    expect(await person.call('PATCH', '/notices/settings', { quota: 'off', breaking: 'weekly' })).toMatchObject({
      status: 200,
      body: changed,
    })
    expect((await person.call('GET', '/notices/settings')).body).toEqual(changed)
    expect((await ada.call('GET', '/notices/settings')).body).toEqual(usual)
  })

  test.each<readonly [name: string, body: unknown]>([
    ['nothing', {}],
    ['mails on security', { keyLeaked: 'off' }],
    ['a topic nobody knows', { weather: 'weekly' }],
    ['a way nobody knows', { quota: 'hourly' }],
  ])('does not change %s', async (_name, body) => {
    expect((await ada.call('PATCH', '/notices/settings', body)).status).toBe(422)
  })

  test('settings are for who is signed in', async () => {
    expect((await newPerson(portal.origin).call('GET', '/notices/settings')).status).toBe(401)
    expect(
      (await ada.call('PATCH', '/notices/settings', { quota: 'off' }, { origin: 'https://evil.example' })).status,
    ).toBe(403)
  })

  test('a quota that runs out is told of at 80 and at 100 per cent, once; one press in a mail program ends it', async () => {
    const { secret } = await newKey(ada)
    const call = async (): Promise<number> =>
      (await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).status
    const statuses: number[] = []
    for (let count = 0; count < 7; count += 1) statuses.push(await call())
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    await expect.poll(async () => (await letters('quota')).length).toBe(2)
    const [first, second] = await letters('quota')
    expect([first?.subject, second?.subject]).toEqual([
      'Four fifths of the calls of today are used',
      'The calls of today are used up',
    ])
    // RFC 8058 §3.1: both headers, and an address that answers a POST without anything else.
    expect(
      first?.headers.get('list-unsubscribe-post') ??
        first?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line,
    ).toContain('List-Unsubscribe=One-Click')
    const line = first?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? ''
    const address = /<(http[^>]+)>/.exec(line.replaceAll(/\s+/g, ' '))?.[1]?.replaceAll(' ', '') ?? ''
    expect(address).toMatch(/\/portal\/v1\/unsubscriptions\//)

    const token = address.slice(address.lastIndexOf('/') + 1)
    const stranger = newPerson(portal.origin)
    expect((await stranger.call('GET', `/unsubscriptions/${token}`)).body).toEqual({ topic: 'quota', isOn: true })
    const opened = await fetch(address, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' })
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/account/unsubscribe/?token=${token}`])
    expect((await ada.call('GET', '/notices/settings')).body.quota).toBe('at-once')

    for (const body of ['List-Unsubscribe=One-Click', ''])
      expect(
        (
          await fetch(address, {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body,
          })
        ).status,
      ).toBe(200)
    expect((await ada.call('GET', '/notices/settings')).body).toEqual({ ...usual, quota: 'off' })
    expect((await stranger.call('GET', `/unsubscriptions/${token}`)).body).toEqual({ topic: 'quota', isOn: false })
  })

  test.each<readonly [name: string, token: (accountId: string) => string]>([
    ['that was cut short', (id) => `${id}.${id}.quota`],
    ['with a signature of one’s own', (id) => `${id}.${id}.quota.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`],
    ['for a mail on security', (id) => `${id}.${id}.keyLeaked.AAAA`],
    ['of nothing', () => '.'],
  ])('a token %s ends nothing', async (_name, token) => {
    const { id } = (await ada.call('GET', '/account')).body
    const stranger = newPerson(portal.origin)
    expect((await stranger.call('POST', `/unsubscriptions/${token(id)}`)).status).toBe(404)
    expect((await stranger.call('GET', `/unsubscriptions/${token(id)}`)).status).toBe(404)
  })

  test('a mail that tells of a key has no such link', async () => {
    await expect.poll(async () => (await letters('key-created')).length).toBeGreaterThan(0)
    const [letter] = await letters('key-created')
    expect(letter?.headerLines.some(({ key }) => key.startsWith('list-'))).toBe(false)
  })

  test('who chooses for a team while the account is being deleted keeps nobody waiting for ever', async () => {
    const person = await signedInPerson(portal.origin, 'waiting@example.org')
    const { id: accountId } = (await person.call('GET', '/account')).body
    const { id: team } = (await person.call('POST', '/teams', { name: 'Boards' })).body
    const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
    const begun = Promise.withResolvers<void>()
    // The account, then its teams: as it is deleted.
    const deleting = store.transaction(async (store) => {
      await store.accounts.lock(accountId)
      begun.resolve()
      await setTimeout(500)
      return store.accounts.lock(team)
    })
    await begun.promise
    const chosen = person.call('PATCH', `/notices/settings?team=${team}`, { quota: 'off' })
    expect(await Promise.all([deleting, chosen])).toMatchObject([true, { status: 200, body: { quota: 'off' } }])
    await store.close()
  })

  test('an export holds the settings, and they go with the account', async () => {
    const person = await signedInPerson(portal.origin, 'leaving@example.org')
    await person.call('PATCH', '/notices/settings', { quota: 'off' })
    expect((await person.call('GET', '/account/export')).body.notices).toEqual({ ...usual, quota: 'off' })
    const { id } = (await person.call('GET', '/account')).body
    await person.call('DELETE', '/account')
    expect(JSON.stringify((await portal.place.rows())['notice_setting'])).not.toContain(id)
  })
})
