import { once } from 'node:events'
import { connect } from 'node:net'
import { Pool } from 'undici'
import { expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal } from '../../testing/trial-portal.ts'

test('a server that stops under load loses no call: it says so first, and lets slow answers finish', async () => {
  const portal = await startTrialPortal({
    DRAIN_NOTICE_MS: '500',
    UPSTREAM_TIMEOUT_MS: '60000',
    LIMIT_KEY_PER_MINUTE: '1000000',
    LIMIT_ACCOUNT_PER_MINUTE: '1000000',
    LIMIT_ACCOUNT_PER_DAY: '1000000',
  })
  const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  const pool = new Pool(portal.origin, { connections: 24 })
  const headers = { 'x-api-key': secret }
  const slow = Array.from({ length: 4 }, () =>
    pool.request({ method: 'GET', path: '/api/demo/things/stream', headers }).then(({ body }) => body.text()),
  )
  await expect.poll(() => portal.owner.mostAtOnce('stream'), { timeout: 15_000 }).toBe(4)

  const faults: string[] = []
  let served = 0
  let isReady = true
  const caller = async (): Promise<void> => {
    while (isReady) {
      try {
        const { statusCode, body } = await pool.request({ method: 'GET', path: '/api/demo/things/1', headers })
        await body.dump()
        if (statusCode !== 200) faults.push(`status ${statusCode}`)
        served += 1
      } catch (error) {
        faults.push(String(error))
      }
    }
  }
  const load = Promise.all(Array.from({ length: 20 }, caller))
  await expect.poll(() => served, { timeout: 15_000 }).toBeGreaterThan(100)

  // As whatever sends calls here does: it asks now and then, and sends none any more once it hears.
  const stopped = portal.stop()
  const before = served
  await expect.poll(() => served, { timeout: 15_000, interval: 5 }).toBeGreaterThan(before + 20)
  const ready = await fetch(`${portal.origin}/readyz`)
  isReady = false
  await load
  expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'keep-alive'])
  expect(faults).toEqual([])

  portal.owner.speakOn()
  expect(await Promise.all(slow)).toEqual(slow.map(() => 'first second'))
  await stopped
  await pool.close()
  await portal.close()
})

test('a connection that was made in advance and never used keeps no server from stopping', async () => {
  const portal = await startTrialPortal({ DRAIN_MS: '60000' })
  const socket = connect(portal.port, '127.0.0.1')
  await once(socket, 'connect')
  const cut = once(socket, 'close')
  await portal.stop()
  await cut
  await portal.close()
}, 9_000)
