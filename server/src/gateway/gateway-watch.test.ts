import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newKey, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { openStream, type TrialStream } from '../../testing/trial-stream.ts'

let portal: TrialPortal
let person: Person
let key: { readonly id: string; readonly secret: string }
let streams: TrialStream[] = []

beforeEach(() => start())
async function start(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  portal = await startTrialPortal({ CACHE_MB: '16', LIMIT_STREAMS: '40', ...settings })
  person = await signedInPerson(portal.origin, 'ada@example.org')
  key = await newKey(person)
}
afterEach(async () => {
  for (const stream of streams) stream.leave()
  streams = []
  await portal.close()
})

const patiently = { timeout: 15_000 }

/** A thing that says what `body` holds, and counts who asks. */
function newThing(body: { text: string; status?: number; headers?: Readonly<Record<string, string>> }) {
  let asked = 0
  portal.owner.behave('seen', (_request, response: ServerResponse) => {
    asked += 1
    response.writeHead(body.status ?? 200, { 'content-type': 'application/json', ...body.headers })
    response.end(body.headers?.['content-encoding'] === 'gzip' ? gzipSync(body.text) : body.text)
  })
  return { asked: () => asked }
}

const address = (): string => `${portal.origin}/api/demo/things/seen`

async function watch(headers: Readonly<Record<string, string>> = {}): Promise<TrialStream> {
  const stream = await openStream(address(), { 'x-api-key': key.secret, ...headers })
  streams.push(stream)
  return stream
}

/** Whoever asks while the owner is being asked gets that answer, and nobody asks again. */
const ask = (): Promise<Response> => fetch(address(), { headers: { 'x-api-key': key.secret } })

/** The lifetime of the answer is over. */
const nextLifetime = (): void => portal.advance(30_500)
const dataOf = (stream: TrialStream): readonly string[] => stream.events.map(({ data }) => data)

describe('a stream', () => {
  test('tells the present answer first, then each change, and nothing between', async () => {
    const body = { text: '{"a":1}' }
    const thing = newThing(body)
    const stream = await watch()
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    expect(stream.response.headers.get('cache-control')).toBe('no-store')
    await expect.poll(() => dataOf(stream), patiently).toEqual(['{"a":1}'])
    expect(stream.text()).toMatch(/^retry: 3000\n\n/)
    nextLifetime()
    await expect.poll(() => thing.asked(), patiently).toBe(2)
    // Until the gateway has it, too: its lifetime begins there.
    expect(await (await ask()).text()).toBe('{"a":1}')
    body.text = '{"a":2}'
    nextLifetime()
    await expect.poll(() => dataOf(stream), patiently).toEqual(['{"a":1}', '{"a":2}'])
    expect(thing.asked()).toBe(3)
  })

  test('is one question a lifetime, whoever watches and whoever asks', async () => {
    const body = { text: '1' }
    const thing = newThing(body)
    const languages = ['en', 'cy', 'sv']
    const readers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => watch({ 'accept-language': languages[index % 3] ?? '' })),
    )
    for (let lifetime = 1; lifetime <= 3; lifetime += 1) {
      await expect.poll(() => readers.every((one) => one.events.length === lifetime), patiently).toBe(true)
      expect(await (await ask()).text()).toBe(String(lifetime))
      expect(thing.asked()).toBe(lifetime)
      body.text = String(lifetime + 1)
      nextLifetime()
    }
  })

  test('goes on after the event that its reader has', async () => {
    const body = { text: '{"a":1}' }
    newThing(body)
    const first = await watch()
    await expect.poll(() => first.events.length, patiently).toBe(1)
    const id = first.events[0]?.id ?? ''
    const same = await watch({ 'last-event-id': id })
    const older = await watch({ 'last-event-id': 'older' })
    await expect.poll(() => dataOf(older), patiently).toEqual(['{"a":1}'])
    expect([same.response.status, dataOf(same)]).toEqual([200, []])
    body.text = '{"a":2}'
    nextLifetime()
    await expect.poll(() => dataOf(same), patiently).toEqual(['{"a":2}'])
  })

  test('tells what came packed, and in several lines, as it is', async () => {
    newThing({ text: '{\n  "a": 1\n}', headers: { 'content-encoding': 'gzip' } })
    const stream = await watch()
    await expect.poll(() => dataOf(stream), patiently).toEqual(['{\n  "a": 1\n}'])
  })

  test('says that its owner fails, goes on, and says that it is back', async () => {
    const body: { text: string; status?: number } = { text: '{"a":1}' }
    newThing(body)
    const stream = await watch()
    await expect.poll(() => stream.events.length, patiently).toBe(1)
    body.status = 503
    nextLifetime()
    await expect.poll(() => stream.events.length, patiently).toBe(2)
    expect(stream.events[1]?.name).toBe('problem')
    expect(JSON.parse(stream.events[1]?.data ?? '')).toMatchObject({ code: 'upstream.failing', status: 503 })
    portal.advance(6_000)
    const late = await watch()
    await expect.poll(() => late.events.map(({ name }) => name), patiently).toEqual(['problem', 'message'])
    delete body.status
    portal.advance(6_000)
    await expect
      .poll(() => stream.events.map(({ name }) => name), patiently)
      .toEqual(['message', 'problem', 'recovered'])
  })

  test('is kept alive by a word that means nothing', async () => {
    newThing({ text: '1' })
    const stream = await watch()
    await expect.poll(() => stream.events.length, patiently).toBe(1)
    portal.advance(15_000)
    await expect.poll(() => stream.text().endsWith('\n\n:\n\n'), patiently).toBe(true)
  })

  test('ends as it should when the server stops', async () => {
    newThing({ text: '1' })
    const stream = await watch()
    await expect.poll(() => stream.events.length, patiently).toBe(1)
    await portal.stop()
    await stream.ended
    expect(stream.text()).toMatch(/retry: \d+\n\n$/)
  })

  test('ends when its key is revoked', async () => {
    newThing({ text: '1' })
    const stream = await watch()
    await expect.poll(() => stream.events.length, patiently).toBe(1)
    await person.call('DELETE', `/keys/${key.id}`)
    portal.advance(15_000)
    await stream.ended
    expect(JSON.parse(stream.events.at(-1)?.data ?? '')).toMatchObject({ code: 'key.revoked' })
  })
})

describe('a caller', () => {
  test('is counted once for a stream, however long', async () => {
    newThing({ text: '1' })
    const stream = await watch()
    await expect.poll(() => stream.events.length, patiently).toBe(1)
    for (let lifetime = 0; lifetime < 3; lifetime += 1) nextLifetime()
    expect((await person.call('GET', `/keys/${key.id}/usage`)).body.totals).toEqual({ calls: 1, errors: 0, limited: 0 })
    expect(stream.response.headers.get('x-ratelimit-remaining')).toBe('499')
  })

  test('may have so many streams open and no more, and as many calls as before', async () => {
    newThing({ text: '1' })
    await Promise.all(Array.from({ length: 40 }, () => watch()))
    const refused = await watch()
    expect([refused.response.status, refused.response.headers.get('retry-after')]).toEqual([429, '60'])
    await expect.poll(() => refused.text(), patiently).toContain('"limit.streams"')
    expect((await ask()).status).toBe(200)
    streams[0]?.leave()
    await expect.poll(async () => (await watch()).response.status, patiently).toBe(200)
  })

  test.each<
    readonly [name: string, body: { text: string; status?: number; headers?: Record<string, string> }, status: number]
  >([
    ['there is no such thing', { text: 'no', status: 404 }, 404],
    ['its owner fails', { text: 'no', status: 500 }, 500],
    ['its owner keeps it to one caller', { text: '1', headers: { 'cache-control': 'private' } }, 502],
  ])('gets an answer and no stream when %s', async (_name, body, status) => {
    newThing(body)
    const { response, ended } = await watch()
    await ended
    expect([response.status, response.headers.get('content-type')?.includes('event-stream')]).toEqual([status, false])
  })

  test('gets the answer itself where it takes that, too, and nothing can be watched', async () => {
    const { status, headers } = await fetch(`${portal.origin}/api/demo/things/a/parts/b`, {
      headers: { 'x-api-key': key.secret, accept: 'text/event-stream, application/json;q=0.5' },
    })
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
    const refused = await openStream(`${portal.origin}/api/demo/things/a/parts/b`, { 'x-api-key': key.secret })
    await expect.poll(() => refused.text(), patiently).toContain('"request.not_watchable"')
    expect(refused.response.status).toBe(406)
  })

  test('has its share of the memory for long answers that it watches, once for each', async () => {
    const long = JSON.stringify('x'.repeat(12 * 1_048_576))
    for (const name of ['one', 'two', 'three']) {
      portal.owner.behave(name, (_request, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        response.end(gzipSync(long))
      })
    }
    let leaving = new AbortController()
    // Not read, because it is long, and kept, because what is forgotten is closed.
    const opened: Response[] = []
    const open = async (name: string, secret = key.secret): Promise<number> => {
      const headers = { 'x-api-key': secret, accept: 'text/event-stream' }
      const { signal } = leaving
      const response = await fetch(`${portal.origin}/api/demo/things/${name}`, { headers, signal })
      opened.push(response)
      return response.status
    }
    const statuses: number[] = []
    for (const name of ['one', 'one', 'one', 'two', 'two', 'three', 'one']) statuses.push(await open(name))
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 200])
    const other = await newKey(await signedInPerson(portal.origin, 'bob@example.org'))
    expect(await open('three', other.secret)).toBe(200)
    leaving.abort()
    leaving = new AbortController()
    await expect.poll(() => open('three'), patiently).toBe(200)
    leaving.abort()
  })

  test('has its share of the memory for answers that grow while it watches them, and less for those that shrink', async () => {
    // So little memory that what fills it is soon read.
    await portal.close()
    await start({ BUFFER_MB: '4' })
    const sizes = new Map([1, 2, 3].map((thing) => [`thing${thing}`, 10]))
    for (const name of sizes.keys())
      portal.owner.behave(name, (_request, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        response.end(gzipSync(JSON.stringify('x'.repeat(sizes.get(name) ?? 0))))
      })
    const open = async (name: string, secret = key.secret): Promise<TrialStream> => {
      const stream = await openStream(`${portal.origin}/api/demo/things/${name}`, { 'x-api-key': secret })
      streams.push(stream)
      await expect.poll(() => stream.events.length, patiently).toBe(1)
      return stream
    }
    const own = await Promise.all([...sizes.keys()].map((name) => open(name)))
    const other = await open('thing3', (await newKey(await signedInPerson(portal.origin, 'bob@example.org'))).secret)
    const grown = async (count: number): Promise<readonly (readonly string[])[]> => {
      nextLifetime()
      await expect.poll(() => other.events.length, patiently).toBe(count)
      const told = (): readonly (readonly string[])[] =>
        own.map(({ events }) => events.slice(1).map(({ name }) => name))
      await expect.poll(() => told().every((names) => names.length >= count - 1), patiently).toBe(true)
      return told()
    }
    for (const name of sizes.keys()) sizes.set(name, 970_000)
    const told = await grown(2)
    expect(told.flat().toSorted()).toEqual(['message', 'message', 'problem'])
    const away = own.find((_stream, index) => told[index]?.includes('problem'))
    expect(JSON.parse(away?.events[1]?.data ?? '')).toMatchObject({
      code: 'limit.streams',
      status: 429,
      retryAfter: 60,
    })
    await away?.ended
    for (const name of sizes.keys()) sizes.set(name, 11)
    nextLifetime()
    await expect.poll(() => other.events.length, patiently).toBe(3)
    for (const name of sizes.keys()) expect((await open(name)).response.status).toBe(200)
  })

  test('without a key gets no stream', async () => {
    newThing({ text: '1' })
    expect((await watch({ 'x-api-key': 'nonsense' })).response.status).toBe(401)
  })
})
