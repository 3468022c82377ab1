import { createGzip, gzipSync, type Gzip } from 'node:zlib'
import { connect, type Socket } from 'node:net'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

const megabyte = 1_048_576
const patiently = { timeout: 30_000 }

let portal: TrialPortal
let person: Person
let key: { readonly id: string; readonly secret: string }

beforeAll(async () => {
  portal = await startTrialPortal({
    UPSTREAM_KEY_DEMO: 'owner secret',
    CACHE_MB: '16',
    LIMIT_KEY_PER_MINUTE: '100000',
    LIMIT_ACCOUNT_PER_MINUTE: '100000',
  })
  person = await signedInPerson(portal.origin, 'ada@example.org')
  key = await newKey(person)
})
afterAll(() => portal.close())

const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${portal.origin}/api${path}`, { ...init, headers: { 'x-api-key': key.secret, ...init.headers } })

/** Push a chunk again and again, as fast as it is taken, until so much was pushed or nobody listens. */
function pour(into: ServerResponse | Gzip, chunk: Buffer, bytesMax: number): void {
  let poured = 0
  const on = (): void => {
    while (poured < bytesMax && !into.destroyed) {
      poured += chunk.length
      if (!into.write(chunk)) return void into.once('drain', on)
    }
    into.end()
  }
  on()
}

/** How much the process grew while something went on, at its worst. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  let worst = 0
  const timer = setInterval(() => (worst = Math.max(worst, process.memoryUsage().rss - before)), 50)
  await work()
  clearInterval(timer)
  return worst / megabyte
}

/** Read some megabytes of an answer, then nothing for some time, then leave. */
async function readSome(path: string, megabytes: number, restMs: number): Promise<number> {
  const leaving = new AbortController()
  const response = await call(path, { signal: leaving.signal })
  const reader = response.body?.getReader()
  let bytes = 0
  while (bytes < megabytes * megabyte) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
    bytes += value?.length ?? 0
    if (done) break
  }
  await sleep(restMs)
  leaving.abort()
  return bytes
}

describe('case 57: an owner that does not behave', () => {
  test('case 57: with ten gigabytes costs no more memory than a small one', { timeout: 120_000 }, async () => {
    const ten = 10 * 1_024 * megabyte
    portal.owner.behave('huge', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': String(ten) })
      pour(response, Buffer.alloc(megabyte, 'x'), ten)
    })
    // Megabytes for the owner, the gateway and the reader, which are one process here.
    expect(await growth(() => readSome('/demo/things/huge', 400, 2_000))).toBeLessThan(250)
    await expect.poll(() => portal.owner.brokenOff(), patiently).toBeGreaterThan(0)
  })

  test('case 57: with a bomb that opens to ten gigabytes costs no more', { timeout: 120_000 }, async () => {
    portal.owner.behave('bomb', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      const gzip = createGzip({ level: 1 })
      gzip.pipe(response)
      pour(gzip, Buffer.alloc(megabyte, '0'), 10 * 1_024 * megabyte)
      response.on('close', () => gzip.destroy())
    })
    expect(await growth(() => readSome('/demo/things/bomb', 100, 2_000))).toBeLessThan(250)
  })

  test('case 57: with layers of compression, or with what is none, is refused', async () => {
    const layers = Array.from({ length: 9 }).reduce<Buffer>((body) => gzipSync(body), Buffer.from('{}'))
    portal.owner.behave(
      'layers',
      (_request, response) =>
        void response
          .writeHead(200, { 'content-encoding': Array.from({ length: 9 }, () => 'gzip').join(', ') })
          .end(layers),
    )
    portal.owner.behave(
      'broken',
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('this is not gzip'),
    )
    for (const name of ['layers', 'broken']) {
      const outcome = await call(`/demo/things/${name}`).then(
        async (response) => [response.status, (await response.text().catch(() => '')).includes('gzip')],
        () => ['closed', false],
      )
      expect([name, ...outcome]).not.toEqual([name, 200, true])
    }
  })

  test.each([
    ['closes the connection', 'hangup', 502, 'upstream.unreachable'],
    ['says nothing', 'never', 504, 'upstream.timeout'],
    ['sends the caller elsewhere', 'redirect', 502, 'upstream.invalid'],
  ])('case 57: and %s is told apart, and is no success', async (_name, thing, status, code) => {
    const counted = await newKey(person)
    const headers = { 'x-api-key': counted.secret }
    const response = await call(`/demo/things/${thing}`, { headers })
    expect([response.status, await response.json()]).toMatchObject([status, { code }])
    const { body } = await person.call('GET', `/keys/${counted.id}/usage`)
    expect(body.totals).toMatchObject({ calls: 1, errors: 1 })
  })

  test('case 57: and closes halfway is cut for the caller, and is no success', async () => {
    const counted = await newKey(person)
    const headers = { 'x-api-key': counted.secret }
    // Cut where it had begun to go out, and said where it had not.
    const heard = await call('/demo/things/half', { headers })
      .then(
        (response) => response.text().then((text) => [response.status, text.includes('upstream.unreachable')]),
        () => 'cut',
      )
      .catch(() => 'cut')
    expect(['cut', [502, true]]).toContainEqual(heard)
    await expect
      .poll(async () => (await person.call('GET', `/keys/${counted.id}/usage`)).body.totals, patiently)
      .toMatchObject({ calls: 1, errors: 1 })
  })

  test.each([
    ['a status that is none', 'HTTP/1.1 999999 x\r\n\r\n'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['a line break in a header', 'HTTP/1.1 200 OK\r\nETag: "a"\r\n\tb\r\nContent-Length: 0\r\n\r\n'],
    ['a megabyte of headers', `HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(megabyte)}\r\n\r\n`],
    ['a hundred and two', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(2_000)],
    ['switching protocols', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
  ])('case 57: and answers %s does no harm', async (_name, bytes) => {
    portal.owner.behave('raw', (request) => {
      request.socket.write(bytes)
      setTimeout(() => request.socket.destroy(), 50)
    })
    const response = await call('/demo/things/raw')
    expect([502, 504]).toContain(response.status)
    await response.text()
    expect((await call('/demo/things/1')).status).toBe(200)
  })
})

test('case 58: thousands who leave keep nothing open', { timeout: 120_000 }, async () => {
  const crowded = await startTrialPortal({ LIMIT_KEY_PER_MINUTE: '100000', LIMIT_ACCOUNT_PER_MINUTE: '100000' })
  const { secret } = await newKey(await signedInPerson(crowded.origin, 'ada@example.org'))
  crowded.owner.behave('slow', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const timer = setInterval(() => response.write('x'.repeat(1_000)), 20)
    response.on('close', () => clearInterval(timer))
  })
  // Of owner, gateway and callers, which are one process here.
  const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
  const before = sockets()
  const request = `GET /api/demo/things/slow HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${secret}\r\n\r\n`
  const leave = (how: number): Promise<void> =>
    new Promise((resolve) => {
      const socket: Socket = connect(crowded.port, '127.0.0.1', () => {
        // Half a request, a whole one without its answer, one in the middle of it, and at once.
        socket.write(how === 0 ? request.slice(0, 40) : request)
        if (how === 2) socket.once('data', () => socket.destroy())
        else setTimeout(() => (how === 3 ? socket.resetAndDestroy() : socket.destroy()), how)
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve())
      setTimeout(() => socket.destroy(), 3_000).unref()
    })
  for (let round = 0; round < 60; round += 1) await Promise.all(Array.from({ length: 50 }, (_, at) => leave(at % 4)))
  await expect.poll(sockets, patiently).toBeLessThanOrEqual(before + 20)
  const after = await fetch(`${crowded.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })
  expect(after.status).toBe(200)
  expect(crowded.log.filter(({ level }) => level === 'error')).toEqual([])
  await crowded.close()
})

test(
  'case 58: and whoever left while key and limits were looked up is not asked for',
  { timeout: 120_000 },
  async () => {
    const quiet = await startTrialPortal()
    let openAtOwner = 0
    quiet.owner.behave('open', (_request, response) => {
      openAtOwner += 1
      response.writeHead(200, { 'content-type': 'text/plain' })
      const timer = setInterval(() => response.write('and on'), 20)
      response.on('close', () => {
        openAtOwner -= 1
        clearInterval(timer)
      })
    })
    const leave = (secret: string, afterMs: number): Promise<void> =>
      new Promise((resolve) => {
        const socket: Socket = connect(quiet.port, '127.0.0.1', () => {
          socket.write(`GET /api/demo/things/open HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${secret}\r\n\r\n`)
          setTimeout(() => socket.resetAndDestroy(), afterMs)
        })
        socket.on('error', () => {})
        socket.on('close', () => resolve())
      })
    // A key is looked up when it is first seen, and so is what its account has asked for today.
    for (let round = 0; round < 10; round += 1) {
      const { secret } = await newKey(await signedInPerson(quiet.origin, `reader${round}@example.org`))
      await Promise.all(Array.from({ length: 24 }, (_, at) => leave(secret, at / 4)))
      await expect.poll(() => openAtOwner, { timeout: 5_000 }).toBe(0)
    }
    await quiet.close()
  },
)
