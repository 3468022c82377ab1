import { afterAll, beforeAll, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

const hourMs = 3_600_000

let portal: TrialPortal
let admin: Person
beforeAll(async () => {
  portal = await startTrialPortal()
  admin = await trialAdministrator(portal)
})
afterAll(() => portal.close())

const get = async (path: string) => (await fetch(`${portal.origin}/portal/v1${path}`)).text()
const statusOf = async (api: string) =>
  JSON.parse(await get('/status')).apis.find((one: { api: string }) => one.api === api)

test('anybody may read how an API answered, what was refused by its owner and what it did not answer', async () => {
  expect(await statusOf('demo')).toMatchObject({ standing: 'unknown', answeredAt: null, days: [] })
  const { secret } = await newKey(await signedInPerson(portal.origin, 'ada@example.org'))
  for (const path of ['/things/gone', '/things/error', '/things/1'])
    await (await fetch(`${portal.origin}/api/demo${path}`, { headers: { 'x-api-key': secret } })).text()
  const asked = async (): Promise<unknown> => {
    portal.advance(5_000)
    return statusOf('demo')
  }
  await expect
    .poll(asked, { timeout: 15_000, interval: 500 })
    .toMatchObject({ standing: 'answers', days: [{ calls: 3, faults: 1, p95Ms: expect.any(Number), checks: 0 }] })
  expect(JSON.parse(await get('/status'))).toMatchObject({ measuredAt: expect.any(String), incidents: [] })
})

test('an incident is in the feed, by the name of its API', async () => {
  const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
  await store.incidents.see('demo', portal.now())
  await store.close()
  portal.advance(5_000)
  expect(await statusOf('demo')).toMatchObject({ standing: 'unreachable' })
  const response = await fetch(`${portal.origin}/portal/v1/status/incidents`)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(await response.text()).toContain('<title>The demo API could not be reached</title>')
})

const publish = (more: Readonly<Record<string, unknown>> = {}) =>
  admin.call('POST', '/administration/bulletins', {
    kind: 'incident',
    title: 'Slow',
    words: 'We\nlook <b>at</b> it.',
    ...more,
  })
const told = async () => {
  portal.advance(5_000)
  return (await newPerson(portal.origin).call('GET', '/status')).body.bulletins
}
const at = (ms: number): string => new Date(portal.now() + ms).toISOString()

test('what an administrator publishes is in public with each further word, until it is closed for good', async () => {
  const { status, body } = await publish({ apis: ['demo'], incident: 'incident_7' })
  expect([status, body.state]).toEqual([201, 'current'])
  const place = `/administration/bulletins/${body.id}/entries`
  expect((await admin.call('POST', place, { words: 'Still slow.' })).status).toBe(200)
  expect((await admin.call('POST', place, { words: 'Over.', close: true })).body.state).toBe('closed')
  expect((await admin.call('POST', place, { words: 'And more.' })).body.code).toBe('bulletin.closed')
  const [bulletin] = await told()
  expect(bulletin).toMatchObject({ id: body.id, apis: ['demo'], incident: 'incident_7', state: 'closed' })
  expect(bulletin.entries.map(({ words }: { words: string }) => words)).toEqual([
    'We look <b>at</b> it.',
    'Still slow.',
    'Over.',
  ])
  const { rows } = (await admin.call('GET', `/administration/audit?about=${body.id}`)).body
  expect(rows.map(({ action }: { action: string }) => action)).toEqual([
    'bulletin-closed',
    'bulletin-continued',
    'bulletin-published',
  ])
})

test('planned work is planned, then current, then over by itself; it can be moved while it is not closed', async () => {
  const { body } = await publish({ kind: 'maintenance', from: at(hourMs), to: at(2 * hourMs) })
  expect(body.state).toBe('planned')
  const place = `/administration/bulletins/${body.id}/entries`
  const early = { words: 'It begins now.', from: at(-1_000) }
  expect((await admin.call('POST', place, early)).body.state).toBe('current')
  portal.advance(2 * hourMs)
  expect((await told())[0]).toMatchObject({ id: body.id, state: 'closed', closedAt: null })
})

test.each<readonly [name: string, more: Readonly<Record<string, unknown>>, path: string]>([
  ['an API that is none', { apis: ['demo', 'nowhere'] }, '/body/apis/1'],
  ['an incident with times', { from: '2026-11-23T10:00:00Z' }, '/body/from'],
  [
    'planned work from year 10000 on',
    { kind: 'maintenance', from: '2026-11-23T10:00:00Z', to: '9999-12-31T23:59:59-23:59' },
    '/body/to',
  ],
  ['planned work without an end', { kind: 'maintenance', from: '2026-11-23T10:00:00Z' }, '/body/to'],
  [
    'planned work that ends first',
    { kind: 'maintenance', from: '2026-11-23T10:00:00Z', to: '2026-11-23T09:00:00Z' },
    '/body/to',
  ],
  ['words that nobody sees', { words: '\u200b\u200b\u200b' }, '/body/words'],
])('%s is refused with its place', async (_name, more, path) => {
  const { status, body } = await publish(more)
  expect([status, body.errors[0].path]).toEqual([422, path])
})

test('no more are open than anybody would read', async () => {
  let refused: unknown
  for (let count = 0; count < 31 && refused === undefined; count += 1) {
    const { status, body } = await publish()
    if (status !== 201) refused = body.code
  }
  expect(refused).toBe('bulletin.full')
})
