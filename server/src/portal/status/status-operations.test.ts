import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

let portal: TrialPortal
beforeAll(async () => {
  portal = await startTrialPortal()
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
