import type { ServerResponse } from 'node:http'
import { createClient } from '@openlondon/sdk'
import { cache, coalesce, streamingClient, watch, type Live } from '@openlondon/sdk/work'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operation } from '../sdk/src/runtime/call/operation.ts'
import { newKey, signedInPerson, type Person } from '../server/testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../server/testing/trial-portal.ts'

// What the SDK does beyond single calls, against the gateway as it is.

type Thing = { readonly id: string; readonly due: number }

const thing = operation<{ readonly id: string }, readonly Thing[]>(
  { id: 'demo', url: 'https://owner.invalid' },
  {
    name: 'thing',
    path: '/things/{id}',
  },
)
const live: Live<{ readonly id: string }, readonly Thing[], Thing> = {
  ask: thing,
  seconds: 30,
  items: (answer) => answer,
  id: ({ id }) => id,
  stream: true,
}

let portal: TrialPortal
let person: Person
let answer: readonly Thing[] = []
let asked = 0
beforeAll(async () => {
  portal = await startTrialPortal({ CACHE_MB: '16' })
  person = await signedInPerson(portal.origin, 'ada@example.org')
  portal.owner.behave('seen', (_request, response: ServerResponse) => {
    asked += 1
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
})
afterAll(() => portal.close())

test('the gateway tells a watcher of changes, by one request, until its key is revoked', async () => {
  const key = await newKey(person)
  answer = [{ id: 'a', due: 2 }]
  asked = 0
  let requests = 0
  const city = streamingClient({
    via: 'gateway',
    origin: portal.origin,
    key: key.secret,
    fetch: (...request) => {
      requests += 1
      return fetch(...request)
    },
  })
  const troubles: unknown[] = []
  const updates = watch(city, live, { id: 'seen' }, { onTrouble: (error) => void troubles.push(error) })
  expect((await updates.next()).value).toMatchObject({ added: [{ id: 'a', due: 2 }], changed: [], gone: [] })
  answer = [{ id: 'b', due: 9 }]
  const next = updates.next()
  portal.advance(30_500)
  expect((await next).value).toMatchObject({ added: [{ id: 'b', due: 9 }], changed: [], gone: [{ id: 'a', due: 2 }] })
  expect([requests, asked]).toEqual([1, 2])

  const end = updates.next()
  await person.call('DELETE', `/keys/${key.id}`)
  portal.advance(16_000)
  await expect(end).rejects.toMatchObject({ status: 401 })
  expect(troubles).toMatchObject([{ code: 'key.revoked' }])
})

test('what a client keeps is asked for anew with its ETag, and the gateway says that it holds', async () => {
  const key = await newKey(person)
  answer = [{ id: 'a', due: 2 }]
  portal.advance(60_000)
  const statuses: number[] = []
  const plain = createClient({
    via: 'gateway',
    origin: portal.origin,
    key: key.secret,
    hooks: { onResponse: ({ response }) => void statuses.push(response.status) },
  })
  const lifetimes = [{ api: 'demo', seconds: 1, other: {} }]
  const city = cache(coalesce(plain), { lifetimes })
  const first = await Promise.all([thing(city, { id: 'seen' }), thing(city, { id: 'seen' })])
  expect(first).toEqual([answer, answer])
  expect(statuses).toEqual([200])
  await expect
    .poll(async () => (await thing(city, { id: 'seen' }).raw()).response.headers.get('cache-status'), {
      timeout: 15_000,
    })
    .toMatch(/^gateway; .*, sdk; fwd=stale; fwd-status=304$/)
  expect(statuses).toEqual([200, 304])
  expect(await thing(city, { id: 'seen' })).toEqual(answer)
})
