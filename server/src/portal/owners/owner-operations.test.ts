import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { newKey, newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

const wrong = 'The first thing has been gone for years.'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person
  let owner: Person
  let ownerId: string
  let anybody: Person

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    admin = await trialAdministrator(portal)
    owner = await signedInPerson(portal.origin, 'owner@example.org')
    ownerId = (await owner.call('GET', '/account')).body.id
    anybody = newPerson(portal.origin)
  })
  afterAll(() => portal.close())

  async function lettersTo(email: string, kind: string): Promise<readonly string[]> {
    const { mails } = (await (await fetch(`${portal.origin}/dev/outbox.json`)).json()) as {
      mails: { kind: string; recipient: string; body: string }[]
    } // our own page's shape
    return mails.filter((mail) => mail.kind === kind && mail.recipient === email).map(({ body }) => body)
  }
  const report = (more: Readonly<Record<string, unknown>> = {}) =>
    anybody.call('POST', '/fault-reports', { operation: 'demo.thing', wrong, ...more })

  test('an administrator makes an owner, who sees that API’s desk and no other, until it is taken away', async () => {
    const place = `/administration/people/${ownerId}/owned-apis/demo`
    expect((await owner.call('GET', '/owned-apis/demo')).body.code).toBe('account.not_owner')
    expect((await admin.call('PUT', place)).status).toBe(204)
    expect((await owner.call('GET', '/account')).body.owns).toEqual(['demo'])
    expect((await owner.call('GET', '/owned-apis/heady')).status).toBe(403)
    const { secret } = await newKey(owner)
    await (await fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } })).text()
    const { body } = await owner.call('GET', '/owned-apis/demo?days=7')
    expect(body).toMatchObject({ api: 'demo', calls: 1, errors: 0, openFaults: 0 })
    // One key is not told of as one.
    expect(body.operations[0]).toMatchObject({ operation: 'demo.thing', calls: 1, keys: null })
    expect(body.operations.at(-1)).toMatchObject({ calls: 0, keys: 0 })
    expect((await admin.call('DELETE', place)).status).toBe(204)
    expect((await owner.call('GET', '/owned-apis/demo')).status).toBe(403)
    expect((await admin.call('GET', '/owned-apis/demo')).status).toBe(200)
    await admin.call('PUT', place)
  })

  test('a report reaches the owner; in public there is what became of it, and nothing that somebody wrote', async () => {
    const told = { wanted: 'See https://evil.example now', email: 'Reader@Example.org' }
    const { status, body: fault } = await report(told)
    expect([status, fault.state]).toEqual([201, 'received'])
    const [letter] = await lettersTo('owner@example.org', 'fault-reported')
    expect(letter).toContain(wrong)
    expect(letter).not.toMatch(/evil\.example|reader/i)
    const inFull = async () => (await owner.call('GET', '/owned-apis/demo/fault-reports')).body.faults
    expect(await inFull()).toMatchObject([{ id: fault.id, wrong, wantsAnswer: true }])
    expect((await anybody.call('GET', '/owned-apis/demo/fault-reports')).status).toBe(401)

    const answer = { state: 'mended', answer: 'It is gone now.' }
    const stranger = await signedInPerson(portal.origin, 'stranger@example.org')
    expect((await stranger.call('PUT', `/fault-reports/${fault.id}/answer`, answer)).status).toBe(403)
    expect((await owner.call('PUT', `/fault-reports/${fault.id}/answer`, answer)).body).toMatchObject(answer)
    expect(await lettersTo('reader@example.org', 'fault-answered')).toMatchObject([
      expect.stringContaining('It is gone now.'),
    ])
    const { body } = await anybody.call('GET', '/fault-reports?api=demo')
    expect(body.faults).toMatchObject([{ id: fault.id, ...answer }])
    expect(JSON.stringify(body)).not.toMatch(/evil|reader|years/i)
    expect(await inFull()).toEqual([])
    const { mail: _mail, ...rows } = await portal.place.rows()
    expect(JSON.stringify(rows)).not.toContain('reader@example.org')
  })

  test('a program asks with a token who is hit, of that API alone, until the token or its owner goes', async () => {
    const tokens = '/owned-apis/demo/review-tokens'
    const { status, body: issued } = await owner.call('POST', tokens, { name: 'Reviews' })
    expect([status, issued.secret]).toEqual([201, expect.stringMatching(/^\w+_review_demo_[A-Za-z0-9]{32}$/)])
    const ask = (secret?: string, operations = ['demo.thing'], api = 'demo') =>
      anybody.call('POST', `/owned-apis/${api}/reach`, { operations }, secret ? { 'x-review-token': secret } : {})
    // One key has called it in the test above.
    const few = { keys: null, holders: null, operations: [{ operation: 'demo.thing', keys: null, calls: null }] }
    expect((await ask(issued.secret)).body).toMatchObject({ api: 'demo', ...few })
    expect((await ask(issued.secret, ['demo.gone'])).body).toMatchObject({ keys: 0, operations: [] })
    expect((await ask(issued.secret, ['heady.things'])).status).toBe(422)
    for (const [secret, api] of [
      [undefined, 'demo'],
      [`${issued.secret}x`, 'demo'],
      [issued.secret, 'heady'],
    ] as const)
      expect((await ask(secret, [`${api}.things`], api)).body.code).toBe('review.token_unknown')
    const listed = (await owner.call('GET', tokens)).body
    expect(listed.tokens).toMatchObject([{ id: issued.token.id, name: 'Reviews', usedOn: expect.any(String) }])
    expect(JSON.stringify([listed, await portal.place.rows()])).not.toContain(issued.secret)

    const ownership = `/administration/people/${ownerId}/owned-apis/demo`
    await admin.call('DELETE', ownership)
    expect((await ask(issued.secret)).status).toBe(401)
    await admin.call('PUT', ownership)
    expect((await ask(issued.secret)).status).toBe(200)
    expect((await owner.call('DELETE', `${tokens}/${issued.token.id}`)).status).toBe(204)
    expect((await ask(issued.secret)).status).toBe(401)
  })

  test.each<readonly [name: string, more: Readonly<Record<string, unknown>>, path: string]>([
    ['of no operation', { operation: 'moon.walk' }, '/body/operation'],
    ['that nobody can see', { wrong: '\u200b'.repeat(20) }, '/body/wrong'],
    ['that looks like nothing', { wrong: '\u3164'.repeat(20) }, '/body/wrong'],
    ['with a state of its own', { state: 'mended' }, '/body'],
    ['that is too long', { wrong: 'x'.repeat(2_001) }, '/body/wrong'],
  ])('a report %s is refused', async (_name, more, path) => {
    const { status, body } = await report(more)
    expect([status, body.errors[0].path]).toEqual([422, expect.stringContaining(path)])
  })

  test('a network reports ten an hour, and what is refused is no letter', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 11; count += 1) statuses.push((await report()).status)
    expect(statuses.at(-1)).toBe(429)
    const letters = await lettersTo('owner@example.org', 'fault-reported')
    expect(letters).toHaveLength(1 + statuses.filter((status) => status === 201).length)
  })
})
