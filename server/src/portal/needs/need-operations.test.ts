import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { newPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

const words = {
  title: 'Know it',
  who: 'Somebody',
  place: 'Here',
  why: 'See https://evil.example for why.',
  solved: 'It is known in time.',
}

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person
  let anybody: Person

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    admin = await trialAdministrator(portal)
    anybody = newPerson(portal.origin)
  })
  afterAll(() => portal.close())

  const propose = (more: Readonly<Record<string, unknown>> = {}) =>
    anybody.call('POST', '/proposed-needs', { ...words, ...more })
  const accepted = async () => (await anybody.call('GET', '/proposed-needs')).body.needs
  async function lettersTo(email: string, kind: string): Promise<readonly string[]> {
    const { mails } = (await (await fetch(`${portal.origin}/dev/outbox.json`)).json()) as {
      mails: { kind: string; recipient: string; body: string }[]
    } // our own page's shape
    return mails.filter((mail) => mail.kind === kind && mail.recipient === email).map(({ body }) => body)
  }

  test('nothing of a need is public before somebody accepts it, and then in the words that were accepted', async () => {
    const { status, body } = await propose({ email: 'Ada@Example.org' })
    expect([status, body]).toEqual([201, { id: expect.stringMatching(/^need_/), state: 'waiting' }])
    expect(await accepted()).toEqual([])
    const [letter] = await lettersTo('admin@example.org', 'need-proposed')
    expect(letter).toContain('It is known in time.')
    expect(letter).not.toMatch(/evil\.example|ada@/i)
    const waiting = (await admin.call('GET', '/administration/proposed-needs')).body.needs
    expect(waiting).toMatchObject([{ id: body.id, ...words, wantsAnswer: true }])

    const place = `/administration/proposed-needs/${body.id}/decision`
    const decision = { state: 'accepted', note: 'Thank you.', why: 'Because it matters to many.' }
    expect((await admin.call('PUT', place, decision)).body).toMatchObject({ state: 'accepted', wantsAnswer: false })
    expect(await accepted()).toMatchObject([{ id: body.id, title: 'Know it', why: 'Because it matters to many.' }])
    expect(await lettersTo('ada@example.org', 'need-decided')).toEqual([expect.stringContaining('Thank you.')])

    await admin.call('PUT', place, { state: 'declined' })
    expect(await accepted()).toEqual([])
    // The address is gone with the first decision.
    expect(await lettersTo('ada@example.org', 'need-decided')).toHaveLength(1)
    const { rows } = (await admin.call('GET', `/administration/audit?about=${body.id}`)).body
    expect(rows.map(({ action }: { action: string }) => action)).toEqual(['need-declined', 'need-accepted'])
  })

  test('words that nobody sees are refused with their place, and a network proposes five an hour', async () => {
    const { status, body } = await propose({ who: '\u200b\u200b\u200b' })
    expect([status, body.errors[0].path]).toEqual([422, '/body/who'])
    const codes: unknown[] = []
    for (let count = 0; count < 5; count += 1) codes.push((await propose()).body.code)
    expect(codes).toEqual([undefined, undefined, undefined, undefined, 'limit.reports'])
  })
})
