import { afterEach, beforeEach, expect, test } from 'vitest'
import { reply, startServer, type LocalServer } from '../../../testing/local-server.ts'
import { createClient, type Client } from '../../index.ts'
import { operation } from '../../runtime/call/operation.ts'
import { idempotencyKeys } from './idempotency-keys.ts'

const write = (name: string) =>
  operation<object, object>(
    { id: 'city', url: 'https://owner.invalid' },
    {
      name,
      path: `/${name}`,
      method: 'POST',
      once: true,
    },
  )
const report = write('report')
const vote = write('vote')

let server: LocalServer
beforeEach(async () => {
  // Each first of two attempts fails, in a way that asks to come again.
  server = await startServer((_request, response, count) =>
    count % 2 ? reply(response, 503, {}, { 'retry-after': '0.01' }) : reply(response, 200, {}),
  )
})
afterEach(() => server.close())

const writing = (): Client => {
  let made = 0
  const plain = createClient({ via: 'direct', hosts: { city: server.origin } })
  const declared = { api: 'city', header: 'Idempotency-Key', operations: ['report'] }
  return idempotencyKeys(plain, [declared], () => `key ${(made += 1)}`)
}
const keys = (): readonly unknown[] => server.seen.map(({ headers }) => headers['idempotency-key'])

test('a declared write is tried again with its key, and each call has its own', async () => {
  const city = writing()
  await report(city, {})
  await report(city, {})
  expect(keys()).toEqual(['key 1', 'key 1', 'key 2', 'key 2'])
})

test('a key of the caller’s stays, however it is spelled', async () => {
  await report(writing(), {}, { headers: { 'idempotency-key': 'mine' } })
  expect(keys()).toEqual(['mine', 'mine'])
})

test('any other write is sent once, without a key', async () => {
  await expect(vote(writing(), {})).rejects.toMatchObject({ status: 503 })
  expect(keys()).toEqual([undefined])
})
