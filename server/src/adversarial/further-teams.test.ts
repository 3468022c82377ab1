import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../testing/trial-administrator.ts'
import { newKey, signedInPerson, type Answer, type Person } from '../../testing/trial-person.ts'
import { engines } from '../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { openPortalStore } from '../open-portal-store.ts'
import type { Role } from '../store/tables/team-table.ts'

// Attacks on teams: by members, by those who were members, and by many calls at the same moment.

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person
  let count = 0
  beforeAll(async () => {
    portal = await startTrialPortal({ WEBHOOK_TARGETS: 'any', LIMIT_KEYS_PER_ACCOUNT: '5' }, engine)
  })
  beforeEach(async () => {
    admin = await trialAdministrator(portal, `admin${(count += 1)}@example.org`)
  })
  afterAll(() => portal.close())

  const somebody = async (name: string) => {
    const email = `${name}${(count += 1)}@example.org`
    const person = await signedInPerson(portal.origin, email)
    return { ...person, email, id: String((await person.call('GET', '/account')).body.id) }
  }
  const newTeam = async (owner: Person): Promise<string> => {
    const { status, body } = await owner.call('POST', '/teams', { name: 'Boards' })
    expect(status).toBe(201)
    return String(body.id)
  }
  async function inStore<T>(work: (store: Awaited<ReturnType<typeof openPortalStore>>['store']) => Promise<T>) {
    const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
    return work(store).finally(store.close)
  }
  async function joined(team: string, role: Role) {
    const person = await somebody(role)
    await inStore((store) => store.teams.addMember(team, person.id, role, portal.now()))
    return person
  }
  async function tokenTo(email: string): Promise<string> {
    const folder = join(portal.dataDir, 'outbox')
    let token = ''
    await expect
      .poll(
        async () => {
          const names = (await readdir(folder)).filter((name) => name.endsWith('-team-invitation.eml')).toSorted()
          for (const name of names) {
            const { to, text } = await simpleParser(await readFile(join(folder, name)))
            if (JSON.stringify(to).includes(email)) token = /#invitation=(\w+)/.exec(text ?? '')?.[1] ?? ''
          }
          return token
        },
        { timeout: 10_000 },
      )
      .not.toBe('')
    return token
  }
  const live = { name: 'x', environment: 'live' }
  const hook = { url: 'http://127.0.0.1:9/', topics: ['quota'] }
  const wish = { api: 'demo', purpose: 'To call what not every key may.' }
  const suspend = (id: string) => admin.call('PUT', `/administration/people/${id}/suspension`, { reason: 'An attack.' })
  const gate = (secret: string) =>
    fetch(`${portal.origin}/api/demo/things/1`, { headers: { 'x-api-key': secret } }).then(({ status }) => status)
  const statuses = (answers: readonly Answer[]): readonly number[] => answers.map(({ status }) => status).toSorted()

  test('a suspended member does nothing in the name of a team', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const member = await joined(team, 'member')
    const { key, secret } = (await owner.call('POST', `/keys?team=${team}`, live)).body
    const asked = await owner.call('POST', `/approvals?team=${team}`, wish)
    const own = await newKey(member)
    expect((await suspend(member.id)).status).toBe(204)
    for (const [method, path] of [
      ['DELETE', `/keys/${key.id}?team=${team}`],
      ['DELETE', `/approvals/${asked.body.id}?team=${team}`],
      ['POST', `/keys/${key.id}/rotation?team=${team}`],
    ] as const)
      expect(await member.call(method, path, method === 'POST' ? {} : undefined)).toMatchObject({
        status: 403,
        body: { code: 'account.suspended' },
      })
    expect(await gate(secret)).toBe(200)
    // What is one's own may still be ended.
    expect((await member.call('DELETE', `/keys/${own.id}`)).status).toBe(204)
  })

  test('whoever is suspended may go, and a team of others has the next of them for its owner', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    await joined(team, 'viewer')
    await joined(team, 'member')
    const stopped = await joined(team, 'manager')
    const heir = await joined(team, 'manager')
    expect(await owner.call('DELETE', '/account')).toMatchObject({ status: 409, body: { code: 'team.last_owner' } })
    for (const { id } of [owner, stopped]) expect((await suspend(id)).status).toBe(204)
    // There is no other way out: nothing is done in the team's name.
    expect((await owner.call('DELETE', `/teams/${team}`)).body.code).toBe('account.suspended')
    expect((await owner.call('DELETE', '/account')).status).toBe(204)
    const { people } = (await heir.call('GET', `/teams/${team}`)).body
    expect(people.map(({ id, role }: { id: string; role: Role }) => [id === heir.id, role]).toSorted()).toEqual([
      [false, 'manager'],
      [false, 'member'],
      [false, 'viewer'],
      [true, 'owner'],
    ])
    expect(JSON.stringify((await portal.place.rows())['account'])).not.toContain(owner.email)
  })

  test('invitations that are refused for the role use up nothing of what an address may be sent', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const viewer = await joined(team, 'viewer')
    const guest = { email: `guest${(count += 1)}@example.org`, role: 'member' }
    for (let tries = 0; tries < 4; tries += 1) {
      expect((await viewer.call('POST', `/teams/${team}/invitations`, guest)).body.code).toBe('team.role')
      expect((await viewer.call('POST', '/teams/team_nowhere/invitations', guest)).status).toBe(404)
    }
    const own = await newTeam(viewer)
    expect((await viewer.call('POST', `/teams/${own}/invitations`, guest)).status).toBe(201)
  })

  test('nobody makes anything new for a suspended team, and what it has may be ended', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const { key, secret } = (await owner.call('POST', `/keys?team=${team}`, live)).body
    expect((await suspend(team)).status).toBe(204)
    expect(await gate(secret)).toBe(403)
    for (const [method, path, body] of [
      ['POST', `/keys?team=${team}`, live],
      ['PATCH', `/keys/${key.id}?team=${team}`, { name: 'y' }],
      ['POST', `/keys/${key.id}/rotation?team=${team}`, {}],
      ['POST', `/webhooks?team=${team}`, hook],
      ['POST', `/approvals?team=${team}`, wish],
      ['POST', `/teams/${team}/invitations`, { email: 'guest@example.org', role: 'member' }],
    ] as const)
      expect([path, (await owner.call(method, path, body)).body.code]).toEqual([path, 'account.suspended'])
    expect((await owner.call('GET', `/keys?team=${team}`)).status).toBe(200)
    expect((await owner.call('DELETE', `/keys/${key.id}?team=${team}`)).status).toBe(204)
    expect((await owner.call('DELETE', `/teams/${team}`)).status).toBe(204)
    expect(JSON.stringify((await portal.place.rows())['suspension'])).not.toContain(team)
  })

  test('whoever is suspended does not go on with the keys of a team that is nobody else’s', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const { secret } = (await owner.call('POST', `/keys?team=${team}`, live)).body
    await joined(team, 'viewer')
    expect(await gate(secret)).toBe(200)
    expect((await suspend(owner.id)).status).toBe(204)
    expect(await gate(secret)).toBe(403)
    // Somebody else has to do with its keys, and goes on.
    const member = await joined(team, 'member')
    await expect.poll(() => gate(secret), { timeout: 10_000 }).toBe(200)
    expect((await member.call('POST', `/keys?team=${team}`, live)).status).toBe(201)
    await inStore((store) => store.teams.removeMember(team, member.id))
    await expect.poll(() => gate(secret), { timeout: 10_000 }).toBe(403)
  })

  test.each<readonly [what: string, method: string, path: string, body: unknown]>([
    ['makes a key', 'POST', '/keys', live],
    ['revokes a key', 'DELETE', '/keys/KEY', undefined],
    ['makes a webhook', 'POST', '/webhooks', hook],
    ['has a webhook’s secret made anew', 'POST', '/webhooks/HOOK/secret', undefined],
    ['deletes a webhook', 'DELETE', '/webhooks/HOOK', undefined],
    ['asks for access', 'POST', '/approvals', wish],
    ['withdraws what was asked', 'DELETE', '/approvals/ASKED', undefined],
    ['sets what the team tells', 'PATCH', '/notices/settings', { quota: 'weekly' }],
  ])('whoever is removed at the moment at which he %s has not', async (_what, method, path, body) => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const member = await joined(team, 'member')
    const query = `?team=${team}`
    const ids: Record<string, string> = {
      KEY: (await owner.call('POST', `/keys${query}`, live)).body.key.id,
      HOOK: (await owner.call('POST', `/webhooks${query}`, hook)).body.webhook.id,
      ASKED: path.includes('ASKED') ? (await owner.call('POST', `/approvals${query}`, wish)).body.id : '',
    }
    const filled = path.replace(/KEY|HOOK|ASKED/, (name) => ids[name] ?? '')
    const things = async () => {
      const { api_key, webhook, approval, notice_setting } = await portal.place.rows()
      const keys = api_key?.map(({ last_used_at: _used, ...row }) => JSON.stringify(row)).toSorted()
      return JSON.stringify([keys, webhook, approval, notice_setting])
    }
    const before = await things()
    const [removed, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    // As another server of the portal does, which takes its time.
    const removing = inStore((store) =>
      store.transaction(async (store) => {
        await store.accounts.lock(team)
        await store.teams.removeMember(team, member.id)
        removed.resolve()
        await answered.promise
      }),
    )
    await removed.promise
    const answering = member.call(method, `${filled}${query}`, body)
    await sleep(150)
    answered.resolve()
    await removing
    expect((await answering).status).toBeOneOf([403, 404])
    expect(await things()).toBe(before)
  })

  test('an administrator does not leave a team for as long as it takes to grant what it asked for', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    await joined(team, 'owner')
    await inStore((store) => store.administrators.appoint(owner.email, portal.now()))
    const { key } = (await owner.call('POST', `/keys?team=${team}`, live)).body
    const asked = await owner.call('POST', `/approvals?team=${team}`, { ...wish, keyId: key.id })
    // A rotation asks for the successor in the name of whoever asked before.
    await owner.call('POST', `/keys/${key.id}/rotation?team=${team}`, {})
    const all = (await owner.call('GET', `/approvals?team=${team}`)).body.approvals
    expect(all).toHaveLength(2)
    expect((await owner.call('DELETE', `/teams/${team}/members/${owner.id}`)).status).toBe(204)
    for (const { id } of all)
      expect(
        await owner.call('PUT', `/administration/approvals/${id}/decision`, { decision: 'approved' }),
      ).toMatchObject({ status: 403, body: { code: 'approval.own' } })
    const granted = `/administration/approvals/${asked.body.id}/decision`
    expect((await admin.call('PUT', granted, { decision: 'approved' })).status).toBe(200)
  })

  test('access that is taken back from a key is taken back from those that replaced it meanwhile', async () => {
    const owner = await somebody('owner')
    const [first, other] = [await newKey(owner), await newKey(owner)]
    const ids: string[] = []
    for (const keyId of [first.id, other.id]) {
      const { id } = (await owner.call('POST', '/approvals', { ...wish, keyId })).body
      ids.push(id)
      await admin.call('PUT', `/administration/approvals/${id}/decision`, { decision: 'approved' })
    }
    const second = (await owner.call('POST', `/keys/${first.id}/rotation`, {})).body.key.id
    await owner.call('POST', `/keys/${second}/rotation`, {})
    // By an administrator whose page is older than that.
    const taken = await admin.call('PUT', `/administration/approvals/${ids[0]}/decision`, { decision: 'refused' })
    expect(taken).toMatchObject({ status: 200, body: { id: ids[0], state: 'refused' } })
    const { approvals } = (await owner.call('GET', '/approvals')).body
    const left = approvals.filter(({ state }: { state: string }) => state === 'approved')
    expect(left.map(({ id }: { id: string }) => id)).toEqual([ids[1]])
    expect(approvals).toHaveLength(4)
  })

  test('nobody owns more teams than may be owned, whoever gives them', async () => {
    const [first, giver, puppet] = [await somebody('giver'), await somebody('giver'), await somebody('puppet')]
    const teams: string[] = []
    for (const giving of [first, giver]) {
      for (let team = 0; team < 3; team += 1) {
        const id = await newTeam(giving)
        teams.push(id)
        await inStore((store) => store.teams.addMember(id, puppet.id, 'member', portal.now()))
      }
      for (const id of teams.slice(-3)) {
        const made = await giving.call('PATCH', `/teams/${id}/members/${puppet.id}`, { role: 'owner' })
        expect(made.status).toBe(giving === first ? 200 : 409)
        await giving.call('DELETE', `/teams/${id}/members/${giving.id}`)
      }
    }
    const members = (await portal.place.rows())['team_member'] ?? []
    expect(members.filter((row) => row['account_id'] === puppet.id && row['role'] === 'owner')).toHaveLength(3)
    const invited = await giver.call('POST', `/teams/${teams[5]}/invitations`, { email: puppet.email, role: 'owner' })
    expect(invited.status).toBe(201)
    const token = await tokenTo(puppet.email)
    await giver.call('DELETE', `/teams/${teams[5]}/members/${puppet.id}`)
    expect(await puppet.call('POST', '/invitations', { token })).toMatchObject({ status: 409 })
  })

  test('an invitation is worth what whoever sent it may at the moment it is taken', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const guests = [await somebody('guest'), await somebody('guest'), await somebody('guest')] as const
    const managers = [
      await joined(team, 'manager'),
      await joined(team, 'manager'),
      await joined(team, 'manager'),
    ] as const
    const tokens: string[] = []
    for (const [index, guest] of guests.entries()) {
      await managers[index]?.call('POST', `/teams/${team}/invitations`, { email: guest.email, role: 'manager' })
      tokens.push(await tokenTo(guest.email))
    }
    await owner.call('DELETE', `/teams/${team}/members/${managers[0].id}`)
    await owner.call('PATCH', `/teams/${team}/members/${managers[1].id}`, { role: 'viewer' })
    await suspend(managers[2].id)
    for (const [index, guest] of guests.entries())
      expect((await guest.call('POST', '/invitations', { token: tokens[index] })).body.code).toBe(
        'team.invitation_gone',
      )
    expect((await owner.call('GET', `/teams/${team}`)).body.people).toHaveLength(3)
  })

  test('many at the same moment get no more than one after the other', async () => {
    const owner = await somebody('owner')
    const team = await newTeam(owner)
    const twenty = <T>(work: () => Promise<T>): Promise<readonly T[]> => Promise.all(Array.from({ length: 20 }, work))
    const keys = await twenty(() => owner.call('POST', `/keys?team=${team}`, live))
    expect(statuses(keys).filter((status) => status === 201)).toHaveLength(5)
    const hooks = await twenty(() => owner.call('POST', `/webhooks?team=${team}`, hook))
    expect(statuses(hooks).filter((status) => status === 201)).toHaveLength(5)
    const wishes = await twenty(() => owner.call('POST', `/approvals?team=${team}`, wish))
    const asked = wishes.filter(({ status }) => status === 201)
    expect(asked).toHaveLength(1)
    const path = `/administration/approvals/${asked[0]?.body.id}/decision`
    const refused = await twenty(() => admin.call('PUT', path, { decision: 'refused' }))
    expect(statuses(refused).filter((status) => status === 200)).toHaveLength(1)
    const guest = await somebody('guest')
    await owner.call('POST', `/teams/${team}/invitations`, { email: guest.email, role: 'member' })
    const token = await tokenTo(guest.email)
    const taken = await twenty(() => guest.call('POST', '/invitations', { token }))
    expect(statuses(taken).filter((status) => status === 200)).toHaveLength(1)
  })

  test('accounts that go while teams change leave nothing half done', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [owner, guest] = [await somebody('owner'), await somebody('guest')]
      const team = await newTeam(owner)
      await owner.call('POST', `/teams/${team}/invitations`, { email: guest.email, role: 'owner' })
      const token = await tokenTo(guest.email)
      const calls = [
        guest.call('POST', '/invitations', { token }),
        guest.call('DELETE', '/account'),
        owner.call('DELETE', '/account'),
        owner.call('POST', `/keys?team=${team}`, live),
        owner.call('POST', `/webhooks?team=${team}`, hook),
        owner.call('PATCH', `/teams/${team}`, { name: 'y' }),
      ]
      for (const { status, body } of await Promise.all(calls))
        expect([status, body]).toEqual([expect.toBeOneOf([200, 201, 204, 401, 403, 404, 409]), body])
    }
    const { account = [], team_member = [], api_key = [], webhook = [], team = [] } = await portal.place.rows()
    const ids = account.map(({ id }) => id)
    for (const row of team_member) expect(ids).toContain(row['account_id'])
    for (const row of api_key) expect(ids).toContain(row['account_id'])
    for (const row of webhook) expect(ids).toContain(row['holder_id'])
    for (const { id } of team)
      expect([id, team_member.some((row) => row['team_id'] === id && row['role'] === 'owner')]).toEqual([id, true])
  })

  // Counted in memory, whatever the store.
  test.runIf(engine === 'sqlite')('nobody’s mailbox is flooded with what others ask for', flood, 60_000)

  async function flood(): Promise<void> {
    const victim = 'victim@example.org'
    let sent = 0
    for (let sender = 0; sender < 4; sender += 1) {
      const owner = await somebody('sender')
      const team = await newTeam(owner)
      for (let times = 0; times < 20; times += 1)
        if ((await owner.call('POST', `/teams/${team}/invitations`, { email: victim, role: 'viewer' })).status === 201)
          sent += 1
    }
    expect(sent).toBeLessThanOrEqual(12)
    const eager = await somebody('eager')
    const key = await newKey(eager)
    let changed = 0
    for (let round = 0; round < 10; round += 1) {
      const changes = Array.from({ length: 31 }, () => eager.call('PATCH', `/keys/${key.id}`, { name: `x${round}` }))
      changed += (await Promise.all(changes)).filter(({ status }) => status === 200).length
      // Beside the limit of calls in a minute.
      portal.advance(6_000)
    }
    expect(changed).toBeLessThan(308)
    expect((await eager.call('DELETE', `/keys/${key.id}`)).status).toBe(204)
    let asked = 0
    for (let times = 0; times < 60; times += 1) {
      const { status, body } = await eager.call('POST', '/approvals', wish)
      if (status !== 201) continue
      asked += 1
      await eager.call('DELETE', `/approvals/${body.id}`)
    }
    expect(asked).toBeLessThanOrEqual(30)
  }

  test('nothing of it was a fault of ours', () => {
    expect(portal.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})
