import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compileSchema, loadCity } from '@openlondon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let ada: Person
  let startedAt: number
  let key: { readonly id: string; readonly secret: string }

  beforeAll(async () => {
    startedAt = Date.now()
    portal = await startTrialPortal({}, engine)
    ada = await signedInPerson(portal.origin, 'ada@example.org')
    key = await newKey(ada)
    const eve = await signedInPerson(portal.origin, 'eve@example.org')
    await newKey(eve, { name: "Eve's own" })
    for (const path of ['things/1', 'things/2', 'things/gone', 'old']) await call(path)
  })
  afterAll(() => portal.close())

  function call(path: string): Promise<Response> {
    return fetch(`${portal.origin}/api/demo/${path}`, { headers: { 'x-api-key': key.secret } })
  }

  describe('usage', () => {
    const thing = { api: 'demo', operation: 'demo.thing', calls: 3, errors: 1, limited: 0 }
    const old = { api: 'demo', operation: 'demo.oldThing', calls: 1, errors: 0, limited: 0 }

    test.each([
      ['of a key', () => `/keys/${key.id}/usage`],
      ['of an account', () => '/usage?days=1'],
    ])('%s shows the calls just made', async (_name, path) => {
      const { status, body } = await ada.call('GET', path())
      expect(status).toBe(200)
      expect(body.rows).toMatchObject([old, thing])
      expect(body).toMatchObject({
        totals: { calls: 4, errors: 1, limited: 0 },
        limits: { perMinute: 500, perDay: 50_000, remainingToday: 49_996 },
      })
    })

    test.each([['0'], ['91'], ['1.5'], ['0x10'], ['many'], ['']])('refuses %s days', async (days) => {
      expect(await ada.call('GET', `/usage?days=${days}`)).toMatchObject({
        status: 422,
        body: { errors: [{ path: '/query/days' }] },
      })
    })

    test('cannot be read when its percent-encoding is broken', async () => {
      expect(await ada.call('GET', '/usage?days=%zz')).toMatchObject({
        status: 400,
        body: { code: 'request.malformed' },
      })
    })

    test('is refused without a session', async () => {
      expect((await newPerson(portal.origin).call('GET', '/usage')).status).toBe(401)
    })

    test('moves the last use of the key', async () => {
      const { body } = await ada.call('GET', '/keys')
      expect(Date.parse(body.keys[0].lastUsedAt)).toBeGreaterThanOrEqual(startedAt)
    })
  })

  test('every answer is what the contract says', async () => {
    const { city } = await loadCity(portal.cityDir)
    const contract = city.apis.find((api) => api.id === 'portal')
    if (!contract) throw new Error('The trial city has no portal contract')
    const paths = ['/account', '/account/export', '/keys', '/usage', `/keys/${key.id}/usage`, '/apis', '/changes']
    for (const path of paths) {
      const operation = contract.operations.find(
        ({ method, path: template }) => method === 'GET' && template === path.replace(key.id, '{keyId}'),
      )
      const schema = operation?.responses.find(({ status }) => status === '200')?.content[0]?.schema
      if (!schema) throw new Error(`The contract has no answer for ${path}`)
      const answer = await ada.call('GET', path)
      expect(answer.status, path).toBe(200)
      expect(compileSchema(contract, schema)(answer.body), path).toEqual([])
    }
    const created = await ada.call('POST', '/keys', { name: 'x', environment: 'test' })
    const schema = contract.operations
      .find(({ name }) => name === 'createKey')
      ?.responses.find(({ status }) => status === '201')?.content[0]?.schema
    expect(schema && compileSchema(contract, schema)(created.body)).toEqual([])
    const problem = contract.schemas['Problem']
    expect(problem && compileSchema(contract, problem)((await ada.call('GET', '/keys/x/usage')).body)).toEqual([])
  })

  describe('exportAccount', () => {
    test("holds all of my data and nobody else's", async () => {
      const { body } = await ada.call('GET', '/account/export')
      expect(body.account.email).toBe('ada@example.org')
      expect(body.keys.some(({ id }: { id: string }) => id === key.id)).toBe(true)
      expect(body.usage).toHaveLength(2)
      expect(body.usage[0].keyId).toBe(key.id)
      expect(body.mails.map(({ kind }: { kind: string }) => kind)).toContain('sign-in-code')
      expect(JSON.stringify(body)).not.toMatch(/eve|Eve/)
      expect(JSON.stringify(body)).not.toMatch(/code is|\b\d{6}\b(?!\d|-)/)
    })
  })

  describe('what is kept of somebody under their address or beside their teams', () => {
    test('is in the export, and goes with the account', async () => {
      const person = await signedInPerson(portal.origin, 'whole@example.org')
      const other = await signedInPerson(portal.origin, 'inviting@example.org')
      const { id: accountId } = (await person.call('GET', '/account')).body
      const team = (await person.call('POST', '/teams', { name: 'Lifts' })).body.id
      const foreign = (await other.call('POST', '/teams', { name: 'Stairs' })).body.id
      expect((await person.call('PATCH', `/notices/settings?team=${team}`, { quota: 'off' })).status).toBe(200)
      await other.call('POST', `/teams/${foreign}/invitations`, { email: 'whole@example.org', role: 'member' })
      const wrong = 'The third thing is not there any more.'
      await other.call('POST', '/fault-reports', { operation: 'demo.thing', wrong, email: 'Whole@example.org' })
      await other.call('POST', '/fault-reports', { operation: 'demo.thing', wrong: 'Of nobody in particular.' })
      const need = {
        title: 'Know whether the lift works',
        who: 'Somebody who uses a wheelchair',
        place: 'The hospital',
        why: 'A broken lift is seen on the platform, too late.',
        solved: 'Each broken lift on the way is named before.',
      }
      await other.call('POST', '/proposed-needs', { ...need, email: 'whole@example.org' })
      const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
      const words = { subject: 'Something goes', body: 'In spring.', holderId: accountId, topic: 'deprecations' }
      await store.notices.addToDigest(accountId, 'one', { at: 0, ...words })
      await store.close()

      const { body } = await person.call('GET', '/account/export')
      expect(body).toMatchObject({
        teamNotices: [{ team, notices: { quota: 'off', breaking: 'at-once' } }],
        digest: [
          {
            at: '1970-01-01T00:00:00.000Z',
            subject: 'Something goes',
            text: 'In spring.',
          },
        ],
        invitations: [{ email: 'whole@example.org', role: 'member' }],
        faultReports: [{ wrong, wantsAnswer: true }],
        proposedNeeds: [{ ...need, state: 'waiting' }],
      })
      expect(JSON.stringify(body)).not.toContain('inviting@example.org')
      const { city } = await loadCity(portal.cityDir)
      const contract = city.apis.find(({ id }) => id === 'portal')
      const schema = contract?.schemas['AccountExport']
      expect(contract && schema && compileSchema(contract, schema)(body)).toEqual([])

      expect((await person.call('DELETE', '/account')).status).toBe(204)
      const { audit, ...others } = await portal.place.rows()
      expect(JSON.stringify(audit)).toContain(accountId)
      expect(JSON.stringify(others)).not.toMatch(new RegExp(`whole@example.org|${accountId}|${team}`, 'i'))
    })
  })

  async function everythingInFolder(): Promise<string> {
    const entries = await readdir(portal.dataDir, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n')
  }

  describe('deleteAccount', () => {
    test('is refused from another origin and without a session', async () => {
      expect((await ada.call('DELETE', '/account', undefined, { origin: 'https://evil.example' })).status).toBe(403)
      expect((await newPerson(portal.origin).call('DELETE', '/account')).status).toBe(401)
    })

    test('kills keys and sessions at once, erases address and mails, and keeps nameless counts', async () => {
      expect((await call('things/1')).status).toBe(200)
      const token = ada.cookies.get('portal_session') ?? ''
      const before = await ada.call('GET', '/account')
      expect((await ada.call('DELETE', '/account')).status).toBe(204)
      expect((await call('things/1')).status).toBe(401)
      ada.cookies.set('portal_session', token)
      expect((await ada.call('GET', '/account')).status).toBe(401)

      const { audit, ...others } = await portal.place.rows()
      const rows = JSON.stringify(others)
      expect(rows).not.toContain('ada@example.org')
      expect(rows).not.toContain(before.body.id)
      expect(rows).not.toContain(key.id)
      expect(rows).toContain('eve@example.org')
      // In a file: nor in what SQLite keeps beside it, and what it has given up.
      expect(await everythingInFolder()).not.toContain('ada@example.org')
      expect(await everythingInFolder()).toContain('eve@example.org')
      const nameless = others['usage']?.filter((row) => row['key_id'] === 'erased') ?? []
      expect(nameless.reduce((total, { calls }) => total + Number(calls), 0)).toBe(5)
      expect(audit?.map(({ action }) => action)).toEqual(expect.arrayContaining(['account-created', 'account-erased']))
    })

    test('lets the same address begin anew', async () => {
      const again = await signedInPerson(portal.origin, 'ada@example.org')
      expect((await again.call('GET', '/keys')).body.keys).toEqual([])
      const { limits } = (await again.call('GET', '/usage')).body
      // But not with a second quota for the same day.
      expect(limits.remainingToday).toBe(50_000 - 5)
    })
  })
})
