import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../../testing/trial-person.ts'
import type { Behaviour } from '../../../testing/trial-owner.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

// An owner names private people in a member that the contract says is dropped. `signed` is asked for each caller alone, and
// an answer of `signed_open` is shared.

let portal: TrialPortal
let secret: string

beforeAll(async () => {
  portal = await startTrialPortal({ CACHE_MB: '4' })
  secret = (await newKey(await signedInPerson(portal.origin, 'ada@example.org'))).secret
})
afterAll(() => portal.close())

const body = `{"list":[{"id":1,"who":"Ada Lovelace"},{"who":"Ada Lovelace","id":2},{"id":3,"about":"who is Ada?"}]}`

async function answerTo(name: string, behaviour: Behaviour): Promise<Response> {
  portal.owner.behave(name, behaviour)
  return fetch(`${portal.origin}/api/demo/things/${name}`, { headers: { 'x-api-key': secret } })
}

test.each(['signed', 'signed_open'])('%s is passed on without them, whole or in pieces', async (name) => {
  const response = await answerTo(name, (_request, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    answer.write(body.slice(0, 20))
    setTimeout(() => answer.end(body.slice(20)), 20)
  })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('{"list":[{"id":1},{"id":2},{"id":3,"about":"who is Ada?"}]}')
})

test('an answer that states its length is passed on with no length or a true one, and kept clean', async () => {
  const say: Behaviour = (_request, answer) =>
    void answer.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) }).end(body)
  for (let times = 0; times < 2; times += 1) {
    const text = await (await answerTo('signed_open', say)).text()
    expect(text).not.toContain('Lovelace')
    expect(JSON.parse(text)).toMatchObject({ list: [{ id: 1 }, { id: 2 }, { id: 3 }] })
  }
})

test('the owner is asked for an answer that can be looked into', async () => {
  await answerTo(
    'signed',
    (_request, answer) => void answer.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  )
  expect(portal.owner.seen.at(-1)?.headers['accept-encoding']).toBe('identity')
})

test.each<[string, Readonly<Record<string, string>>, Buffer]>([
  ['packed', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, gzipSync(body)],
  ['no JSON', { 'content-type': 'text/html' }, Buffer.from('<p>Ada Lovelace')],
  ['in another encoding', { 'content-type': 'application/json; charset=utf-16le' }, Buffer.from(body, 'utf16le')],
])('an answer that is %s is refused, for it might name them', async (_name, headers, bytes) => {
  const response = await answerTo('signed', (_request, answer) => void answer.writeHead(200, headers).end(bytes))
  expect(response.status).toBe(502)
  expect(await response.json()).toMatchObject({ code: 'upstream.invalid' })
})
