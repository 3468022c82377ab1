import { afterEach, expect, test } from 'vitest'
import { ask } from '../../testing/raw-request.ts'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { openStream } from '../../testing/trial-stream.ts'

let portal: TrialPortal
afterEach(() => portal.close())

type Headers = Readonly<Record<string, string>>

const get = (path: string, headers: Headers = {}): Promise<Response> => fetch(`${portal.origin}${path}`, { headers })
const use = async (path: string, headers: Headers = {}): Promise<void> => void (await (await get(path, headers)).text())

/** Every line that Prometheus would take, by its name and labels. */
async function scrape(headers: Headers = {}): Promise<ReadonlyMap<string, number>> {
  const response = await get('/metrics', headers)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ])
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const [, name = line, value = ''] =
        /^([a-z_:]+[a-z0-9_]*(?:\{(?:[a-z_]+="[^"\n\\]*",?)*\})?) ([\d.e+-]+|nan)$/i.exec(line) ?? []
      expect([line, value]).not.toEqual([line, ''])
      return [name, Number(value)]
    }),
  )
}

test('counts calls, refusals, answers that are for everybody, streams, mails and rows', async () => {
  portal = await startTrialPortal({ CACHE_MB: '8' })
  const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  const key = { 'x-api-key': secret }
  portal.freeze()
  await use('/api/demo/things/1', key)
  await use('/api/demo/things/1', key)
  await use('/api/demo/people', key)
  await use('/api/demo/things/error', key)
  await use('/api/demo/things/1', { 'x-api-key': 'nonsense' })
  await use('/api/nowhere/1', key)
  const stream = await openStream(`${portal.origin}/api/demo/things/2`, key)
  const found = await scrape()
  stream.leave()
  expect(
    Object.fromEntries([...found].filter(([name]) => /^gateway_calls|^problems|^gateway_streams/.test(name))),
  ).toEqual({
    'gateway_calls_total{api="demo",privacy="C1",outcome="served",status="2xx"}': 3,
    'gateway_calls_total{api="demo",privacy="C3",outcome="refused",status="4xx"}': 1,
    'gateway_calls_total{api="demo",privacy="C1",outcome="failed",status="5xx"}': 1,
    'gateway_calls_total{api="demo",privacy="C1",outcome="refused",status="4xx"}': 1,
    'gateway_calls_total{api="none",privacy="none",outcome="refused",status="4xx"}': 1,
    'problems_total{code="key.unknown"}': 1,
    'problems_total{code="api.unknown"}': 1,
    'problems_total{code="key.approval_needed"}': 1,
    gateway_streams: 1,
  })
  expect(Object.fromEntries([...found].filter(([, value]) => value > 0))).toMatchObject({
    'gateway_call_duration_seconds_count{api="demo",privacy="C1"}': 4,
    'gateway_call_duration_seconds_bucket{api="demo",privacy="C1",le="+Inf"}': 4,
    'gateway_shared_total{how="hit"}': 1,
    'portal_calls_total{operation="portal.createKey",status="2xx"}': 1,
    nodejs_eventloop_lag_p99_seconds: expect.any(Number),
    process_resident_memory_bytes: expect.any(Number),
  })
  for (const name of ['usage_rows_waiting', 'outbox_mails{state="dead"}', 'store_busy_errors_total']) {
    expect([name, found.has(name)]).toEqual([name, true])
  }
  const host = new URL(portal.owner.url).host
  expect(found.get(`gateway_owner_breaker{host="${host}",state="closed"}`)).toBe(1)
})

test('54: what callers make up is no label, and neither is a key or an address', async () => {
  portal = await startTrialPortal()
  const { secret, id } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  await use('/api/demo/things/1', { 'x-api-key': secret })
  await use('/portal/v1/nowhere')
  const before = await scrape()
  for (let made = 0; made < 20; made += 1) {
    await use(`/api/demo/things/${made}?q=${made}`, { 'x-api-key': secret })
    await use(`/api/made-up-${made}/51.5`, { 'x-api-key': secret })
    await use(`/portal/v1/made-up-${made}`)
  }
  const after = await scrape()
  const ours = (found: ReadonlyMap<string, number>): readonly string[] =>
    [...found.keys()].filter((name) => !/^(nodejs|process)_/.test(name))
  const known = new Set(ours(before))
  expect(ours(after).filter((name) => !known.has(name))).toEqual([
    'gateway_calls_total{api="none",privacy="none",outcome="refused",status="4xx"}',
    'problems_total{code="api.unknown"}',
  ])
  for (const personal of [secret, id, 'ada@', 'made-up', '51.5'])
    expect([...after.keys()].join()).not.toContain(personal)
})

test('a store that another process keeps from being written is counted', async () => {
  portal = await startTrialPortal()
  const release = await portal.place.hold()
  await expect.poll(() => get('/readyz').then(({ status }) => status), { timeout: 20_000 }).toBe(503)
  await release()
  expect((await scrape()).get('store_busy_errors_total')).toBeGreaterThan(0)
}, 40_000)

test.each<readonly [string, Headers]>([
  ['forwarded', { 'x-forwarded-for': '127.0.0.1' }],
  ['forwarded by the book', { forwarded: 'for=127.0.0.1' }],
  ['through a proxy that only says so', { via: '1.1 proxy' }],
  ['through a proxy with a name of its own for it', { 'x-real-ip': '127.0.0.1' }],
])('without a token nobody who is %s reads them', async (_name, headers) => {
  portal = await startTrialPortal()
  expect((await get('/metrics')).status).toBe(200)
  expect((await get('/metrics', headers)).status).toBe(404)
  expect((await ask(portal.port, '/metrics', { host: 'evil.example' })).status).toBe(404)
})

test('with a token whoever has it reads them, and nobody else', async () => {
  const token = 't'.repeat(32)
  portal = await startTrialPortal({ METRICS_TOKEN: token })
  const statusFor = async (authorization: string | undefined): Promise<number> =>
    (await get('/metrics', authorization === undefined ? {} : { authorization })).status
  const given = [undefined, 'Bearer', `Bearer ${'u'.repeat(32)}`, `Basic ${token}`, `Bearer ${token}x`, token]
  expect(await Promise.all(given.map(statusFor))).toEqual(given.map(() => 404))
  expect(await statusFor(`Bearer ${token}`)).toBe(200)
  expect((await get('/metrics/more', { authorization: `Bearer ${token}` })).status).toBe(404)
})
