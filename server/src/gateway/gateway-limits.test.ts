import { describe, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

/** Run with a portal whose clocks stand still. */
async function withPortal(
  environment: Readonly<Record<string, string>>,
  work: (portal: TrialPortal) => Promise<void>,
): Promise<void> {
  const portal = await startTrialPortal(environment)
  try {
    portal.freeze()
    await work(portal)
  } finally {
    await portal.close()
  }
}

function call(portal: TrialPortal, secret: string | undefined, path = 'things/1'): Promise<Response> {
  return fetch(`${portal.origin}/api/demo/${path}`, secret === undefined ? {} : { headers: { 'x-api-key': secret } })
}

async function statuses(calls: readonly Promise<Response>[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {}
  for (const response of await Promise.all(calls)) {
    counts[response.status] = (counts[response.status] ?? 0) + 1
    await response.text()
  }
  return counts
}

const times = <T>(count: number, work: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => work(index))

describe('limits are exact', () => {
  test('a thousand at once on a limit of one hundred a minute pass one hundred', async () => {
    await withPortal({ LIMIT_KEY_PER_MINUTE: '100' }, async (portal) => {
      const person = await signedInPerson(portal.origin, 'ada@example.org')
      const { id, secret } = await newKey(person)
      expect(await statuses(times(1_000, () => call(portal, secret)))).toEqual({ 200: 100, 429: 900 })
      expect(portal.owner.seen).toHaveLength(100)
      const { body } = await person.call('GET', `/keys/${id}/usage`)
      expect(body.totals).toEqual({ calls: 100, errors: 0, limited: 900 })
    })
  })

  test('twenty keys of one account do not give twenty times as much', async () => {
    await withPortal(
      { LIMIT_KEY_PER_MINUTE: '50', LIMIT_ACCOUNT_PER_MINUTE: '60', LIMIT_KEYS_PER_ACCOUNT: '20' },
      async (portal) => {
        const person = await signedInPerson(portal.origin, 'ada@example.org')
        const keys = []
        for (const _ of times(20, () => 0)) keys.push(await newKey(person))
        const calls = keys.flatMap(({ secret }) => times(10, () => call(portal, secret)))
        expect(await statuses(calls)).toEqual({ 200: 60, 429: 140 })
      },
    )
  })

  test("a day's quota holds over a restart, and ends at midnight", async () => {
    await withPortal({ LIMIT_ACCOUNT_PER_DAY: '30' }, async (portal) => {
      const person = await signedInPerson(portal.origin, 'ada@example.org')
      const { secret } = await newKey(person)
      expect(await statuses(times(40, () => call(portal, secret)))).toEqual({ 200: 30, 429: 10 })
      const refused = await call(portal, secret)
      expect(await refused.json()).toMatchObject({ code: 'limit.quota' })
      const secondsOfDay = Math.floor((portal.now() % 86_400_000) / 1_000)
      expect(Number(refused.headers.get('retry-after'))).toBe(86_400 - secondsOfDay)
      portal.advance(86_400_000)
      expect((await call(portal, secret)).status).toBe(200)
    })
  })

  test('without a key, a network has its own small limit', async () => {
    await withPortal({ LIMIT_ANONYMOUS_PER_MINUTE: '10' }, async (portal) => {
      expect(await statuses(times(25, () => call(portal, undefined, 'open')))).toEqual({ 200: 10, 429: 15 })
      const refused = await call(portal, undefined, 'open')
      expect(await refused.json()).toMatchObject({ code: 'limit.anonymous' })
      expect(refused.headers.get('ratelimit-policy')).toBe('"anonymous";q=10;w=60')
      const person = await signedInPerson(portal.origin, 'ada@example.org')
      expect((await call(portal, (await newKey(person)).secret, 'open')).status).toBe(200)
    })
  })
})

describe('a refused caller', () => {
  test('that waits as long as Retry-After says is served', async () => {
    await withPortal({ LIMIT_KEY_PER_MINUTE: '60' }, async (portal) => {
      const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
      await statuses(times(60, () => call(portal, secret)))
      const refused = await call(portal, secret)
      expect(refused.status).toBe(429)
      expect(await refused.json()).toMatchObject({ code: 'limit.rate', docs: `${portal.origin}/errors/limit.rate` })
      expect(refused.headers.get('cache-control')).toBe('no-store')
      expect(refused.headers.get('ratelimit')).toMatch(/^"keyed";r=0;t=6[01], /)
      portal.advance(Number(refused.headers.get('retry-after')) * 1_000)
      expect((await call(portal, secret)).status).toBe(200)
    })
  })

  test('cannot choose moments at which a minute admits more than the limit', async () => {
    await withPortal({ LIMIT_KEY_PER_MINUTE: '20' }, async (portal) => {
      const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
      const passedAt: number[] = []
      // Everything at once, then a call each three seconds: a bucket that refills would serve nearly twice the limit.
      for (const _ of times(40, () => 0)) {
        const counts = await statuses(times(passedAt.length === 0 ? 30 : 2, () => call(portal, secret)))
        for (const _call of times(counts[200] ?? 0, () => 0)) passedAt.push(portal.now())
        portal.advance(3_000)
      }
      const most = Math.max(...passedAt.map((from) => passedAt.filter((at) => at >= from && at < from + 60_000).length))
      expect([most, passedAt.length]).toEqual([20, 40])
    })
  })

  test('sees a remaining number that only falls while time stands still', async () => {
    await withPortal({ LIMIT_KEY_PER_MINUTE: '5' }, async (portal) => {
      const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
      const remaining: string[] = []
      for (const _ of times(8, () => 0))
        remaining.push((await call(portal, secret)).headers.get('x-ratelimit-remaining') ?? '')
      expect(remaining).toEqual(['4', '3', '2', '1', '0', '0', '0', '0'])
    })
  })
})

test('a call without a valid key is billed to nobody', async () => {
  await withPortal({}, async (portal) => {
    const person = await signedInPerson(portal.origin, 'ada@example.org')
    const { id, secret } = await newKey(person)
    await person.call('DELETE', `/keys/${id}`)
    await statuses([call(portal, secret), call(portal, 'nothing'), call(portal, undefined)])
    expect((await person.call('GET', '/usage')).body.totals).toEqual({ calls: 0, errors: 0, limited: 0 })
  })
})

test('after a normal stop the store has counted what the caller has', async () => {
  const portal = await startTrialPortal()
  const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  const counts = await statuses(
    times(137, (index) => call(portal, secret, index % 10 === 0 ? 'things/error' : 'things/1')),
  )
  // Deleting the folder is part of close: look between the stop and the end of it.
  await portal.stop()
  const { usage } = await portal.place.rows()
  await portal.close()
  const sum = (column: string): number => usage?.reduce((total, row) => total + Number(row[column]), 0) ?? 0
  expect([sum('calls'), sum('errors')]).toEqual([137, counts[500]])
})
