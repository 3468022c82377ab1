import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../server/testing/trial-person.ts'
import { startTrialOwner, type TrialOwner } from '../../server/testing/trial-owner.ts'
import { startTrialPortal, type TrialPortal } from '../../server/testing/trial-portal.ts'
import { cityDir } from '../../city-tests/city.ts'

// Owners name private people; through the gateway nobody gets their names.

let owner: TrialOwner
let portal: TrialPortal
let secret: string

beforeAll(async () => {
  owner = await startTrialOwner()
  portal = await startTrialPortal({
    CITY_DIR: cityDir,
    APPROVAL_FROM: 'C4',
    UPSTREAM_REPORTS: `${owner.url}/things/reports`,
    UPSTREAM_OPEN_DATA: `${owner.url}/things/data`,
  })
  secret = (await newKey(await signedInPerson(portal.origin, 'ada@example.org'))).secret
})
afterAll(async () => {
  await portal.close()
  await owner.close()
})

const report = {
  service_request_id: '6120417',
  requestor_name: 'Mary Seacole',
  status: 'open',
  service_name: 'Potholes',
  description: 'The requestor_name is nobody’s business.',
}

test.each([
  ['reports', '/reports/requests.json?jurisdiction_id=fixmystreet', { service_requests: [report, report] }],
  ['one report', '/reports/requests/6120417.json?jurisdiction_id=fixmystreet', { service_requests: [report] }],
  [
    'a data set',
    '/open-data/api/3/action/package_show?id=street-trees',
    { success: true, result: { id: 'e7k2q', name: 'street-trees', title: 'Trees', creator_user_id: 'Mary Seacole' } },
  ],
])('%s', async (_name, path, body) => {
  for (const thing of ['reports', 'data'])
    owner.behave(thing, (_request, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
    })
  const response = await fetch(`${portal.origin}/api${path}`, { headers: { 'x-api-key': secret } })
  const text = await response.text()
  expect([response.status, text]).toEqual([200, expect.not.stringContaining('Seacole')])
  const dropped = new Set(['requestor_name', 'creator_user_id'])
  const clean = JSON.stringify(body, (key, value: unknown) => (dropped.has(key) ? undefined : value))
  expect(text).toBe(clean)
})
