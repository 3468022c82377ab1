import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let ada: Person

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    ada = await signedInPerson(portal.origin, 'ada@example.org')
  })
  afterAll(() => portal.close())

  async function call(path: string, secret: string, headers: Readonly<Record<string, string>> = {}) {
    const response = await fetch(`${portal.origin}/api${path}`, { headers: { 'x-api-key': secret, ...headers } })
    await response.text()
    return response.headers.get('x-request-id')
  }
  const failures = async (person: Person, search = '') =>
    (await person.call('GET', `/failed-calls${search}`)).body.calls

  test.each<
    readonly [
      name: string,
      path: string,
      bounds: Readonly<Record<string, unknown>>,
      want: Readonly<Record<string, unknown>>,
    ]
  >([
    [
      'of the portal',
      '/heady/things',
      { apis: ['demo'] },
      { operation: 'heady.things', status: 403, code: 'key.api_not_allowed' },
    ],
    [
      'of a page that is not the key’s',
      '/demo/things/1',
      { environment: 'browser', origins: ['https://a.example'] },
      { operation: 'demo.thing', status: 403, code: 'key.origin_not_allowed' },
    ],
    [
      'at a path of no operation',
      '/demo/secret-place?who=ada',
      {},
      { operation: null, status: 404, code: 'operation.unknown' },
    ],
    ['at no API', '/moon/x', {}, { operation: null, status: 404, code: 'api.unknown' }],
    ['with a method of none', '/demo/notes', {}, { operation: null, status: 405, code: 'request.method_not_allowed' }],
    ['of the owner', '/demo/things/gone', {}, { operation: 'demo.thing', status: 404, code: null }],
    [
      'of an owner that is not there',
      '/demo/things/hangup',
      {},
      { operation: 'demo.thing', status: 502, code: 'upstream.unreachable' },
    ],
  ])('a refusal %s is found by request id, at once', async (_name, path, bounds, want) => {
    const { id, secret } = await newKey(ada, bounds)
    const requestId = await call(path, secret)
    await expect.poll(() => failures(ada, `?keyId=${id}`)).toMatchObject([{ requestId, keyId: id, ...want }])
    await ada.call('DELETE', `/keys/${id}`)
  })

  test('a key in the owner’s own place, a revoked one and one over its limit have an owner to tell', async () => {
    const trial = await startTrialPortal({ LIMIT_KEY_PER_MINUTE: '1' }, engine)
    const person = await signedInPerson(trial.origin, 'ada@example.org')
    const { id, secret } = await newKey(person)
    const ask = async (path: string): Promise<unknown> => (await fetch(`${trial.origin}/api${path}`)).text()
    await ask(`/demo/things/1?app_key=${secret}`)
    await ask(`/demo/things/1?app_key=${secret}`)
    await person.call('DELETE', `/keys/${id}`)
    await ask(`/demo/nowhere?app_key=${secret}`)
    await ask(`/demo/things/1?app_key=${secret}`)
    const codes = async (): Promise<readonly string[]> =>
      (await failures(person)).map(({ code }: { code: string }) => code).toSorted()
    // A key that nobody had looked at is looked for after the answer.
    await expect.poll(codes).toEqual(['key.revoked', 'limit.rate', 'operation.unknown'])
    await trial.close()
  })

  test('nobody sees what failed for another, and nothing is kept of what was asked for', async () => {
    const eve = await signedInPerson(portal.origin, 'eve@example.org')
    const { id, secret } = await newKey(ada)
    await call('/demo/secret-place?who=ada-lovelace', secret, { 'x-forwarded-for': '192.0.2.77' })
    await expect.poll(() => failures(ada, `?keyId=${id}`)).toHaveLength(1)
    expect([await failures(eve), await failures(eve, `?keyId=${id}`)]).toEqual([[], []])
    expect((await newPerson(portal.origin).call('GET', '/failed-calls')).status).toBe(401)
    const rows = JSON.stringify((await portal.place.rows())['failed_call'])
    expect(rows).toContain(id)
    for (const private_ of ['secret-place', 'ada-lovelace', '192.0.2.77', '127.0.0.1', secret.slice(13)])
      expect(rows).not.toContain(private_)
  })

  test('what went well, and what was asked with no key of ours, is in nobody’s list', async () => {
    const person = await signedInPerson(portal.origin, 'well@example.org')
    const { secret } = await newKey(person)
    await call('/demo/things/1', secret)
    await call('/demo/nowhere', 'no key at all')
    const before = ((await portal.place.rows())['failed_call'] ?? []).length
    expect(await failures(person)).toEqual([])
    expect((await portal.place.rows())['failed_call']).toHaveLength(before)
  })
})
