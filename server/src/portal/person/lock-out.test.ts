import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newPerson, readCode, type Answer, type Person } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

// Strangers ask for codes in somebody's name, to keep that person out.

let portal: TrialPortal
let victims = 0
let email = ''

beforeAll(async () => {
  portal = await startTrialPortal({ TRUST_PROXY: 'loopback', LIMIT_SIGN_UPS_PER_HOUR: '50' })
  portal.freeze()
})
afterAll(() => portal.close())
beforeEach(() => {
  victims += 1
  email = `victim-${victims}@example.org`
})

const from = (network: string): Readonly<Record<string, string>> => ({ 'x-forwarded-for': network })

const askFor = (person: Person, network: string, address = email): Promise<Answer> =>
  person.call('POST', '/sign-ups', { email: address }, from(network))

/** Ask from a network until it is refused; answers how many codes it got. */
async function floodFrom(network: string, address = email): Promise<number> {
  for (let codes = 0; codes < 100; codes += 1) {
    if ((await askFor(newPerson(portal.origin), network, address)).status !== 202) return codes
  }
  return Infinity
}

/** Somebody who signs in with the newest code. */
async function signIn(person: Person, network: string): Promise<number> {
  const code = await readCode(portal.origin, email)
  return (await person.call('POST', '/sessions', { email, code }, from(network))).status
}

test('a network pays for itself: two that are used up leave a third its codes', async () => {
  expect(await floodFrom('198.51.100.1')).toBe(5)
  expect(await floodFrom('198.51.100.2')).toBe(5)
  const victim = newPerson(portal.origin)
  expect((await askFor(victim, '203.0.113.1')).status).toBe(202)
  expect(await signIn(victim, '203.0.113.1')).toBe(201)
})

test('a mailbox is not flooded, however many networks join in', async () => {
  let codes = 0
  for (let network = 1; network <= 20; network += 1) codes += await floodFrom(`2001:db8:1:${network}::1`)
  expect(codes).toBe(60)
  const refused = await askFor(newPerson(portal.origin), '203.0.113.1')
  expect(refused).toMatchObject({ status: 429, body: { code: 'limit.sign_up' } })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('who has signed in before gets a code even then, from the very network of the strangers', async () => {
  const victim = newPerson(portal.origin)
  await askFor(victim, '203.0.113.1')
  expect(await signIn(victim, '203.0.113.1')).toBe(201)
  await victim.call('DELETE', '/sessions/current')
  for (let network = 1; network <= 20; network += 1) await floodFrom(`2001:db8:2:${network}::1`)
  expect((await askFor(newPerson(portal.origin), '2001:db8:2:1::1')).status).toBe(429)

  portal.advance(2 * 3_600_000)
  for (let network = 1; network <= 20; network += 1) await floodFrom(`2001:db8:2:${network}::1`)
  expect((await askFor(victim, '2001:db8:2:1::1')).status).toBe(202)
  expect(await signIn(victim, '2001:db8:2:1::1')).toBe(201)
})

test('being known is of one address, is limited, and cannot be made up', async () => {
  const known = newPerson(portal.origin)
  await askFor(known, '203.0.113.1')
  expect(await signIn(known, '203.0.113.1')).toBe(201)
  // A dozen networks have flooded another address: to that one this browser is a stranger.
  const other = `other-${email}`
  for (let network = 1; network <= 20; network += 1) await floodFrom(`2001:db8:3:${network}::1`, other)
  expect((await askFor(known, '203.0.113.2', other)).status).toBe(429)

  const codes = await Promise.all(Array.from({ length: 8 }, () => askFor(known, '203.0.113.3')))
  expect(codes.filter(({ status }) => status === 202)).toHaveLength(5)

  const forger = newPerson(portal.origin)
  forger.cookies.set('portal_known', `made-up.${'a'.repeat(43)}`)
  expect(await floodFrom('198.51.100.9')).toBe(5)
  expect((await askFor(forger, '198.51.100.9')).status).toBe(429)
})

test('who tries codes all day on one network keeps nobody of it from signing in', async () => {
  const victim = newPerson(portal.origin)
  await askFor(victim, '192.0.2.7')
  expect(await signIn(victim, '192.0.2.7')).toBe(201)
  const guesses = { email: 'somebody@example.org', code: '000000' }
  const guesser = newPerson(portal.origin)
  let refused: Answer | undefined
  for (let guess = 0; refused?.status !== 429 && guess < 1_000; guess += 1)
    refused = await guesser.call('POST', '/sessions', guesses, from('192.0.2.7'))
  expect(refused?.status).toBe(429)
  await askFor(victim, '192.0.2.7')
  expect(await signIn(victim, '192.0.2.7')).toBe(201)
})

test('leaving takes the mark away', async () => {
  const person = newPerson(portal.origin)
  await askFor(person, '203.0.113.5')
  expect(await signIn(person, '203.0.113.5')).toBe(201)
  expect(person.cookies.has('portal_known')).toBe(true)
  await person.call('DELETE', '/account')
  expect([...person.cookies.keys()]).toEqual([])
})
