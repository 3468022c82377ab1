import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { newKey, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { addDeadMails, forgeAudit } from '../../../testing/trial-rows.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    admin = await trialAdministrator(portal)
  })
  afterAll(() => portal.close())

  test('mails that were given up are listed without their text, and tried again', async () => {
    await addDeadMails(portal.place, 'ada.l@example.org', '550 <Ada.L@example.org> is unknown')
    const { body } = await admin.call('GET', '/administration/mails')
    expect(body.mails).toMatchObject([
      { kind: 'sign-in-code', canRetry: false, lastError: null },
      { kind: 'approval', canRetry: true, address: 'ad…@example.org', lastError: '550 <ad…@example.org> is unknown' },
    ])
    expect(JSON.stringify(body)).not.toMatch(/ada\.l|A text/i)
    const [code, approval] = body.mails
    expect((await admin.call('PUT', `/administration/mails/${code.id}/trial`)).status).toBe(404)
    expect((await admin.call('PUT', `/administration/mails/${approval.id}/trial`)).status).toBe(204)
    await expect
      .poll(async () => (await portal.place.rows())['mail']?.find(({ body }) => body === 'A text')?.['sent_at'], {
        timeout: 15_000,
      })
      .toBeGreaterThan(0)
    // A mail that was sent is not sent again.
    expect((await admin.call('PUT', `/administration/mails/${approval.id}/trial`)).status).toBe(404)
    const { rows } = (await admin.call('GET', `/administration/audit?about=${approval.id}`)).body
    expect(rows).toMatchObject([{ action: 'mail-retried' }])
    expect((await admin.call('GET', '/administration/mails?state=waiting')).body.mails).toEqual([])
  })

  test('the audit is read page by page, newest first, by whom and by what', async () => {
    const person = await signedInPerson(portal.origin, 'many@example.org')
    const { id } = (await person.call('GET', '/account')).body
    for (let made = 0; made < 30; made += 1) {
      const key = await newKey(person)
      await person.call('DELETE', `/keys/${key.id}`)
    }
    const seen: { id: number; action: string }[] = []
    let next: number | null = Number.MAX_SAFE_INTEGER
    while (next !== null) {
      const { body } = await admin.call('GET', `/administration/audit?about=${id}&before=${next}`)
      seen.push(...body.rows)
      next = body.next
    }
    expect(seen).toHaveLength(61)
    expect(seen.map(({ id }) => id)).toEqual(seen.map(({ id }) => id).toSorted((one, other) => other - one))
    const revoked = await admin.call('GET', `/administration/audit?about=${id}&action=key-revoked`)
    expect(new Set(revoked.body.rows.map(({ action }: { action: string }) => action))).toEqual(new Set(['key-revoked']))
    expect((await admin.call('GET', '/administration/audit?action=DROP')).status).toBe(422)
  })

  test('what everybody called is told by operation and day, and not whose it was', async () => {
    const callers = [
      await signedInPerson(portal.origin, 'one@example.org'),
      await signedInPerson(portal.origin, 'two@example.org'),
    ]
    for (const person of callers) {
      const { secret } = await newKey(person)
      for (const id of [1, 2])
        await fetch(`${portal.origin}/api/demo/things/${id}`, { headers: { 'x-api-key': secret } })
    }
    const { body } = await admin.call('GET', '/administration/usage?days=2')
    expect(body.operations).toEqual([{ operation: 'demo.thing', keys: 2, calls: 4, errors: 0, limited: 0 }])
    expect(body.days).toEqual([{ date: body.to, calls: 4, errors: 0, limited: 0 }])
    expect(JSON.stringify(body)).not.toMatch(/key_|acc_/)
  })

  test('the audit is proven whole, and a forged row is found', async () => {
    const { body } = await admin.call('GET', '/administration/audit/proof')
    expect(body).toMatchObject({ isWhole: true, brokenRow: null, rows: expect.any(Number), head: expect.any(String) })
    await forgeAudit(portal.place)
    expect((await admin.call('GET', '/administration/audit/proof')).body).toEqual(body)
    portal.advance(10_000)
    const rows = (await portal.place.rows())['audit'] ?? []
    expect((await admin.call('GET', '/administration/audit/proof')).body).toMatchObject({
      isWhole: false,
      rows: null,
      brokenRow: rows.at(-1)?.['id'],
    })
  })
})
