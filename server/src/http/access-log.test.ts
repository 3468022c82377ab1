import { afterEach, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
afterEach(() => portal.close())

const lines = (event: string): readonly Readonly<Record<string, unknown>>[] =>
  portal.log.filter((entry) => entry.event === event)

const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
  await (await fetch(`${portal.origin}${path}`, { headers })).text()
}

test('every refusal and every call of the portal is one line, with nothing personal in it', async () => {
  portal = await startTrialPortal()
  const person = await signedInPerson(portal.origin, 'ada@example.org')
  const { secret } = await newKey(person)
  expect(lines('portal').map(({ operation, status }) => [operation, status])).toEqual([
    ['portal.signUp', 202],
    ['portal.createSession', 201],
    ['portal.createKey', 201],
  ])
  await get('/api/demo/things/51.5', { 'x-api-key': 'nonsense' })
  await get('/api/demo/things/51.5')
  await get('/api/demo/nowhere/51.5', { 'x-api-key': secret })
  await get('/portal/v1/account')
  expect(lines('refused').map(({ operation, status, cause }) => [operation, status, cause])).toEqual([
    ['demo.thing', 401, 'key.unknown'],
    ['demo.thing', 401, 'key.missing'],
    [undefined, 404, 'operation.unknown'],
    ['portal.getAccount', 401, 'session.missing'],
  ])
  for (const personal of ['51.5', 'ada@', secret, '127.0.0.1', 'nowhere']) {
    expect(JSON.stringify(portal.log)).not.toContain(personal)
  }
})

test('of calls that went well some are told of when one says so, and all that did not', async () => {
  portal = await startTrialPortal({ ACCESS_LOG_SAMPLE: '10' })
  const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  for (let call = 0; call < 20; call += 1) await get('/api/demo/things/1', { 'x-api-key': secret })
  for (let call = 0; call < 5; call += 1) await get('/api/demo/things/error', { 'x-api-key': secret })
  await expect.poll(() => lines('call').length, { timeout: 15_000 }).toBe(7)
  expect(lines('call').filter(({ status }) => status === 500)).toHaveLength(5)
})

test('no call is told of when the log is off', async () => {
  portal = await startTrialPortal({ ACCESS_LOG: 'off' })
  const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  await get('/api/demo/things/1', { 'x-api-key': secret })
  await get('/api/demo/things/1', { 'x-api-key': 'nonsense' })
  expect(portal.log).toEqual([])
})
