import { loadCity, type OperationModel } from '@openlondon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trialAdministrator } from '../../testing/trial-administrator.ts'
import { newKey, newPerson, signedInPerson, type Person } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'
import { openPortalStore } from '../open-portal-store.ts'
import type { Role } from '../store/tables/team-table.ts'
import { may, type TeamAct } from '../teams/role-rights.ts'

// Every operation of the portal's contract, tried by everybody who may not: refused, and nothing has changed.

/** What somebody needs to be let in; `administrator` beside the acts in a team. A new operation has to be put here. */
const needs: Readonly<Record<string, TeamAct | 'administrator' | 'session' | 'nothing'>> = {
  signUp: 'nothing',
  createSession: 'nothing',
  getUnsubscription: 'nothing',
  unsubscribe: 'nothing',
  listApis: 'nothing',
  listChanges: 'nothing',
  listAgreements: 'nothing',
  getStatus: 'nothing',
  getStatistics: 'nothing',
  proposeNeed: 'nothing',
  listAcceptedNeeds: 'nothing',
  listProposedNeeds: 'administrator',
  decideProposedNeed: 'administrator',
  reportFault: 'nothing',
  reportUse: 'nothing',
  listFaults: 'nothing',
  publishBulletin: 'administrator',
  continueBulletin: 'administrator',
  answerFault: 'administrator',
  getDesk: 'administrator',
  listReportedFaults: 'administrator',
  listProposals: 'administrator',
  propose: 'administrator',
  getProposal: 'administrator',
  getProposedDocument: 'administrator',
  getProposalPreview: 'administrator',
  commentProposal: 'administrator',
  decideProposal: 'administrator',
  publishProposal: 'administrator',
  listWaitingProposals: 'administrator',
  listReviewTokens: 'administrator',
  createReviewToken: 'administrator',
  revokeReviewToken: 'administrator',
  askReach: 'nothing',
  grantOwner: 'administrator',
  dismissOwner: 'administrator',
  incidentFeed: 'nothing',
  reportFoundKey: 'nothing',
  reportLeakedKeys: 'nothing',
  endSession: 'nothing',
  getAccount: 'session',
  updateAccount: 'session',
  exportAccount: 'session',
  deleteAccount: 'session',
  listTeams: 'session',
  createTeam: 'session',
  acceptInvitation: 'session',
  listKeys: 'see',
  keyUsage: 'see',
  accountUsage: 'see',
  usageTable: 'see',
  listFailedCalls: 'see',
  listApprovals: 'see',
  getNoticeSettings: 'see',
  updateNoticeSettings: 'see',
  listWebhooks: 'see',
  listWebhookDeliveries: 'see',
  getTeam: 'see',
  createKey: 'keys',
  updateKey: 'keys',
  rotateKey: 'keys',
  revokeKey: 'keys',
  askApproval: 'keys',
  withdrawApproval: 'keys',
  createWebhook: 'keys',
  deleteWebhook: 'keys',
  rotateWebhookSecret: 'keys',
  testWebhook: 'keys',
  inviteMember: 'people',
  revokeInvitation: 'people',
  changeMember: 'people',
  removeMember: 'people',
  renameTeam: 'team',
  deleteTeam: 'team',
  listApprovalRequests: 'administrator',
  decideApproval: 'administrator',
  getStanding: 'administrator',
  listPeople: 'administrator',
  getPerson: 'administrator',
  suspendAccount: 'administrator',
  restoreAccount: 'administrator',
  stopKey: 'administrator',
  listWaitingMails: 'administrator',
  retryMail: 'administrator',
  listAudit: 'administrator',
  proveAudit: 'administrator',
  portalUsage: 'administrator',
  listMisfits: 'administrator',
  listLeaks: 'administrator',
  answerLeak: 'administrator',
}

const roles = ['viewer', 'member', 'manager', 'owner'] as const
type Who = Role | 'nobody' | 'stranger' | 'administrator'

let portal: TrialPortal
let operations: readonly OperationModel[]
const people = new Map<Who, Person>()
/** Ids of what is the team's, by the name of the parameter. */
const theirs: Record<string, string> = {
  mailId: 'mail_1',
  leakId: 'leak_1',
  api: 'demo',
  faultId: 'flt_1',
  tokenId: 'rvt_1',
  proposalId: 'prp_1',
  bulletinId: 'bul_1',
  needId: 'need_1',
}
/** A team of the stranger's own. */
let otherTeam = ''

beforeAll(async () => {
  portal = await startTrialPortal({ WEBHOOK_TARGETS: 'any' })
  operations = (await loadCity(portal.cityDir)).city.apis.find(({ id }) => id === 'portal')?.operations ?? []
  people.set('nobody', newPerson(portal.origin))
  people.set('administrator', await trialAdministrator(portal))
  for (const who of [...roles, 'stranger'] as const)
    people.set(who, await signedInPerson(portal.origin, `${who}@example.org`))
  const owner = personOf('owner')
  theirs['teamId'] = (await owner.call('POST', '/teams', { name: 'Theirs' })).body.id
  const team = `?team=${theirs['teamId']}`
  const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
  for (const role of roles.slice(0, 3))
    await store.teams.addMember(theirs['teamId'] ?? '', await idOf(role), role, Date.now())
  await store.close()
  theirs['memberId'] = theirs['accountId'] = await idOf('member')
  theirs['keyId'] = (await owner.call('POST', `/keys${team}`, { name: 'x', environment: 'live' })).body.key.id
  const wish = { api: 'demo', purpose: 'To see who may read of it.' }
  theirs['approvalId'] = (await owner.call('POST', `/approvals${team}`, wish)).body.id
  const hook = { url: 'http://127.0.0.1:9/', topics: ['quota'] }
  theirs['webhookId'] = (await owner.call('POST', `/webhooks${team}`, hook)).body.webhook.id
  const guest = { email: 'guest@example.org', role: 'viewer' }
  theirs['invitationId'] = (await owner.call('POST', `/teams/${theirs['teamId']}/invitations`, guest)).body.id
  otherTeam = (await personOf('stranger').call('POST', '/teams', { name: 'Another' })).body.id
  await newKey(personOf('stranger'), {})
  expect(Object.values(theirs).filter((id) => !id)).toEqual([])
})
afterAll(() => portal.close())

function personOf(who: Who): Person {
  const person = people.get(who)
  if (!person) throw new Error(`There is no ${who}`)
  return person
}
const idOf = async (who: Who): Promise<string> => String((await personOf(who).call('GET', '/account')).body.id)

const purpose = 'To see who may have it.'

/** Of each operation that takes one, a body that the contract allows. */
const bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  signUp: { email: 'guest@example.org' },
  createSession: { email: 'guest@example.org', code: '12345678' },
  createKey: { name: 'x', environment: 'live' },
  updateKey: { name: 'y' },
  rotateKey: { graceHours: 1 },
  askApproval: { api: 'demo', purpose },
  decideApproval: { decision: 'refused', note: purpose },
  updateNoticeSettings: { quota: 'off' },
  updateAccount: { language: 'en' },
  createWebhook: { url: 'http://127.0.0.1:9/', topics: ['quota'] },
  createTeam: { name: 'x' },
  renameTeam: { name: 'x' },
  inviteMember: { email: 'other@example.org', role: 'viewer' },
  acceptInvitation: { token: 'x' },
  changeMember: { role: 'viewer' },
  suspendAccount: { reason: purpose },
  stopKey: { reason: purpose },
  answerLeak: { answer: 'keep' },
  propose: { name: 'openapi.yaml', document: 'x' },
  commentProposal: { words: 'x' },
  decideProposal: { decision: 'decline' },
  createReviewToken: { name: 'x' },
  askReach: { operations: ['demo.thing'] },
  reportFault: { operation: 'demo.thing', wrong: purpose },
  reportUse: { used: ['demo.thing'] },
  publishBulletin: { kind: 'incident', title: purpose, words: purpose },
  continueBulletin: { words: purpose },
  proposeNeed: { title: purpose, who: purpose, place: purpose, why: purpose, solved: purpose },
  decideProposedNeed: { state: 'accepted' },
  answerFault: { state: 'mended' },
  reportFoundKey: { key: 'x'.repeat(50) },
}

const fill = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? 'x')

/** Each row of the store, without what workers and sessions note of themselves. */
async function everything(): Promise<readonly string[]> {
  const {
    session: _session,
    measure: _measure,
    usage_batch: _batch,
    mail = [],
    webhook = [],
    ...rows
  } = await portal.place.rows()
  const calm = {
    ...rows,
    mail: mail.map(({ id }) => ({ id })),
    webhook: webhook.map(({ busy_until: _busy, ...row }) => row),
  }
  return Object.entries(calm).flatMap(([table, of]) => of.map((row) => `${table} ${JSON.stringify(row)}`))
}

async function isRefused(who: Who, operation: OperationModel, query: string, allowed: readonly number[]) {
  const body = bodies[operation.name]
  const before = await everything()
  const answer = await personOf(who).call(operation.method, fill(operation.path, theirs) + query, body)
  expect([who, operation.name, query, answer.status]).toEqual([
    who,
    operation.name,
    query,
    expect.toBeOneOf([...allowed]),
  ])
  const after = await everything()
  expect(after.filter((row) => !before.includes(row))).toEqual([])
  expect(before.filter((row) => !after.includes(row))).toEqual([])
}

test('every operation says who may', () => {
  expect(operations.map(({ name }) => name).toSorted()).toEqual(Object.keys(needs).toSorted())
  const withBody = operations.filter(({ requestBody }) => requestBody !== undefined).map(({ name }) => name)
  // A program sends the one, and a mail program the other: both have tests of their own.
  const others = ['reportLeakedKeys', 'unsubscribe']
  expect(withBody.filter((name) => !(name in bodies) && !others.includes(name))).toEqual([])
})

test('whoever is signed in nowhere is refused by all that need it', async () => {
  for (const operation of operations)
    if (needs[operation.name] !== 'nothing') await isRefused('nobody', operation, '', [401])
})

test('what administrators may, nobody else may', async () => {
  for (const operation of operations.filter(({ name }) => needs[name] === 'administrator'))
    for (const who of ['stranger', ...roles] as const) await isRefused(who, operation, '', [403])
})

test('in a team everybody goes as far as the role, and administrators and strangers go nowhere', async () => {
  for (const operation of operations) {
    const act = needs[operation.name]
    if (act === undefined || act === 'administrator' || act === 'session' || act === 'nothing') continue
    const query = operation.path.includes('{teamId}') ? '' : `?team=${theirs['teamId']}`
    const barred = roles.filter((role) => !may(role, act))
    // Of oneself everybody may take leave, and `member` is who the table is about.
    const others = operation.name === 'removeMember' ? barred.filter((role) => role !== 'member') : barred
    for (const who of ['stranger', 'administrator', ...others] as const)
      await isRefused(who, operation, query, [403, 404])
  }
})

test('what is a team’s is found under that team alone', async () => {
  const named = operations.filter(
    ({ name, path, parameters }) =>
      path.includes('Id}') &&
      !path.includes('{teamId}') &&
      parameters.some((parameter) => parameter.name === 'team') &&
      name,
  )
  expect(named.length).toBeGreaterThan(5)
  for (const operation of named) {
    // An owner's own account holds nothing of the team's, and another team of a stranger's neither.
    await isRefused('owner', operation, '', [404])
    await isRefused('stranger', operation, '', [404])
    await isRefused('stranger', operation, `?team=${otherTeam}`, [404])
    await isRefused('stranger', operation, `?team=${otherTeam}&team=${theirs['teamId']}`, [403, 404, 422])
    await isRefused('stranger', operation, `?team=${theirs['teamId']}&team=${otherTeam}`, [403, 404, 422])
    await isRefused('stranger', operation, `?team=${await idOf('member')}`, [403, 404])
  }
  const inside = operations.filter(({ path }) => /\{teamId\}\/.*\{/.test(path))
  expect(inside.length).toBeGreaterThan(2)
  for (const operation of inside)
    await isRefused('stranger', { ...operation, path: operation.path.replace('{teamId}', otherTeam) }, '', [404])
})

test('nobody sets what is not theirs to set', async () => {
  const wishes = { accountId: 'acc_x', holderId: 'acc_x', role: 'owner', isAdministrator: true, teamId: 'x', id: 'x' }
  for (const operation of operations) {
    const own = bodies[operation.name]
    if (!own) continue
    const more = Object.fromEntries(Object.entries(wishes).filter(([name]) => !(name in own)))
    const before = await everything()
    const team = needs[operation.name] === 'keys' ? `?team=${theirs['teamId']}` : ''
    const who = needs[operation.name] === 'administrator' ? 'administrator' : 'owner'
    const path = fill(operation.path, theirs) + team
    for (const [name, value] of Object.entries(more)) {
      const answer = await personOf(who).call(operation.method, path, { ...own, [name]: value })
      expect([operation.name, name, answer.status]).toEqual([operation.name, name, 422])
    }
    expect((await everything()).filter((row) => !before.includes(row))).toEqual([])
  }
})

test('a page of another origin does nothing in the name of whoever reads it', async () => {
  for (const operation of operations.filter(({ method }) => method !== 'GET')) {
    const who = needs[operation.name] === 'administrator' ? 'administrator' : 'owner'
    const path = `${fill(operation.path, theirs)}${needs[operation.name] === 'keys' ? `?team=${theirs['teamId']}` : ''}`
    const body = bodies[operation.name]
    const before = await everything()
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://evil.example', 'content-type': 'text/plain' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'content-type': 'application/x-www-form-urlencoded' },
    ] as const) {
      const answer = await personOf(who).call(operation.method, path, body, headers)
      expect([operation.name, headers, answer.status]).toEqual([operation.name, headers, 403])
    }
    expect((await everything()).filter((row) => !before.includes(row))).toEqual([])
  }
})
