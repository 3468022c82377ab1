import { afterEach, describe, expect, test } from 'vitest'
import { attack, requestText, type Attack } from '../../testing/trial-attack.ts'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
const attacks: Attack[] = []

afterEach(async () => {
  for (const one of attacks.splice(0)) one.end()
  await portal.close()
})

/** A portal whose owner takes eight calls at a time, with a key of each of two people. */
async function twoHolders(environment: Readonly<Record<string, string>> = {}) {
  portal = await startTrialPortal({ UPSTREAM_CONNECTIONS: '8', UPSTREAM_TIMEOUT_MS: '60000', ...environment })
  const { secret: bad } = await newKey(await signedInPerson(portal.origin, 'mallory@example.org'))
  const { secret: good } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  return { bad, good }
}

const call = (secret: string, name: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${portal.origin}/api/demo/things/${name}`, { headers: { 'x-api-key': secret }, ...init })

const post = (secret: string, length: number): string =>
  requestText(
    'POST /api/demo/notes',
    { 'X-Api-Key': secret, 'Content-Type': 'application/json', 'Content-Length': String(length) },
    '{}',
  )

const get = (secret: string, name: string): string =>
  requestText(`GET /api/demo/things/${name}`, { 'X-Api-Key': secret })

function begin(connections: number, text: string, reads: boolean): Attack {
  const begun = attack(portal.port, connections, text, reads)
  attacks.push(begun)
  return begun
}

const patiently = { timeout: 15_000 }

describe('while one holder attacks, every call of another is served', () => {
  test.each([
    ['by asking for much and not reading it', 'big', false],
    ['by asking for what its owner drips', 'drip', true],
  ])('%s, and most of the owner’s places stay free', async (_name, thing, reads) => {
    const { bad, good } = await twoHolders()
    const begun = begin(40, get(bad, thing), reads)
    await expect.poll(() => portal.owner.mostAtOnce(thing), patiently).toBe(3)
    for (let round = 0; round < 10; round += 1) {
      const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await call(good, '1')).status))
      expect(statuses).toEqual(Array.from({ length: 10 }, () => 200))
    }
    expect(portal.owner.mostAtOnce(thing)).toBe(3)
    expect(begun.closed()).toBe(0)
  })

  test('by sending two bytes of a hundred, of which the owner never hears', async () => {
    const { bad, good } = await twoHolders()
    begin(40, post(bad, 100), true)
    for (let round = 0; round < 5; round += 1) {
      const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await call(good, '1')).status))
      expect(statuses).toEqual(Array.from({ length: 10 }, () => 200))
    }
    expect(portal.owner.seen.filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe('a caller is cut off', () => {
  test('who stops reading', async () => {
    const { bad } = await twoHolders({ CALLER_STALL_MS: '200' })
    const begun = begin(3, get(bad, 'big'), false)
    await expect
      .poll(() => portal.log.filter(({ cause }) => cause === 'the caller stopped reading').length, patiently)
      .toBe(3)
    await expect.poll(() => portal.owner.brokenOff(), patiently).toBe(3)
    expect(begun.heard()).toBe('')
  })

  test('who stops sending a body, with a word', async () => {
    const { bad } = await twoHolders({ CALLER_STALL_MS: '200' })
    const begun = begin(3, post(bad, 100), true)
    await expect.poll(() => begun.closed(), patiently).toBe(3)
    expect(begun.heard().match(/HTTP\/1.1 408 /g)).toHaveLength(3)
    expect(begun.heard()).toContain('"request.timeout"')
  })

  test('whose answer takes for ever', async () => {
    const { good } = await twoHolders({ UPSTREAM_TOTAL_MS: '300' })
    const response = await call(good, 'drip')
    await expect(response.text()).rejects.toThrow()
    await expect.poll(() => portal.owner.brokenOff(), patiently).toBe(1)
  })
})

describe('a call is refused', () => {
  test('at once when its holder has too many under way', async () => {
    const { bad, good } = await twoHolders({ LIMIT_CONCURRENT: '10' })
    begin(10, get(bad, 'never'), true)
    await expect.poll(() => portal.owner.mostAtOnce('never'), patiently).toBe(3)
    const refused = await call(bad, '1')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await refused.json()).toMatchObject({ code: 'limit.concurrency' })
    expect((await call(good, '1')).status).toBe(200)
    for (const one of attacks) one.end()
    await expect.poll(async () => (await call(bad, '1')).status, patiently).toBe(200)
  })

  test('when it waited too long for a place, by whose doing that was', async () => {
    const { bad, good } = await twoHolders({ UPSTREAM_CONNECTIONS: '2', UPSTREAM_WAIT_MS: '200' })
    begin(1, get(bad, 'never'), true)
    await expect.poll(() => portal.owner.mostAtOnce('never'), patiently).toBe(1)
    const own = await call(bad, '1')
    expect([own.status, (await own.json()).code]).toEqual([429, 'limit.concurrency'])
    begin(1, get(good, 'never'), true)
    await expect.poll(() => portal.owner.mostAtOnce('never'), patiently).toBe(2)
    const { secret } = await newKey(await signedInPerson(portal.origin, 'grace@example.org'))
    const busy = await call(secret, '1')
    expect([busy.status, busy.headers.get('retry-after'), (await busy.json()).code]).toEqual([
      503,
      '5',
      'upstream.busy',
    ])
  })

  test('without asking an owner who is gone, until it is back', async () => {
    const { good } = await twoHolders()
    await portal.owner.goAway()
    const codes: string[] = []
    for (let index = 0; index < 7; index += 1) codes.push((await (await call(good, '1')).json()).code)
    expect(codes).toEqual([
      ...Array.from({ length: 5 }, () => 'upstream.unreachable'),
      'upstream.failing',
      'upstream.failing',
    ])
    const refused = await call(good, '1')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    await portal.owner.comeBack()
    portal.advance(Number(refused.headers.get('retry-after')) * 1_000)
    expect((await call(good, '1')).status).toBe(200)
    expect(portal.log.map(({ event }) => event).filter((event) => event.startsWith('owner-'))).toEqual([
      'owner-failing',
      'owner-back',
    ])
  })
})
