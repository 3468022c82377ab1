import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey } from '../keys/key-format.ts'
import { newKey, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { hasPostgres, startTrialPostgres, type TrialPostgres } from '../../testing/programs/trial-postgres.ts'

/** Long enough for a busy machine: only a failure waits for its end. */
const patiently = { timeout: 30_000 }

/** One story: the database server is killed under a portal, and comes back. */
describe.runIf(hasPostgres)('a portal whose database server is gone', () => {
  let postgres: TrialPostgres
  let portal: TrialPortal
  let person: Person
  let key: { readonly id: string; readonly secret: string }
  let calls = 0

  beforeAll(async () => {
    postgres = await startTrialPostgres()
    portal = await startTrialPortal({ DATABASE_URL: postgres.url('postgres') })
    person = await signedInPerson(portal.origin, 'ada@example.org')
    key = await newKey(person)
    // Known to the gateway from here on, and its account to the quota; that it was made is heard of, too, and forgets it.
    const until = performance.now() + 1_500
    // With a pause: a quick machine would use the key's minute up.
    for (; performance.now() < until; await setTimeout(20)) await call(key.secret)
    postgres.stop()
  }, 60_000)
  afterAll(async () => {
    await portal.close()
    postgres.discard()
  })

  async function call(secret: string): Promise<{ readonly status: number; readonly code: string | undefined }> {
    const response = await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })
    const { code } = (await response.json()) as { code?: string } // a problem, or the trial owner's answer
    if (response.status === 200) calls += 1
    return { status: response.status, code }
  }
  const ready = async (): Promise<number> => (await fetch(`${portal.origin}/readyz`)).status

  test('serves the keys it knows', async () => {
    for (let time = 0; time < 20; time += 1) expect(await call(key.secret)).toEqual({ status: 200, code: undefined })
  })

  test('tells nobody that a key is unknown, when nobody knows', async () => {
    expect(await call(makeKey('tny', 'live'))).toEqual({ status: 503, code: 'server.unavailable' })
  })

  test('does not say that anything was done', async () => {
    for (const [method, path] of [
      ['DELETE', `/keys/${key.id}`],
      ['GET', '/keys'],
    ] as const)
      expect(await person.call(method, path)).toMatchObject({ status: 503, body: { code: 'server.unavailable' } })
    expect(await ready()).toBe(503)
  })

  test('goes on by itself when the server is back, with every count', async () => {
    postgres.start()
    await expect.poll(ready, patiently).toBe(200)
    await expect.poll(async () => (await person.call('GET', '/keys')).status, patiently).toBe(200)
    expect((await call(key.secret)).status).toBe(200)
    const { body } = await person.call('GET', '/usage')
    expect(body.totals.calls).toBe(calls)
    expect((await person.call('DELETE', `/keys/${key.id}`)).status).toBe(204)
    expect((await call(key.secret)).status).toBe(401)
  }, 60_000)
})
