import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { deriveKey } from '../store/pepper/derived-key.ts'
import type { Webhook, WebhookDelivery } from '../store/tables/webhook-table.ts'
import type { Resolve } from './webhook-address.ts'
import { webhookSecret } from './webhook-secret.ts'
import { createWebhookSender, type SenderParts, type WebhookSender } from './webhook-sender.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const key = deriveKey('a pepper of thirty-two characters', 'webhook')

type Seen = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: string }
let seen: Seen[]
let connections: number
let answer: (request: IncomingMessage, response: ServerResponse) => void
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  seen.push({ url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() })
  answer(request, response)
})
server.on('connection', () => void (connections += 1))
let origin = ''
let senders: WebhookSender[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(() => {
  seen = []
  connections = 0
  answer = (_request, response) => void response.writeHead(204).end()
})
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.close()))
  senders = []
})

const hook = (more: Partial<Webhook> = {}): Webhook => ({
  id: 'whk_1',
  holderId: 'acc',
  url: `${origin}/hook`,
  topics: [],
  generation: 1,
  previousUntil: undefined,
  createdAt: now,
  ...more,
})
const delivery: WebhookDelivery = {
  id: 1,
  webhookId: 'whk_1',
  messageId: 'msg_1',
  topic: 'breaking',
  body: '{"type":"breaking","data":{"text":"größer"}}',
  createdAt: now,
  attempts: 0,
  nextAttemptAt: now,
  deliveredAt: undefined,
  deadAt: undefined,
  lastStatus: undefined,
  lastError: undefined,
}
function send(webhook: Webhook, parts: Partial<SenderParts> = {}) {
  const sender = createWebhookSender({ key, targets: 'any', portalName: 'Open City', ...parts })
  senders.push(sender)
  return sender.send(webhook, delivery, now)
}

/** As a receiver checks it, by the words of the Standard Webhooks specification. */
function verified(secret: string, { headers, body }: Seen): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const mac = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(signed)
    .digest('base64')
  return String(headers['webhook-signature']).split(' ').includes(`v1,${mac}`)
}

test('a message arrives signed, with its id and its time', async () => {
  expect(await send(hook())).toEqual({ kind: 'delivered', status: 204 })
  const [message] = seen
  if (!message) throw new Error('nothing arrived')
  expect(message).toMatchObject({
    url: '/hook',
    body: delivery.body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(now / 1_000),
      'user-agent': 'Open City webhooks',
    },
  })
  const secret = webhookSecret(key, hook())
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(verified(secret, message)).toBe(true)
  expect(verified(webhookSecret(key, { id: 'whk_2', generation: 1 }), message)).toBe(false)
  expect(verified(secret, { ...message, body: `${message.body} ` })).toBe(false)
})

test('after a rotation both secrets hold for a day, and then the new one alone', async () => {
  const [old, fresh] = [1, 2].map((generation) => webhookSecret(key, { id: 'whk_1', generation }))
  await send(hook({ generation: 2, previousUntil: now + 1 }))
  await send(hook({ generation: 2, previousUntil: now }))
  expect(seen.map((message) => [verified(old ?? '', message), verified(fresh ?? '', message)])).toEqual([
    [true, true],
    [false, true],
  ])
})

test.each<readonly [name: string, status: number, error: string, isAgain: boolean]>([
  ['an error', 500, 'It answered 500', true],
  ['a refusal', 401, 'It answered 401', true],
  ['gone for good', 410, 'It answered 410', false],
])('%s is a failure', async (_name, status, error, isAgain) => {
  answer = (_request, response) => void response.writeHead(status).end()
  expect(await send(hook())).toEqual({
    kind: 'failed',
    status,
    error,
    retryAt: isAgain ? now + 10_000 : undefined,
  })
})

test('a receiver that is busy says when it may be asked again', async () => {
  answer = (_request, response) => void response.writeHead(429, { 'retry-after': '90' }).end()
  expect(await send(hook())).toMatchObject({ kind: 'failed', status: 429, retryAt: now + 90_000 })
})

test('a redirect is not followed', async () => {
  answer = (_request, response) => void response.writeHead(307, { location: `${origin}/elsewhere` }).end()
  expect(await send(hook())).toMatchObject({ kind: 'failed', status: 307 })
  expect(seen.map(({ url }) => url)).toEqual(['/hook'])
})

test('whoever does not answer, or refuses, is given up for now', async () => {
  answer = () => {}
  expect(await send(hook(), { timeoutMs: 200 })).toMatchObject({ kind: 'failed', error: 'It did not answer in time' })
  expect(await send(hook({ url: 'http://127.0.0.1:1/' }))).toMatchObject({ error: 'It refused the connection' })
  answer = (request) => void request.socket.destroy()
  expect(await send(hook())).toMatchObject({ error: 'The connection broke' })
})

test('an answer without end is not read to its end', async () => {
  answer = (_request, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1)
    response.on('close', () => clearInterval(timer))
  }
  expect(await send(hook())).toEqual({ kind: 'delivered', status: 200 })
})

const closed = 'The address does not lead to the public internet'
const leadingTo =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

test.each<readonly [name: string, addresses: readonly string[]]>([
  ['here', ['127.0.0.1']],
  ['here, beside a public address', ['93.184.215.14', '127.0.0.1']],
  ['here, as IPv6 writes it', ['::ffff:127.0.0.1']],
  ['to the secrets of a cloud', ['169.254.169.254']],
])('a name that leads %s by the time it is called is not called', async (_name, addresses) => {
  const { port } = new URL(origin)
  const url = `http://rebound.example:${port}/hook`
  const outcome = await send(hook({ url }), { targets: 'public', resolve: leadingTo(...addresses) })
  expect(outcome).toMatchObject({ kind: 'failed', error: closed })
  expect([connections, seen.length]).toEqual([0, 0])
})

test.each(['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433'])(
  'an address that stands in the URL itself is looked at, too: %s',
  async (host) => {
    const url = `http://${host}:${new URL(origin).port}/hook`
    expect(await send(hook({ url }), { targets: 'public' })).toMatchObject({ error: closed })
    expect(connections).toBe(0)
  },
)

test('a name that nobody has is told of as one of the operator’s own network is', async () => {
  const nobody: Resolve = () => Promise.reject(new Error('ENOTFOUND'))
  const url = 'https://inner.example/hook'
  expect(await send(hook({ url }), { targets: 'public', resolve: nobody })).toMatchObject({ error: closed })
})

test('a name is asked anew where a connection is made, and what it then says is where the message goes', async () => {
  const url = `http://hooks.example:${new URL(origin).port}/hook`
  expect(await send(hook({ url }), { resolve: leadingTo('127.0.0.1') })).toMatchObject({ kind: 'delivered' })
  expect(seen[0]?.headers.host).toContain('hooks.example')
})
