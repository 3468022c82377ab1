import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import { newPerson, signedInPerson, type Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { openPortalStore } from '../../open-portal-store.ts'

/** Whoever loses a role while what it asked for waits for its turn has lost it. */
describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let administrator: Person
  let owner: Person
  let ownerId: string
  let places: Readonly<Record<string, string>>

  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    administrator = await trialAdministrator(portal)
    owner = await signedInPerson(portal.origin, 'owner@example.org')
    ownerId = (await owner.call('GET', '/account')).body.id
    const anybody = newPerson(portal.origin)
    await administrator.call('PUT', `/administration/people/${ownerId}/owned-apis/demo`)
    const made = async (person: Person, path: string, body: unknown) => (await person.call('POST', path, body)).body
    const wrong = 'The first thing has been gone for years.'
    const need = {
      title: 'Know it',
      who: 'Somebody',
      place: 'Here',
      why: 'It matters.',
      solved: 'It is known in time.',
    }
    const token = await made(owner, '/owned-apis/demo/review-tokens', { name: 'Reviews' })
    const bulletin = await made(administrator, '/administration/bulletins', news)
    const fault = await made(anybody, '/fault-reports', { operation: 'demo.thing', wrong })
    places = {
      TOKEN: token.token.id,
      BULLETIN: bulletin.id,
      FAULT: fault.id,
      NEED: (await made(anybody, '/proposed-needs', need)).id,
    }
  })
  beforeEach(() =>
    inStore(async (store) => {
      await store.owners.grant('demo', ownerId, portal.now())
      await store.administrators.appoint('admin@example.org', portal.now())
    }),
  )
  afterAll(() => portal.close())

  async function inStore<T>(work: (store: Awaited<ReturnType<typeof openPortalStore>>['store']) => Promise<T>) {
    const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
    return work(store).finally(store.close)
  }
  const news = { kind: 'incident', title: 'Slow', words: 'We look.' }

  test.each<readonly [who: 'owner' | 'administrator', method: string, path: string, body: unknown]>([
    ['owner', 'POST', '/owned-apis/demo/review-tokens', { name: 'More' }],
    ['owner', 'DELETE', '/owned-apis/demo/review-tokens/TOKEN', undefined],
    ['owner', 'PUT', '/fault-reports/FAULT/answer', { state: 'mended' }],
    ['administrator', 'POST', '/administration/bulletins', news],
    ['administrator', 'POST', '/administration/bulletins/BULLETIN/entries', { words: 'It works again.' }],
    ['administrator', 'PUT', '/administration/proposed-needs/NEED/decision', { state: 'declined' }],
  ])('of an %s: %s %s', async (who, method, path, body) => {
    const filled = path.replace(/[A-Z]{4,}/, (name) => places[name] ?? '')
    const things = async () => {
      const { review_token, fault, bulletin, bulletin_entry, proposed_need } = await portal.place.rows()
      return JSON.stringify([review_token, fault, bulletin, bulletin_entry, proposed_need])
    }
    const person = who === 'owner' ? owner : administrator
    const personId = String((await person.call('GET', '/account')).body.id)
    const before = await things()
    const [taken, asked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    // As another server of the portal does, which takes its time.
    const taking = inStore((store) =>
      store.transaction(async (store) => {
        await store.accounts.lock(personId)
        if (who === 'owner') await store.owners.dismiss('demo', ownerId)
        else await store.administrators.dismiss('admin@example.org')
        taken.resolve()
        await asked.promise
      }),
    )
    await taken.promise
    const answering = person.call(method, filled, body)
    await sleep(150)
    asked.resolve()
    await taking
    expect((await answering).status).toBe(403)
    expect(await things()).toBe(before)
  })
})
