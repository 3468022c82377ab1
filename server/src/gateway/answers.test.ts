import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import type { Behaviour } from '../../testing/trial-owner.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

// What becomes of an owner's answer on its way to a caller. `demo` takes the operator's key in the query, `heady` none.

const ownKey = 'owner/secret+1'
let portal: TrialPortal
let secret: string

beforeAll(async () => {
  portal = await startTrialPortal({ UPSTREAM_KEY_DEMO: ownKey })
  secret = (await newKey(await signedInPerson(portal.origin, 'ada@example.org'))).secret
})
afterAll(() => portal.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${portal.origin}/api${path}`, { headers: { 'x-api-key': secret, ...headers }, redirect: 'manual' })

/** What a caller gets when the owner answers so, through an API whose owner has a key of the operator's or none. */
async function answerTo(
  behaviour: Behaviour,
  path = '/heady/things',
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  portal.owner.behave(path.split('/').at(-1) ?? '', behaviour)
  // `heady` is served at the root, so that its things are a thing without a name there.
  portal.owner.behave('', behaviour)
  return get(path, headers)
}

const answering =
  (headers: Readonly<Record<string, string>>, status = 200, body = ''): Behaviour =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body)

describe('a browser that is led to an answer', () => {
  test.each([
    ['text/html; charset=utf-8', 'attachment'],
    ['TEXT/HTML', 'attachment'],
    ['application/xhtml+xml', 'attachment'],
    ['image/svg+xml', 'attachment'],
    ['text/xml', 'attachment'],
    ['application/xml', 'attachment'],
    ['application/rss+xml', 'attachment'],
    ['application/pdf', 'attachment'],
    ['multipart/x-mixed-replace; boundary=x', 'attachment'],
    ['application/json', null],
    ['text/csv', null],
    ['image/png', null],
  ])('of %s neither runs nor draws it', async (type, disposition) => {
    const response = await answerTo(
      answering({ 'content-type': type }, 200, '<script>alert(1)</script>'),
      '/demo/things/typed',
    )
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toBe(disposition)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; frame-ancestors 'none'")
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  test('without a type does not guess one', async () => {
    const response = await answerTo(answering({}, 200, '<html>'), '/demo/things/untyped')
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
  })

  test('keeps the name of a file', async () => {
    const response = await answerTo(
      answering({ 'content-type': 'text/html', 'content-disposition': 'inline; filename="a.html"' }),
      '/demo/things/named',
    )
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="a.html"')
  })

  test('is guarded in a refusal, too', async () => {
    const response = await fetch(`${portal.origin}/api/demo/things/1`)
    expect(response.status).toBe(401)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })
})

test.each([
  'set-cookie',
  'clear-site-data',
  'refresh',
  'service-worker-allowed',
  'server',
  'alt-svc',
  'nel',
  'report-to',
  'strict-transport-security',
  'content-location',
  'x-anything-else',
  'access-control-allow-credentials',
])('an owner’s %s stays away, even where the contract declares it', async (name) => {
  const response = await answerTo(answering({ [name]: 'x', 'x-kept': 'yes' }), '/demo/things/heading')
  expect(response.headers.get(name)).toBeNull()
  expect(response.headers.get('x-kept')).toBe('yes')
})

describe('how long an answer may be kept', () => {
  test.each([
    ['200 of an owner who says nothing', 200, undefined, 'private, max-age=30'],
    ['304 of an owner who says nothing', 304, undefined, 'private, max-age=30'],
    ['206 of an owner who says nothing', 206, undefined, 'private, max-age=30'],
    ['404 of an owner who says nothing', 404, undefined, 'no-store'],
    ['404 that may be kept', 404, 'max-age=60', 'private, max-age=60'],
    ['one for everybody is for the one who asked', 200, 'public, max-age=7, s-maxage=900', 'private, max-age=7'],
    [
      'one that may be shown while it is old',
      200,
      'max-age=1, stale-if-error=60',
      'private, max-age=1, stale-if-error=60',
    ],
    ['one for nobody', 200, 'no-store, public', 'no-store'],
    ['429', 429, 'public, max-age=60', 'no-store'],
    ['500', 500, 'public, max-age=60', 'no-store'],
    ['403', 403, 'max-age=60', 'no-store'],
  ])('%s', async (_name, status, said, want) => {
    const behaviour = answering(said === undefined ? {} : { 'cache-control': said }, status)
    expect((await answerTo(behaviour)).headers.get('cache-control')).toBe(want)
  })
})

describe('an owner who refuses', () => {
  test.each([[401], [403]])('the operator’s key with %s is no refusal of the caller’s', async (status) => {
    const response = await answerTo(answering({}, status, 'bad app_key'), '/demo/things/closed')
    expect([response.status, await response.json()]).toMatchObject([502, { code: 'upstream.refused' }])
  })

  test.each([
    [401, 'Owner realm="heady"'],
    [403, null],
    [404, null],
  ])('the call itself with %s is heard, and known for the owner', async (status, challenge) => {
    const response = await answerTo(answering({ 'www-authenticate': 'Basic realm="x"' }, status, 'no'))
    expect([response.status, await response.text()]).toEqual([status, 'no'])
    expect(response.headers.get('proxy-status')).toBe(`gateway; received-status=${status}`)
    expect(response.headers.get('www-authenticate')).toBe(challenge)
  })
})

test.each([
  ['below its base', '/base/things/5?x=1', '/api/demo/things/5?x=1'],
  ['by its full address', () => `${portal.owner.url}/base/things/5`, '/api/demo/things/5'],
  ['elsewhere on its host', '/admin', null],
  ['on another host', 'https://evil.example/base/things/5', null],
])('where a call made something %s is said in the gateway’s words', async (_name, location, want) => {
  const where = typeof location === 'string' ? location : location()
  const response = await answerTo(answering({ location: where }, 201), '/demo/things/made')
  expect([response.status, response.headers.get('location')]).toEqual([201, want])
})

describe('the operator’s key', () => {
  const echo = (write: (text: string) => Buffer, headers: Readonly<Record<string, string>> = {}): Behaviour => {
    return (request, response) => {
      const url = request.url ?? ''
      const text = JSON.stringify({ relativeUri: url, raw: ownKey, decoded: decodeURIComponent(url) })
      response.writeHead(404, {
        'content-type': 'application/json',
        link: `<http://owner.example${url}>; rel="next"`,
        etag: `"${encodeURIComponent(ownKey)}"`,
        'cache-control': `max-age=5, asked="${encodeURIComponent(ownKey)}"`,
        vary: encodeURIComponent(ownKey),
        ...headers,
      })
      // A byte a piece, so that it is cut wherever it can be.
      for (const byte of write(text)) response.write(Buffer.from([byte]))
      response.end()
    }
  }

  test.each([
    ['plain', echo(Buffer.from)],
    ['pressed by gzip, though asked not to', echo(gzipSync, { 'content-encoding': 'gzip' })],
    ['pressed by brotli, though asked not to', echo(brotliCompressSync, { 'content-encoding': 'br' })],
  ])('never comes back from an owner who repeats it: %s', async (_name, behaviour) => {
    const response = await answerTo(behaviour, '/demo/things/echo', {
      'accept-encoding': 'gzip, br',
      range: 'bytes=0-5',
    })
    const text = (await response.text()) + JSON.stringify([...response.headers])
    expect(response.status).toBe(404)
    expect(portal.owner.seen.at(-1)).toMatchObject({
      url: `/base/things/echo?app_key=${encodeURIComponent(ownKey)}`,
      headers: { 'accept-encoding': 'identity' },
    })
    expect(portal.owner.seen.at(-1)?.headers['range']).toBeUndefined()
    expect(text).toContain('relativeUri')
    expect(text).toContain('rel=')
    for (const written of [ownKey, encodeURIComponent(ownKey), encodeURIComponent(ownKey).toLowerCase()])
      expect(text).not.toContain(written)
  })

  test('is not looked for where it cannot be seen', async () => {
    const response = await answerTo(answering({ 'content-encoding': 'compress' }, 200, 'xyz'), '/demo/things/pressed')
    expect([response.status, await response.json()]).toMatchObject([502, { code: 'upstream.invalid' }])
  })

  test('leaves lengths as they were', async () => {
    const body = `{"key":"${ownKey}"}`
    const response = await answerTo(
      answering({ 'content-type': 'application/json', 'content-length': String(body.length) }, 200, body),
      '/demo/things/long',
    )
    expect(response.headers.get('content-length')).toBe(String(body.length))
    expect(await response.json()).toEqual({ key: '*'.repeat(ownKey.length) })
  })
})
