import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKey, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
let person: Person
beforeAll(async () => {
  portal = await startTrialPortal()
  person = await signedInPerson(portal.origin, 'ada@example.org')
})
afterAll(() => portal.close())

const statusOf = async (secret: string): Promise<number> =>
  (await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).status

test.each([
  ['userId', 'acc_somebody'],
  ['accountId', 'acc_somebody'],
  ['orgId', 'org_1'],
  ['plan', 'gold'],
  ['scopes', ['*']],
  ['permissions', { demo: ['write'] }],
  ['rateLimit', 1_000_000],
  ['limit', 1_000_000],
  ['enabled', true],
  ['status', 'active'],
  ['createdAt', '2000-01-01T00:00:00Z'],
  ['id', 'key_mine'],
  ['secret', 'tny_live_mine'],
  ['hash', 'mine'],
  ['__proto__', { accountId: 'acc_somebody' }],
])('case 25: nobody sets %s of a key', async (field, value) => {
  // As text, because a literal's own prototype would not be sent.
  const body = `{"name":"Trial","environment":"live",${JSON.stringify(field)}:${JSON.stringify(value)}}`
  expect(await person.call('POST', '/keys', body)).toMatchObject({ status: 422 })
  const { id } = await newKey(person)
  expect(
    await person.call('PATCH', `/keys/${id}`, `{${JSON.stringify(field)}:${JSON.stringify(value)}}`),
  ).toMatchObject({
    status: 422,
  })
  await person.call('DELETE', `/keys/${id}`)
})

test('case 29: there are as many keys as allowed, and no more', async () => {
  const owner = await signedInPerson(portal.origin, 'many@example.org')
  for (let count = 0; count < 10; count += 1) await newKey(owner)
  expect(await owner.call('POST', '/keys', { name: 'One more', environment: 'live' })).toMatchObject({
    status: 409,
    body: { code: 'key.too_many' },
  })
})

test('case 36: what could not be revoked is not said to be', { timeout: 60_000 }, async () => {
  const { id, secret } = await newKey(person)
  const release = await portal.place.hold()
  expect(await person.call('DELETE', `/keys/${id}`)).toMatchObject({
    status: 503,
    body: { code: 'server.unavailable' },
  })
  expect(await statusOf(secret)).toBe(200)
  await release()
  expect((await person.call('DELETE', `/keys/${id}`)).status).toBe(204)
  expect(await statusOf(secret)).toBe(401)
})
