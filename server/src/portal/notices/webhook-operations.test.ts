import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

type Seen = { readonly headers: IncomingHttpHeaders; readonly body: string }
let seen: Seen[] = []
const receiver = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  seen.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
  response.writeHead(204).end()
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo.
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
})
afterAll(() => new Promise((resolve) => (receiver.close(resolve), receiver.closeAllConnections())))
beforeEach(() => {
  seen = []
})

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let ada: Person
  let eve: Person
  beforeAll(async () => {
    portal = await startTrialPortal({ WEBHOOK_TARGETS: 'any', LIMIT_ACCOUNT_PER_DAY: '5' }, engine)
    ada = await signedInPerson(portal.origin, 'ada@example.org')
    eve = await signedInPerson(portal.origin, 'eve@example.org')
  })
  afterAll(() => portal.close())

  async function make(person: Person, topics: readonly string[] = ['quota']) {
    const { status, body } = await person.call('POST', '/webhooks', { url, topics })
    expect(status).toBe(201)
    return { id: String(body.webhook.id), secret: String(body.secret) }
  }
  const isSigned = (secret: string, { headers, body }: Seen): boolean => {
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const mac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
      .update(signed)
      .digest('base64')
    return String(headers['webhook-signature']).includes(mac)
  }
  const deliveries = async (person: Person, id: string) =>
    (await person.call('GET', `/webhooks/${id}/deliveries`)).body.deliveries

  test('what happens in a topic is sent, signed with the secret that was shown once', async () => {
    const { id, secret } = await make(ada)
    expect(JSON.stringify((await ada.call('GET', '/webhooks')).body)).not.toContain(secret)
    expect(JSON.stringify(await portal.place.rows())).not.toContain(secret.slice(6, 30))
    const key = await newKey(ada)
    for (let call = 0; call < 5; call += 1)
      await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': key.secret } })
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(2)
    expect(seen.every((message) => isSigned(secret, message))).toBe(true)
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
      type: 'quota',
      timestamp: expect.stringMatching(/Z$/),
      data: { percent: 80, callsPerDay: 5, subject: 'Four fifths of the calls of today are used' },
    })
    await expect
      .poll(() => deliveries(ada, id))
      .toMatchObject([
        { topic: 'quota', state: 'delivered', status: 204, attempts: 1, error: null },
        { topic: 'quota', state: 'delivered' },
      ])
    await ada.call('DELETE', `/webhooks/${id}`)
  })

  test('a test message arrives whatever the topics are, and a new secret signs beside the old one', async () => {
    const { id, secret } = await make(ada, ['keyLeaked'])
    const rotated = await ada.call('POST', `/webhooks/${id}/secret`)
    expect(rotated).toMatchObject({ status: 201, body: { webhook: { previousSecretUntil: expect.any(String) } } })
    expect((await ada.call('POST', `/webhooks/${id}/test`)).status).toBe(202)
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1)
    const [message] = seen
    expect(message && [isSigned(secret, message), isSigned(rotated.body.secret, message)]).toEqual([true, true])
    expect(JSON.parse(message?.body ?? '').type).toBe('test')
    await ada.call('DELETE', `/webhooks/${id}`)
    expect((await ada.call('GET', '/webhooks')).body.webhooks).toEqual([])
  })

  test('an answer to a request for access is sent, too', async () => {
    const { id } = await make(eve, ['approvals'])
    await eve.call('POST', '/approvals', { api: 'demo', purpose: 'To see what is sent to a webhook.' })
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1)
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
      type: 'approvals',
      data: { api: 'demo', state: 'pending' },
    })
    expect((await eve.call('DELETE', `/webhooks/${id}`)).status).toBe(204)
  })

  test('there are five at the most, also when twenty are made at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => eve.call('POST', '/webhooks', { url, topics: ['quota'] })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({
      status: 409,
      body: { code: 'webhook.too_many' },
    })
  })

  test('nobody sees, tries, turns or deletes what is somebody else’s', async () => {
    const { id } = await make(ada)
    const answers = await Promise.all([
      eve.call('GET', `/webhooks/${id}/deliveries`),
      eve.call('POST', `/webhooks/${id}/test`),
      eve.call('POST', `/webhooks/${id}/secret`),
      eve.call('DELETE', `/webhooks/${id}`),
      newPerson(portal.origin).call('GET', '/webhooks'),
      ada.call('DELETE', `/webhooks/${id}`, undefined, { origin: 'https://evil.example' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 401, 403])
    await ada.call('DELETE', `/webhooks/${id}`)
  })

  test('one that is deleted while it is tried, turned and deleted is not there, and nothing breaks', async () => {
    const answers: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const { id } = await make(ada)
      const all = await Promise.all(
        (['/test', '', '/test', '/secret', '', '/test'] as const).map((what) =>
          ada.call(what === '' ? 'DELETE' : 'POST', `/webhooks/${id}${what}`),
        ),
      )
      answers.push(...all.map(({ status }) => status))
      expect(all.filter(({ status }) => status === 204)).toHaveLength(1)
    }
    expect(answers.filter((status) => ![201, 202, 204, 404].includes(status))).toEqual([])
  })

  test('ten test messages a minute are enough', async () => {
    const { id } = await make(ada)
    const statuses = await Promise.all(Array.from({ length: 14 }, () => ada.call('POST', `/webhooks/${id}/test`)))
    expect(statuses.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
    await ada.call('DELETE', `/webhooks/${id}`)
  })

  test.each<readonly [name: string, body: Readonly<Record<string, unknown>>]>([
    ['no topic', { url: 'http://127.0.0.1/', topics: [] }],
    ['a topic nobody knows', { url: 'http://127.0.0.1/', topics: ['weather'] }],
    ['no address', { topics: ['quota'] }],
    ['an address with a password', { url: 'http://a:b@127.0.0.1/', topics: ['quota'] }],
  ])('refuses %s', async (_name, body) => {
    expect((await ada.call('POST', '/webhooks', body)).status).toBe(422)
  })
})

test.each([
  'http://hooks.example.org/',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://[::ffff:169.254.169.254]/',
  'https://10.1.2.3:8443/',
])('as a portal is run, %s is no address for a webhook', async (address) => {
  const portal = await startTrialPortal()
  const person = await signedInPerson(portal.origin, 'ada@example.org')
  const answer = await person.call('POST', '/webhooks', { url: address, topics: ['quota'] })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: '/body/url' }] } })
  await portal.close()
})
