import { mkdir, readFile, readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { applyRelease, prepareRelease } from '@openlondon/contract'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person
  let owner: Person
  let cityDir: string

  beforeAll(async () => {
    cityDir = await writeCity()
    const first = await prepareRelease({ cityDir, apiId: 'buses', now: new Date() })
    if (first.kind === 'refusal') throw new Error(first.message)
    await applyRelease(first, { cityDir })
    portal = await startTrialPortal({ CITY_DIR: cityDir }, engine)
    admin = await trialAdministrator(portal)
    owner = await signedInPerson(portal.origin, 'owner@example.org')
    const { id } = (await owner.call('GET', '/account')).body
    await admin.call('PUT', `/administration/people/${id}/owned-apis/buses`)
  })
  afterAll(async () => {
    await portal.close()
    await rm(dirname(cityDir), { recursive: true, force: true })
  })

  const place = '/owned-apis/buses/proposals'
  const releases = async (): Promise<readonly string[]> =>
    (await readdir(join(cityDir, 'apis/buses/releases'))).toSorted()
  type Document = {
    info: { summary: string }
    components: { schemas: { Stop: { properties: Record<string, unknown> } } }
  }
  /** The last release, changed. */
  const next = async (change: (document: Document) => void): Promise<string> => {
    const file = join(cityDir, 'apis/buses/releases', (await releases()).at(-1) ?? '', 'openapi.json')
    const document = JSON.parse(await readFile(file, 'utf8')) as Document // the tiny city's
    change(document)
    return JSON.stringify(document)
  }
  const summarised = (summary: string) => next(({ info }) => void (info.summary = summary))
  const sent = (document: string) => ({ name: 'buses.json', document, note: 'Ask our map instead.' })
  const lettersTo = async (email: string): Promise<readonly string[]> => {
    const { mails } = (await (await fetch(`${portal.origin}/dev/outbox.json`)).json()) as {
      mails: { kind: string; recipient: string; body: string }[]
    } // our own page's shape
    return mails.filter(({ kind, recipient }) => kind === 'proposal' && recipient === email).map(({ body }) => body)
  }

  test('a proposal is judged, spoken of, approved by somebody else, and published in one step', async () => {
    const document = await next(({ components }) => delete components.schemas.Stop.properties['near'])
    const { status, body: made } = await owner.call('POST', place, sent(document))
    expect([status, made]).toMatchObject([
      201,
      { state: 'open', previous: '1.2.0', version: '2.0.0', bump: 'major', breaks: { types: 1 }, may: ['withdraw'] },
    ])
    expect(made.changes[0]).toMatchObject({ bump: 'major', operations: ['buses.stops'] })
    expect(await lettersTo('admin@example.org')).toMatchObject([expect.stringContaining('Ask our map instead.')])
    const one = `${place}/${made.id}`
    expect((await owner.call('PUT', `${one}/decision`, { decision: 'approve' })).status).toBe(403)
    expect((await owner.call('POST', `${one}/publication`)).body.code).toBe('proposal.not_approved')
    await admin.call('POST', `${one}/comments`, { words: 'Is there\n\na day? https://evil.example' })
    const [letter] = await lettersTo('owner@example.org')
    expect(letter).toContain('Is there a day? https[:]//evil[.]example')
    expect((await admin.call('GET', '/administration/proposals')).body.proposals).toMatchObject([{ id: made.id }])
    const approved = await admin.call('PUT', `${one}/decision`, { decision: 'approve' })
    expect(approved.body).toMatchObject({ state: 'approved', may: ['decline', 'publish'] })
    expect((await admin.call('PUT', `${one}/decision`, { decision: 'withdraw' })).body.code).toBe('account.not_owner')
    expect((await admin.call('PUT', `${one}/decision`, { decision: 'approve' })).body.code).toBe('proposal.over')
    expect((await owner.call('GET', `${one}/document`)).body.document).toBe(document)
    expect(await releases()).toEqual(['1.2.0'])

    const both = await Promise.all([owner, admin].map((person) => person.call('POST', `${one}/publication`)))
    expect(both.map((answer) => answer.status).toSorted()).toEqual([200, 200])
    const { body: published } = await owner.call('GET', one)
    expect(published).toMatchObject({ state: 'published', may: [] })
    expect(published.history.map(({ kind, side, isYours }: Record<string, unknown>) => [kind, side, isYours])).toEqual([
      ['proposed', 'owner', true],
      ['said', 'administrator', false],
      ['approved', 'administrator', false],
      ['published', expect.any(String), expect.any(Boolean)],
    ])
    expect(await releases()).toEqual(['1.2.0', '2.0.0'])
    const changes = await readFile(join(cityDir, 'apis/buses/releases/2.0.0/changes.json'), 'utf8')
    expect(JSON.parse(changes)).toMatchObject({ bump: 'major', note: 'Ask our map instead.' })
    expect((await owner.call('GET', `${one}/document`)).status).toBe(404)
    expect(JSON.stringify(await portal.place.rows())).not.toContain('"openapi":"3.1.0"')
  }, 60_000)

  if (engine === 'postgres') return

  test('what cannot be published is refused with where it is wrong, and not kept', async () => {
    const { status, body } = await owner.call(
      'POST',
      place,
      sent((await summarised('x')).replace('"operationId":"stops"', '"operationId":"Stop s"')),
    )
    expect([status, body.code]).toEqual([422, 'proposal.refused'])
    expect(body.errors[0]).toMatchObject({ path: expect.stringMatching(/^buses\.json:\d+:\d+$/) })
    expect((await owner.call('POST', place, sent('{ "openapi": '))).body.code).toBe('proposal.refused')
    expect((await owner.call('POST', place, sent('x'.repeat(1_000_001)))).status).toBe(422)
    expect((await owner.call('GET', place)).body.proposals).toHaveLength(1)
  })

  test('what was overtaken, or cannot be written, is published by nobody and can be tried again', async () => {
    const ids: string[] = []
    for (const summary of ['First.', 'Second.']) {
      const { body } = await owner.call('POST', place, sent(await summarised(summary)))
      ids.push(body.id)
      await admin.call('PUT', `${place}/${body.id}/decision`, { decision: 'approve' })
    }
    const publish = (at: number) => owner.call('POST', `${place}/${ids[at]}/publication`)
    const before = await releases()
    // A folder stands where the lock is to be.
    const lock = join(cityDir, 'apis/.publishing')
    await rm(lock, { force: true })
    await mkdir(lock)
    const unwritten = (await publish(0)).body
    expect(unwritten.code).toBe('proposal.not_written')
    expect(unwritten.detail).not.toContain(cityDir)
    await rmdir(lock)
    expect(await releases()).toEqual(before)
    expect((await publish(0)).body.state).toBe('published')
    expect((await publish(1)).body.code).toBe('proposal.moved')
    expect(await releases()).toHaveLength(before.length + 1)
    const { body } = await owner.call('GET', `${place}/${ids[1]}`)
    expect([body.state, body.history.at(-1).kind]).toEqual(['approved', 'publish-failed'])
  })

  test.each<readonly [string, readonly number[], (person: Person, id: string) => Promise<unknown>]>([
    // Its role goes with it: which of both is missed first is a matter of milliseconds.
    ['account is gone', [401, 403], (person) => person.call('DELETE', '/account')],
    ['role is gone', [403], (_person, id) => admin.call('DELETE', `/administration/people/${id}/owned-apis/buses`)],
    [
      'account is suspended',
      [403],
      (_person, id) => admin.call('PUT', `/administration/people/${id}/suspension`, { reason: 'To be looked at.' }),
    ],
  ])('whose %s while a document is judged proposes nothing', async (name, want, leave) => {
    const person = await signedInPerson(portal.origin, `${name.replaceAll(' ', '-')}@example.org`)
    const { id } = (await person.call('GET', '/account')).body
    await admin.call('PUT', `/administration/people/${id}/owned-apis/buses`)
    const document = await summarised('Never.')
    const proposing = person.call('POST', place, sent(document))
    await setTimeout(4)
    await leave(person, id)
    expect(want).toContain((await proposing).status)
    const { proposal, proposal_event: events } = await portal.place.rows()
    expect(JSON.stringify([proposal, events])).not.toContain(id)
  })

  test.each<readonly [string, string, (person: Person, id: string, one: string) => Promise<unknown>]>([
    ['its publisher is gone', 'session.missing', (person) => person.call('DELETE', '/account')],
    [
      "its publisher's role is gone",
      'account.not_owner',
      (_person, id) => admin.call('DELETE', `/administration/people/${id}/owned-apis/buses`),
    ],
    [
      'its publisher is suspended',
      'account.suspended',
      (_person, id) => admin.call('PUT', `/administration/people/${id}/suspension`, { reason: 'To be looked at.' }),
    ],
    [
      'it is declined',
      'proposal.not_approved',
      (_person, _id, one) => admin.call('PUT', `${one}/decision`, { decision: 'decline' }),
    ],
  ])('what is to be published is not, where %s while it is judged', async (name, want, change) => {
    const person = await signedInPerson(portal.origin, `${name.replaceAll(/\W/g, '-')}@example.org`)
    const { id } = (await person.call('GET', '/account')).body
    await admin.call('PUT', `/administration/people/${id}/owned-apis/buses`)
    const { body: made } = await owner.call('POST', place, sent(await summarised(`Not if ${name}.`)))
    const one = `${place}/${made.id}`
    await admin.call('PUT', `${one}/decision`, { decision: 'approve' })
    const before = await releases()
    const publishing = person.call('POST', `${one}/publication`)
    await setTimeout(4)
    await change(person, id, one)
    expect((await publishing).body.code).toBe(want)
    expect(await releases()).toEqual(before)
    const { proposal_event: events } = await portal.place.rows()
    expect(JSON.stringify(events)).not.toContain(id)
    await owner.call('PUT', `${one}/decision`, { decision: 'withdraw' })
  })

  test('five may wait; whose account goes leaves what was said, and no name', async () => {
    const document = await summarised('Another.')
    const codes: unknown[] = []
    for (let count = 0; count < 5; count += 1) codes.push((await owner.call('POST', place, sent(document))).body.code)
    expect(codes.at(-1)).toBe('proposal.too_many')
    const { id } = (await owner.call('GET', '/account')).body
    const { proposals } = (await owner.call('GET', '/account/export')).body
    expect(proposals[0]).toMatchObject({ api: 'buses', kind: 'proposed', words: 'Ask our map instead.' })
    await owner.call('DELETE', '/account')
    const { proposal, proposal_event: events } = await portal.place.rows()
    expect(JSON.stringify([proposal, events])).not.toContain(id)
    expect((await admin.call('GET', place)).body.proposals.length).toBeGreaterThan(4)
  })
})
