import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loadCity } from '@openlondon/contract'
import { drifting, harmless } from '@openlondon/contract/testing/drift-cases'
import { startOwner, type Reply } from '@openlondon/contract/testing/owner-server'
import { trialAdministrator } from '../../testing/trial-administrator.ts'
import { signedInPerson } from '../../testing/trial-person.ts'
import { startTrialDrift, type TrialDrift } from '../../testing/trial-drift.ts'
import { seenUnderRelease } from '../../testing/trial-rows.ts'

// An owner that drifts in one way in each of its operations, called through the gateway as callers do.

type Case = { readonly name: string; readonly replies: readonly Reply[]; readonly want: readonly string[] }

/** What keeps an answer from coming says nothing of its shape; and that an owner refuses a question is no drift of its own. */
const kindsOf = (told: readonly string[]): readonly string[] =>
  [...new Set(told.map((one) => one.slice(0, one.indexOf(':'))))].filter((kind) => kind !== 'refused').toSorted()

const calm: readonly Case[] = [
  ...harmless.map(([name, replies]) => ({ name, replies, want: [] })),
  ...drifting.map(([name, reply, told]) => ({ name, replies: [reply], want: kindsOf(told) })),
]
/** Those after which the gateway leaves an owner alone for a while come last. */
const cases = calm.toSorted((one, other) => Number(isTrouble(one)) - Number(isTrouble(other)))

function isTrouble({ replies }: Case): boolean {
  return replies.some(({ holdMs, isCutOff }) => holdMs !== undefined || isCutOff === true)
}

const calls = 4
/** Counts are written every five seconds. */
const patiently = { timeout: 60_000, interval: 250 }
vi.setConfig({ testTimeout: 90_000 })
let trial: TrialDrift

beforeAll(async () => {
  trial = await startTrialDrift(cases.length, async (cityDir) => {
    const { city } = await loadCity(cityDir)
    return startOwner(city.apis[0]?.operations ?? [], ({ name }, _request, times) => {
      const { replies } = cases[Number(name.slice('case'.length))] ?? { replies: [] }
      return replies[Math.min(times, replies.length) - 1] ?? { status: 200, headers: {}, body: '' }
    })
  })
  for (const index of cases.keys()) {
    for (let call = 0; call < calls; call += 1) {
      const response = await trial.call(index)
      await response.arrayBuffer().catch(() => {})
    }
    await trial.untilLooked()
  }
}, 240_000)
afterAll(() => trial.close())

test.each(cases.map((one, index) => [one.name, index] as const))('%s', async (_name, index) => {
  const { want, replies } = cases[index] ?? { want: [], replies: [] }
  const kinds = async (): Promise<readonly string[]> =>
    [...new Set((await trial.rowsOf('misfit', index)).map(({ kind }) => String(kind)))].toSorted()
  if (want.length > 0) return expect.poll(kinds, patiently).toEqual(want)
  // Silence proves nothing until the answers were looked at; of those that say nothing of the contract none is counted.
  const looked = async (): Promise<number> => Number((await trial.rowsOf('look', index))[0]?.['looked'] ?? 0)
  const said = replies.at(-1)
  const isLooked = said !== undefined && said.status !== 304
  await expect.poll(looked, patiently).toBeGreaterThanOrEqual(isLooked ? 1 : 0)
  expect((await kinds()).filter((kind) => kind !== 'unreachable' || replies.length === 1)).toEqual([])
})

test('everybody is told how far answers agree and where not, and administrators what came instead', async () => {
  const { portal } = trial
  const indexOf = (wanted: string): number => cases.findIndex(({ name }) => name === wanted)
  const [fine, drifted] = [indexOf('as declared'), indexOf('a value a closed list does not know')]
  await expect.poll(async () => (await trial.rowsOf('misfit', drifted)).length, patiently).toBe(1)
  portal.advance(10_000)
  type Told = { readonly operation: string } & Readonly<Record<string, unknown>>
  const of = (told: readonly Told[], index: number): readonly Told[] =>
    told.filter(({ operation }) => operation === `buses.case${index}`)

  const response = await fetch(`${portal.origin}/portal/v1/agreements?api=buses`)
  expect(response.headers.get('cache-control')).toBe('public, max-age=60')
  const { agreements } = await response.json()
  const counts = { answers: calls, looked: calls, unseen: 0, release: '1.0.0' }
  expect(of(agreements, fine)).toEqual([
    expect.objectContaining({ ...counts, agreed: calls, misfits: [], lastAgreedAt: expect.stringMatching(/^20.*Z$/) }),
  ])
  expect(of(agreements, drifted)).toEqual([
    expect.objectContaining({
      ...counts,
      agreed: 0,
      lastAgreedAt: null,
      misfits: [{ kind: 'schema', place: '/kind', times: calls }],
    }),
  ])
  expect((await fetch(`${portal.origin}/portal/v1/agreements?api=atlantis`)).status).toBe(404)

  const { body } = await (await trialAdministrator(portal)).call('GET', '/administration/misfits?api=buses')
  expect(of(body.misfits, fine)).toEqual([])
  expect(of(body.misfits, drifted)).toMatchObject([
    {
      place: '/kind',
      wanted: 'must be one of "bus", "tram"',
      found: 'a value that it lacks',
      hash: expect.stringMatching(/^[\w-]{12}$/),
      times: calls,
    },
  ])
  const stranger = await signedInPerson(portal.origin, 'stranger@example.org')
  expect((await stranger.call('GET', '/administration/misfits')).status).toBe(403)
})

test('what was held against a release that is served no more says nothing of the one that is', async () => {
  const { portal } = trial
  const index = cases.findIndex(({ name }) => name === 'as declared')
  const told = async (): Promise<boolean> => {
    portal.advance(10_000)
    const { agreements } = await (await fetch(`${portal.origin}/portal/v1/agreements`)).json()
    return agreements.some(({ operation }: { operation: string }) => operation === `buses.case${index}`)
  }
  await expect.poll(told, patiently).toBe(true)
  await seenUnderRelease(portal.place, `buses.case${index}`, '0.9.0')
  expect(await told()).toBe(false)
})
