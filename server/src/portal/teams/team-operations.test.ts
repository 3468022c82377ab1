import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let count = 0
  beforeAll(async () => {
    portal = await startTrialPortal({ WEBHOOK_TARGETS: 'any', LIMIT_ACCOUNT_PER_DAY: '5' }, engine)
  })
  afterAll(() => portal.close())

  const somebody = async (name = 'somebody') => {
    const email = `${name}${(count += 1)}@example.org`
    const person = await signedInPerson(portal.origin, email)
    return { ...person, email, id: String((await person.call('GET', '/account')).body.id) }
  }

  async function mailsTo(email: string, kind: string) {
    const folder = join(portal.dataDir, 'outbox')
    const names = (await readdir(folder)).filter((name) => name.endsWith(`-${kind}.eml`)).toSorted()
    const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))))
    return mails.filter(({ to }) => JSON.stringify(to).includes(email))
  }
  async function newTeam(owner: Person, name = 'Boards'): Promise<string> {
    const { status, body } = await owner.call('POST', '/teams', { name })
    expect(status).toBe(201)
    return String(body.id)
  }
  async function tokenTo(email: string): Promise<string> {
    await expect
      .poll(async () => (await mailsTo(email, 'team-invitation')).length, { timeout: 10_000 })
      .toBeGreaterThan(0)
    const text = (await mailsTo(email, 'team-invitation')).at(-1)?.text ?? ''
    return /#invitation=(\w+)/.exec(text)?.[1] ?? ''
  }
  async function joined(owner: Person, teamId: string, role: string, name = role) {
    const person = await somebody(name)
    expect((await owner.call('POST', `/teams/${teamId}/invitations`, { email: person.email, role })).status).toBe(201)
    expect((await person.call('POST', '/invitations', { token: await tokenTo(person.email) })).status).toBe(200)
    return person
  }
  const call = (secret: string) =>
    fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } }).then(({ status }) => status)

  test('people hold keys together, each as far as the role goes', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const [manager, member, viewer] = [
      await joined(owner, team, 'manager'),
      await joined(owner, team, 'member'),
      await joined(owner, team, 'viewer'),
    ]
    const stranger = await somebody('stranger')
    const people = [owner, manager, member, viewer, stranger, newPerson(portal.origin)]
    const statuses = async (method: string, path: string, body?: unknown) => {
      const found: number[] = []
      for (const person of people) found.push((await person.call(method, path, body)).status)
      return found
    }

    const key = { name: 'Board', environment: 'live' }
    expect(await statuses('GET', `/keys?team=${team}`)).toEqual([200, 200, 200, 200, 403, 401])
    expect(await statuses('POST', `/keys?team=${team}`, key)).toEqual([201, 201, 201, 403, 403, 401])
    expect(await statuses('GET', `/usage?team=${team}`)).toEqual([200, 200, 200, 200, 403, 401])
    expect(await statuses('GET', `/failed-calls?team=${team}`)).toEqual([200, 200, 200, 200, 403, 401])
    expect(await statuses('GET', `/webhooks?team=${team}`)).toEqual([200, 200, 200, 200, 403, 401])
    const hook = { url: 'http://127.0.0.1:9/', topics: ['quota'] }
    expect(await statuses('POST', `/webhooks?team=${team}`, hook)).toEqual([201, 201, 201, 403, 403, 401])
    const wish = { api: 'demo', purpose: 'To see what a team is answered.' }
    expect(await statuses('POST', `/approvals?team=${team}`, wish)).toEqual([201, 409, 409, 403, 403, 401])
    expect(await statuses('GET', `/teams/${team}`)).toEqual([200, 200, 200, 200, 404, 401])
    expect(await statuses('PATCH', `/teams/${team}`, { name: 'Boards' })).toEqual([200, 403, 403, 403, 404, 401])
    const guest = { email: 'guest@example.org', role: 'viewer' }
    expect(await statuses('POST', `/teams/${team}/invitations`, guest)).toEqual([201, 201, 403, 403, 404, 401])
    const heir = { email: 'heir@example.org', role: 'owner' }
    expect(await statuses('POST', `/teams/${team}/invitations`, heir)).toEqual([201, 403, 403, 403, 404, 401])
    const { keys } = (await viewer.call('GET', `/keys?team=${team}`)).body
    expect(keys).toHaveLength(3)
    const path = `/keys/${keys[0].id}?team=${team}`
    expect((await viewer.call('DELETE', path)).status).toBe(403)
    expect((await stranger.call('DELETE', path)).status).toBe(403)
    expect((await owner.call('DELETE', `/keys/${keys[0].id}`)).status).toBe(404)
    expect((await member.call('POST', `/keys/${keys[0].id}/rotation?team=${team}`, { graceHours: 0 })).status).toBe(201)
    expect((await member.call('DELETE', path)).status).toBe(204)
    expect((await owner.call('GET', '/keys')).body.keys).toEqual([])
  })

  test('a team has limits and counts of its own, and those who have to do with its keys are told', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner, 'Trams evil.example')
    const member = await joined(owner, team, 'member')
    const viewer = await joined(owner, team, 'viewer')
    const { secret } = (await member.call('POST', `/keys?team=${team}`, { name: 'Board', environment: 'live' })).body
    await member.call('PATCH', `/notices/settings?team=${team}`, { quota: 'off' })
    for (let calls = 0; calls < 5; calls += 1) expect(await call(secret)).toBe(200)
    expect(await call(secret)).toBe(429)
    const usage = async (query: string) => (await owner.call('GET', `/usage${query}`)).body
    expect((await usage(`?team=${team}`)).totals.calls).toBe(5)
    expect((await usage('')).limits.remainingToday).toBe(5)
    await expect.poll(async () => (await mailsTo(owner.email, 'quota')).length, { timeout: 10_000 }).toBe(2)
    const [letter] = await mailsTo(owner.email, 'quota')
    expect(letter?.subject).toBe('Trams evil[.]example: Four fifths of the calls of today are used')
    expect((await mailsTo(owner.email, 'key-created')).length).toBe(1)
    expect((await mailsTo(member.email, 'key-created')).length).toBe(1)
    expect((await mailsTo(member.email, 'quota')).length).toBe(0)
    expect((await mailsTo(viewer.email, 'quota')).length).toBe(0)
    // One's own account is another matter.
    expect((await member.call('GET', '/notices/settings')).body.quota).toBe('at-once')
  })

  test('an invitation works once, for the address it went to, until it is taken back or replaced', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const [guest, thief] = [await somebody('guest'), await somebody('thief')]
    const invite = (role: string) => owner.call('POST', `/teams/${team}/invitations`, { email: guest.email, role })
    const first = await invite('viewer')
    const early = await tokenTo(guest.email)
    await invite('member')
    await expect.poll(async () => (await mailsTo(guest.email, 'team-invitation')).length, { timeout: 10_000 }).toBe(2)
    const token = await tokenTo(guest.email)
    expect(JSON.stringify(await portal.place.rows().then((rows) => rows['team_invitation']))).not.toContain(token)
    const accept = async (person: Person, of: string) =>
      (await person.call('POST', '/invitations', { token: of })).status
    expect(await accept(guest, early)).toBe(409)
    expect(await accept(thief, token)).toBe(409)
    const together = await Promise.all([accept(guest, token), accept(guest, token), accept(guest, token)])
    expect(together.toSorted()).toEqual([200, 409, 409])
    expect((await guest.call('GET', '/teams')).body.teams).toMatchObject([{ id: team, role: 'member', members: 2 }])

    const again = await owner.call('POST', `/teams/${team}/invitations`, { email: thief.email, role: 'viewer' })
    const late = await tokenTo(thief.email)
    expect((await owner.call('DELETE', `/teams/${team}/invitations/${again.body.id}`)).status).toBe(204)
    expect((await owner.call('DELETE', `/teams/${team}/invitations/${first.body.id}`)).status).toBe(404)
    expect(await accept(thief, late)).toBe(409)
    // Once, by whoever did it.
    const { audit } = await portal.place.rows()
    expect(audit?.filter(({ action }) => action === 'team-invitation-revoked')).toMatchObject([
      { account_id: owner.id, subject: `${team} ${again.body.id}` },
    ])
  })

  test('who was removed is told, and reaches nothing of the team from then on', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const member = await joined(owner, team, 'member')
    await member.call('PATCH', `/notices/settings?team=${team}`, { quota: 'off' })
    expect((await owner.call('DELETE', `/teams/${team}/members/${member.id}`)).status).toBe(204)
    const answers = await Promise.all([
      member.call('GET', `/keys?team=${team}`),
      member.call('POST', `/keys?team=${team}`, { name: 'x', environment: 'live' }),
      member.call('GET', `/teams/${team}`),
      member.call('PATCH', `/notices/settings?team=${team}`, { quota: 'weekly' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 404, 403])
    await expect.poll(async () => (await mailsTo(member.email, 'team-ended')).length, { timeout: 10_000 }).toBe(1)
    expect(JSON.stringify((await portal.place.rows())['notice_setting'])).not.toContain(member.id)
  })

  test('a team is never left without an owner, whatever two owners do at the same moment', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const other = await joined(owner, team, 'owner')
    const statuses = await Promise.all([
      owner.call('PATCH', `/teams/${team}/members/${owner.id}`, { role: 'member' }),
      other.call('DELETE', `/teams/${team}/members/${other.id}`),
      owner.call('PATCH', `/teams/${team}/members/${owner.id}`, { role: 'viewer' }),
    ])
    expect(statuses.filter(({ status }) => status === 409).length).toBeGreaterThan(0)
    const left = (await portal.place.rows())['team_member']?.filter(({ team_id }) => team_id === team) ?? []
    expect(left.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })

  test('an account goes with the teams it is alone in, and does not go while another would be left alone', async () => {
    const owner = await somebody('owner')
    const [alone, shared] = [await newTeam(owner, 'Alone'), await newTeam(owner, 'Shared')]
    const { secret } = (await owner.call('POST', `/keys?team=${alone}`, { name: 'x', environment: 'live' })).body
    const member = await joined(owner, shared, 'member')
    expect(await owner.call('DELETE', '/account')).toMatchObject({ status: 409, body: { code: 'team.last_owner' } })
    expect(await call(secret)).toBe(200)
    expect((await owner.call('GET', '/teams')).body.teams).toHaveLength(2)
    expect((await owner.call('PATCH', `/teams/${shared}/members/${member.id}`, { role: 'owner' })).status).toBe(200)
    expect((await owner.call('DELETE', '/account')).status).toBe(204)
    expect(await call(secret)).toBe(401)
    const rows = JSON.stringify(await portal.place.rows().then(({ audit: _audit, ...rest }) => rest))
    for (const gone of [alone, owner.id, owner.email]) expect(rows).not.toContain(gone)
    expect((await member.call('GET', `/teams/${shared}`)).body.people).toMatchObject([{ role: 'owner', isYou: true }])
  })

  test('a deleted team takes its keys along and its members are told', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const member = await joined(owner, team, 'member')
    const { secret } = (await member.call('POST', `/keys?team=${team}`, { name: 'x', environment: 'live' })).body
    expect(await call(secret)).toBe(200)
    expect((await member.call('DELETE', `/teams/${team}`)).status).toBe(403)
    expect((await owner.call('DELETE', `/teams/${team}`)).status).toBe(204)
    expect(await call(secret)).toBe(401)
    expect((await member.call('GET', '/teams')).body.teams).toEqual([])
    await expect.poll(async () => (await mailsTo(member.email, 'team-ended')).length, { timeout: 10_000 }).toBe(1)
  })

  test('nobody gets more out of a day by beginning teams: three are owned, and three begun', async () => {
    const owner = await somebody('owner')
    const made = await Promise.all([1, 2, 3, 4, 5].map(() => owner.call('POST', '/teams', { name: 'x' })))
    const teams = made.filter(({ status }) => status === 201).map(({ body }) => String(body.id))
    expect(teams).toHaveLength(3)
    await owner.call('DELETE', `/teams/${teams[0]}`)
    expect((await owner.call('POST', '/teams', { name: 'y' })).status).toBe(429)
  })

  test('an administrator does not decide on what a team of theirs asks for, and an export names the teams', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
    await store.administrators.appoint(owner.email, 0)
    await store.close()
    const asked = await owner.call('POST', `/approvals?team=${team}`, {
      api: 'demo',
      purpose: 'To ask oneself for it.',
    })
    const decided = await owner.call('PUT', `/administration/approvals/${asked.body.id}/decision`, {
      decision: 'approved',
    })
    expect(decided).toMatchObject({ status: 403, body: { code: 'approval.own' } })
    expect((await owner.call('GET', '/administration/approvals')).body.requests).toContainEqual(
      expect.objectContaining({ accountId: team, holder: 'Boards' }),
    )
    expect((await owner.call('GET', '/account/export')).body.teams).toMatchObject([{ id: team, role: 'owner' }])
  })

  test.each<readonly [name: string, body: unknown]>([
    ['no name', {}],
    ['a name that cannot be seen', { name: ' \u200b ' }],
    ['a name of a letter that is a blank', { name: '\u3164' }],
    ['a name of a blank pattern of Braille', { name: '\u2800' }],
    ['a name without end', { name: 'x'.repeat(61) }],
  ])('refuses a team with %s', async (_name, body) => {
    expect((await (await somebody()).call('POST', '/teams', body)).status).toBe(422)
  })
})
