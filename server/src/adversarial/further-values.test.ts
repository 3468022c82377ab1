import { loadCity, type OperationModel } from '@openlondon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../testing/trial-administrator.ts'
import { newKey, type Person } from '../../testing/trial-person.ts'
import { engines } from '../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

// Values that a database, a clock or a pattern may choke on, in every place a value can stand.

const hostile: readonly (readonly [what: string, value: string])[] = [
  ['NUL', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['letters beyond the first plane', '\u{1f600}\u{10ffff}'],
  ['a line of its own', 'a\r\nBcc: eve@example.org\r\n\r\nx'],
  ['a number beyond 64 bits', '99999999999999999999999'],
  ['a row beyond 64 bits', 'mail_99999999999999999999999'],
  ['a row below none', 'leak_-1'],
  ['a broken encoding', '%E0%A4%A'],
  ['SQL', "\u2019' OR 1=1; --"],
  ['a property of every object', '__proto__'],
  ['the last day of JavaScript', '+275760-09-13T00:00:00Z'],
  ['a day that is none', '9999-12-31T23:59:60Z'],
]

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let person: Person
  let operations: readonly OperationModel[]
  let keyId = ''
  beforeAll(async () => {
    portal = await startTrialPortal({ WEBHOOK_TARGETS: 'any' }, engine)
    operations = (await loadCity(portal.cityDir)).city.apis.find(({ id }) => id === 'portal')?.operations ?? []
    person = await trialAdministrator(portal)
    keyId = (await newKey(person)).id
  })
  afterAll(() => portal.close())

  test.each(hostile)('%s in an address is refused in words', async (_what, value) => {
    const written = encodeURIComponent(value.toWellFormed())
    for (const { method, path, parameters, name } of operations) {
      const isLeaving = name === 'deleteAccount' || name === 'endSession'
      if (isLeaving || method === 'PUT' || method === 'PATCH' || method === 'POST') continue
      const query = parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name)
      const filled = path.replaceAll(/\{\w+\}/g, written)
      for (const search of ['', ...query.map((one) => `?${one}=${written}`)]) {
        if (filled === path && search === '') continue
        const answer = await person.call(method, `${filled}${search}`)
        expect([name, search, answer.status, answer.status < 500]).toEqual([name, search, answer.status, true])
        portal.advance(1_000)
      }
    }
  })

  test.each(hostile)('%s in a body is refused in words, or kept as text', async (_what, value) => {
    const email = 'grace@example.org'
    const at = '2030-01-01T00:00:00Z'
    const calls: readonly (readonly [method: string, path: string, body: Readonly<Record<string, unknown>>])[] = [
      ['POST', '/sign-ups', { email: `${value}@example.org` }],
      ['POST', '/sessions', { email, code: value }],
      ['POST', '/keys', { name: value, environment: 'live' }],
      ['POST', '/keys', { name: 'x', environment: 'live', apis: [value] }],
      ['POST', '/keys', { name: 'x', environment: 'live', ranges: [value] }],
      ['POST', '/keys', { name: 'x', environment: 'browser', origins: [value] }],
      ['POST', '/keys', { name: 'x', environment: 'live', expiresAt: value }],
      ['PATCH', `/keys/${keyId}`, { name: value }],
      ['POST', '/approvals', { api: value, purpose: 'x'.repeat(30) }],
      ['POST', '/approvals', { api: 'demo', purpose: `${value}${'x'.repeat(30)}`, keyId: value }],
      ['POST', '/approvals', { api: 'demo', purpose: `${value}${'x'.repeat(30)}` }],
      ['POST', '/webhooks', { url: `http://127.0.0.1:9/${value}`, topics: ['quota'] }],
      ['POST', '/webhooks', { url: value, topics: ['quota'] }],
      ['POST', '/teams', { name: value }],
      ['POST', '/invitations', { token: value }],
      ['POST', '/found-keys', { key: value, place: value }],
      ['PUT', `/administration/people/${encodeURIComponent('acc_x')}/suspension`, { reason: `why ${value}` }],
      ['PUT', '/administration/approvals/apr_x/decision', { decision: 'approved', note: value, expiresAt: at }],
      ['PUT', '/administration/approvals/apr_x/decision', { decision: 'approved', expiresAt: value }],
      ['POST', `/administration/keys/key_x/revocation`, { reason: `why ${value}` }],
    ]
    for (const [method, path, body] of calls) {
      const answer = await person.call(method, path, body)
      expect([path, body, answer.status, answer.status < 500]).toEqual([path, body, answer.status, true])
      portal.advance(60_000)
    }
  })

  test('nothing of it was a fault of ours', () => {
    expect(portal.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})
