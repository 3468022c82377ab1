import { get, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
let ada: string
let grace: string
let things = 0

beforeAll(async () => {
  portal = await startTrialPortal({
    CACHE_MB: '16',
    LIMIT_KEY_PER_MINUTE: '100000',
    LIMIT_ACCOUNT_PER_MINUTE: '100000',
  })
  ada = (await newKey(await signedInPerson(portal.origin, 'ada@example.org'))).secret
  grace = (await newKey(await signedInPerson(portal.origin, 'grace@example.org'))).secret
})
afterAll(() => portal.close())

type Headers = Readonly<Record<string, string>>

/** A thing nobody has asked for, and what its owner has heard of it. */
function newThing(behaviour: (response: ServerResponse, asked: number) => void) {
  things += 1
  const name = `cached${things}`
  let asked = 0
  portal.owner.behave(name, (_request, response) => behaviour(response, (asked += 1)))
  return {
    path: `/api/demo/things/${name}`,
    get: (secret: string, headers: Headers = {}, search = '', init: RequestInit = {}): Promise<Response> =>
      fetch(`${portal.origin}/api/demo/things/${name}${search}`, {
        headers: { 'x-api-key': secret, ...headers },
        ...init,
      }),
    asked: () => asked,
    seen: () => portal.owner.seen.filter(({ url }) => url.includes(`/things/${name}`)),
  }
}

const json = (response: ServerResponse, body: unknown, headers: Headers = {}): void =>
  void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

const statusOf = (response: Response): string => response.headers.get('cache-status') ?? ''

describe('one request to the owner', () => {
  test('serves everybody who asks while it is under way', async () => {
    let release: (() => void) | undefined
    const thing = newThing((response) => {
      release = () => json(response, { fine: true })
    })
    const calls = Array.from({ length: 60 }, (_, index) => thing.get(index % 2 === 0 ? ada : grace))
    await expect.poll(() => release !== undefined, { timeout: 15_000 }).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 100))
    release?.()
    const responses = await Promise.all(calls)
    expect(await Promise.all(responses.map((response) => response.text()))).toEqual(calls.map(() => '{"fine":true}'))
    const words = responses.map(statusOf)
    expect(words.filter((word) => word === 'gateway; fwd=uri-miss; stored; ttl=30')).toHaveLength(1)
    // On a busy machine some come when the answer is there already.
    const others = words.filter((word) => /fwd=uri-miss; collapsed; stored; ttl=30$|hit; ttl=\d+$/.test(word))
    expect(others).toHaveLength(59)
    expect(others.some((word) => word.includes('collapsed'))).toBe(true)
    expect(thing.asked()).toBe(1)
  })

  test('serves everybody within its lifetime, and says how old it is', async () => {
    const thing = newThing((response, asked) => json(response, { asked }))
    await thing.get(ada)
    portal.advance(12_000)
    const later = await thing.get(grace)
    expect([await later.json(), later.headers.get('age')]).toEqual([{ asked: 1 }, '12'])
    expect(statusOf(later)).toMatch(/^gateway; hit; ttl=1[78]$/)
    expect(later.headers.get('cache-control')).toBe('private, max-age=30')
    expect(later.headers.get('ratelimit')).toMatch(/^"keyed"/)
    portal.advance(20_000)
    expect(await (await thing.get(grace)).json()).toEqual({ asked: 2 })
  })

  test('is conditional when its answer may still hold', async () => {
    const thing = newThing((response, asked) =>
      asked === 1
        ? json(response, { asked }, { etag: '"one"', 'last-modified': 'Sun, 29 Nov 2026 12:00:00 GMT' })
        : void response.writeHead(304, { etag: '"one"' }).end(),
    )
    await thing.get(ada)
    portal.advance(31_000)
    const again = await thing.get(grace)
    expect([again.status, await again.json(), again.headers.get('age')]).toEqual([200, { asked: 1 }, '0'])
    expect(statusOf(again)).toBe('gateway; fwd=stale; fwd-status=304; ttl=30')
    expect(thing.seen().at(-1)?.headers).toMatchObject({
      'if-none-match': '"one"',
      'if-modified-since': 'Sun, 29 Nov 2026 12:00:00 GMT',
    })
    expect(statusOf(await thing.get(ada))).toMatch(/^gateway; hit/)
  })

  test('carries nothing that tells one caller from another', async () => {
    const thing = newThing((response) => json(response, {}))
    await thing.get(ada, { 'user-agent': 'ada/1', 'if-none-match': '"x"', 'accept-language': 'cy' })
    const headers: Readonly<Record<string, unknown>> = thing.seen().at(-1)?.headers ?? {}
    expect(headers).toMatchObject({ 'user-agent': 'gateway', 'accept-encoding': 'gzip', 'accept-language': 'cy' })
    expect(headers['if-none-match']).toBeUndefined()
  })

  test('goes on for the others when the caller who began it leaves, and ends with the last', async () => {
    const answers: ServerResponse[] = []
    const thing = newThing((response) => answers.push(response))
    const leaving = new AbortController()
    const first = thing.get(ada, {}, '', { signal: leaving.signal }).catch(() => 'left')
    await expect.poll(() => answers.length, { timeout: 15_000 }).toBe(1)
    const other = thing.get(grace)
    await new Promise((resolve) => setTimeout(resolve, 100))
    leaving.abort()
    expect(await first).toBe('left')
    await new Promise((resolve) => setTimeout(resolve, 100))
    for (const answer of answers) json(answer, { fine: true })
    expect([await (await other).json(), thing.asked()]).toEqual([{ fine: true }, 1])

    const alone = newThing((response) => answers.push(response))
    const before = portal.owner.brokenOff()
    const leavingToo = new AbortController()
    const only = alone.get(ada, {}, '', { signal: leavingToo.signal }).catch(() => 'left')
    await expect.poll(() => alone.asked(), { timeout: 15_000 }).toBe(1)
    leavingToo.abort()
    expect(await only).toBe('left')
    await expect.poll(() => portal.owner.brokenOff() - before, { timeout: 15_000 }).toBe(1)
  })

  test('that fails is told to everybody who waited, and kept for nobody', async () => {
    const thing = newThing((response, asked) => (asked === 1 ? void response.destroy() : json(response, { asked })))
    const responses = await Promise.all([thing.get(ada), thing.get(grace)])
    for (const response of responses) {
      expect([response.status, (await response.json()).code]).toEqual([502, 'upstream.unreachable'])
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    expect((await thing.get(ada)).status).toBe(200)
  })
})

describe('is asked for again by each call:', () => {
  test.each<readonly [name: string, status: number, headers: Headers]>([
    ['what its owner says is for one', 200, { 'cache-control': 'private, max-age=60' }],
    ['what its owner says is not to be kept', 200, { 'cache-control': 'no-store' }],
    ['what comes with a cookie', 200, { 'set-cookie': 'a=1' }],
    ['what varies by everything', 200, { vary: '*' }],
    ['what has no lifetime', 200, { 'cache-control': 'max-age=0' }],
    ['a refusal of the owner', 401, {}],
    ['a fault of the owner', 500, {}],
    ['what the owner does not have', 404, {}],
  ])('%s', async (_name, status, headers) => {
    const thing = newThing((response, asked) => void response.writeHead(status, headers).end(`${asked}`))
    const bodies: string[] = []
    for (const secret of [ada, grace, ada]) bodies.push(await (await thing.get(secret)).text())
    expect(bodies).toEqual(['1', '2', '3'])
  })

  test('a part of an answer', async () => {
    const thing = newThing(
      (response, asked) => void response.writeHead(206, { 'content-range': 'bytes 0-0/9' }).end(`${asked}`),
    )
    for (const want of ['1', '2']) {
      const part = await thing.get(ada, { range: 'bytes=0-0' })
      expect([part.status, await part.text(), statusOf(part)]).toEqual([206, want, 'gateway; fwd=request'])
    }
  })

  test('what is too large to keep, which streams to each caller', async () => {
    const body = 'x'.repeat(3 * 1_048_576)
    const thing = newThing((response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end(body))
    const bodies = await Promise.all([ada, grace, ada].map(async (secret) => (await thing.get(secret)).text()))
    expect(bodies.every((text) => text === body)).toBe(true)
    expect(statusOf(await thing.get(ada))).toBe('gateway; fwd=bypass; detail=too-large')
  })
})

describe('a caller', () => {
  test('without a key that may, gets nothing that others were given', async () => {
    const thing = newThing((response) => json(response, {}))
    const person = await signedInPerson(portal.origin, 'mallory@example.org')
    const { id, secret } = await newKey(person)
    expect((await thing.get(secret)).status).toBe(200)
    await person.call('DELETE', `/keys/${id}`)
    const refused = await thing.get(secret)
    expect([refused.status, refused.headers.get('cache-status')]).toEqual([401, null])
    expect((await thing.get('nonsense')).status).toBe(401)
  })

  test('is counted for every answer, wherever it came from', async () => {
    const thing = newThing((response) => json(response, {}))
    const person = await signedInPerson(portal.origin, 'edith@example.org')
    const { id, secret } = await newKey(person)
    for (let call = 0; call < 5; call += 1) await (await thing.get(secret)).text()
    expect((await person.call('GET', `/keys/${id}/usage`)).body.totals).toEqual({ calls: 5, errors: 0, limited: 0 })
    expect(thing.asked()).toBe(1)
  })

  test.each<readonly [name: string, ofOwner: Headers, headers: Headers, want: number]>([
    ['who has it by name', { etag: '"one"' }, { 'if-none-match': '"one"' }, 304],
    ['who has it by a weak name', { etag: '"one"' }, { 'if-none-match': 'W/"one", "two"' }, 304],
    ['who has another', { etag: '"one"' }, { 'if-none-match': '"two"' }, 200],
    [
      'who has it by its time',
      { 'last-modified': 'Sun, 29 Nov 2026 12:00:00 GMT' },
      { 'if-modified-since': 'Sun, 29 Nov 2026 12:00:00 GMT' },
      304,
    ],
    [
      'who has an older one',
      { 'last-modified': 'Sun, 29 Nov 2026 12:00:00 GMT' },
      { 'if-modified-since': 'Sat, 28 Nov 2026 12:00:00 GMT' },
      200,
    ],
  ])('%s', async (_name, ofOwner, headers, want) => {
    const thing = newThing((response) => json(response, {}, ofOwner))
    await thing.get(ada)
    const response = await thing.get(grace, headers)
    expect([response.status, await response.text()]).toEqual([want, want === 304 ? '' : '{}'])
    expect(response.headers.get('cache-control')).toBe('private, max-age=30')
  })

  test('finds a name on an answer that its owner gave none, and may use it', async () => {
    const thing = newThing((response) => json(response, { some: 'thing' }))
    const etag = (await thing.get(ada)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect((await thing.get(grace, { 'if-none-match': etag })).status).toBe(304)
  })

  test('gets the head alone, from the same answer', async () => {
    const thing = newThing((response) => json(response, { some: 'thing' }))
    const head = await thing.get(ada, {}, '', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', '16'])
    expect(await (await thing.get(grace)).json()).toEqual({ some: 'thing' })
    expect([thing.asked(), thing.seen()[0]?.method]).toEqual([1, 'GET'])
  })

  test('what is not packed as its owner says is given to nobody again', async () => {
    const thing = newThing((response, asked) =>
      asked === 1 ? response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip') : json(response, { asked }),
    )
    expect((await thing.get(ada, { 'accept-encoding': 'identity' })).status).toBe(502)
    const next = await thing.get(ada, { 'accept-encoding': 'identity' })
    expect([next.status, await next.text(), thing.asked()]).toEqual([200, '{"asked":2}', 2])
  })

  test('a name with a comma in it is known again', async () => {
    const thing = newThing((response) => json(response, {}, { etag: '"v1,2"' }))
    await thing.get(ada)
    expect((await thing.get(ada, { 'if-none-match': '"v0", W/"v1,2"' })).status).toBe(304)
    expect((await thing.get(ada, { 'if-none-match': '"x, *, y"' })).status).toBe(200)
  })

  test('who takes nothing packed gets it plain', async () => {
    const packed = gzipSync('{"long":true}')
    const thing = newThing(
      (response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', etag: '"one"' })
          .end(packed),
    )
    const plain = await thing.get(ada, { 'accept-encoding': 'identity' })
    expect([plain.headers.get('content-encoding'), plain.headers.get('etag'), await plain.json()]).toEqual([
      null,
      'W/"one"',
      { long: true },
    ])
    const both = await thing.get(grace, { 'accept-encoding': 'gzip' })
    expect([both.headers.get('content-encoding'), both.headers.get('etag'), await both.json()]).toEqual([
      'gzip',
      '"one"',
      { long: true },
    ])
    expect(both.headers.get('vary')).toBe('Accept-Encoding, Authorization, X-Api-Key, Origin')
    expect(thing.asked()).toBe(1)
  })

  test('gets its own language where the owner has several, and anybody’s where not', async () => {
    const thing = newThing((response, asked) => json(response, { asked }, { vary: 'Accept-Language' }))
    const ask = async (language: string): Promise<unknown> =>
      (await thing.get(ada, { 'accept-language': language })).json()
    const together = await Promise.all([ask('en'), ask('cy'), ask('en')])
    expect(together.map((body) => JSON.stringify(body)).toSorted()).toEqual([
      '{"asked":1}',
      '{"asked":1}',
      '{"asked":2}',
    ])
    expect(await Promise.all([ask('en'), ask('cy')])).toEqual([together[0], together[1]])
    const same = newThing((response, asked) => json(response, { asked }))
    await same.get(ada, { 'accept-language': 'en' })
    expect(await (await same.get(ada, { 'accept-language': 'cy' })).json()).toEqual({ asked: 1 })
  })
})

describe('when the owner fails', () => {
  test('an answer past its lifetime is served for some time, and says so', async () => {
    const thing = newThing((response, asked) =>
      asked === 1 ? json(response, { asked }) : void response.writeHead(503).end(),
    )
    await thing.get(ada)
    portal.advance(60_000)
    for (const secret of [ada, grace]) {
      const stale = await thing.get(secret)
      expect([stale.status, await stale.json(), stale.headers.get('age')]).toEqual([200, { asked: 1 }, '60'])
      expect(statusOf(stale)).toMatch(/^gateway; hit; ttl=-3[01]; detail=owner-failed$/)
    }
    // It was not asked again for the second caller.
    expect(thing.asked()).toBe(2)
    portal.advance(300_000)
    expect((await thing.get(ada)).status).toBe(503)
  })

  test('an answer that must not be past its lifetime is not', async () => {
    const thing = newThing((response, asked) =>
      asked === 1
        ? json(response, {}, { 'cache-control': 'max-age=5, must-revalidate' })
        : void response.writeHead(500).end(),
    )
    await thing.get(ada)
    portal.advance(6_000)
    expect((await thing.get(ada)).status).toBe(500)
  })
})

test('an operation the owner has only as a search is asked once, too', async () => {
  const ask = (secret: string): Promise<Response> =>
    fetch(`${portal.origin}/api/heady/trees?kind=oak&limit=3`, { headers: { 'x-api-key': secret } })
  const before = portal.owner.seen.length
  const responses = await Promise.all([ask(ada), ask(grace)])
  expect(responses.map(({ status }) => status)).toEqual([200, 200])
  expect(statusOf(await ask(ada))).toMatch(/^gateway; hit/)
  expect(portal.owner.seen.length - before).toBe(1)
  const refused = await fetch(`${portal.origin}/api/heady/trees?kind=elm`, { headers: { 'x-api-key': ada } })
  expect([refused.status, (await refused.json()).code]).toEqual([400, 'request.invalid'])
})

/** Names as they came, in lower case: `fetch` would join those that are said twice. */
async function namesOf(path: string, headers: Headers): Promise<readonly string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>()
  get(`${portal.origin}${path}`, { headers: { 'x-api-key': ada, ...headers } }, (response) => {
    response.resume().on('end', () => resolve(response.rawHeaders.filter((_, at) => at % 2 === 0)))
  }).on('error', reject)
  return (await promise).map((name) => name.toLowerCase()).toSorted()
}

test.each<[string, Headers]>([
  ['kept', {}],
  ['for one caller alone', { 'cache-control': 'no-store' }],
])('no header of an answer %s is said twice, whatever its owner says', async (_name, more) => {
  const said = {
    vary: 'Accept',
    age: '1',
    'content-disposition': 'inline',
    'content-encoding': 'gzip',
    link: '<a>',
    ...more,
  }
  const thing = newThing((response) => {
    const body = gzipSync('{}')
    const length = { 'content-length': body.length, etag: '"a"', 'x-request-id': 'theirs', ratelimit: 'theirs' }
    response.writeHead(200, { 'content-type': 'application/json', ...said, ...length }).end(body)
  })
  const asks: Headers[] = [{ 'accept-encoding': 'gzip' }, { 'accept-encoding': 'gzip' }, {}, { 'if-none-match': '"a"' }]
  for (const headers of asks) {
    const names = await namesOf(thing.path, headers)
    expect(names).toContain('x-request-id')
    expect(names).toEqual([...new Set(names)])
  }
})
