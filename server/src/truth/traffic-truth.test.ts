import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCity } from '@openlondon/contract'
import { drifting, harmless } from '@openlondon/contract/testing/drift-cases'
import { startOwner, type Reply } from '@openlondon/contract/testing/owner-server'
import { startTrialDrift, type TrialDrift } from '../../testing/trial-drift.ts'

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
let trial: TrialDrift

beforeAll(async () => {
  trial = await startTrialDrift(cases.length, async (cityDir) => {
    const { city } = await loadCity(cityDir)
    return startOwner(city.apis[0]?.operations ?? [], ({ name }, _request, times) => {
      const { replies } = cases[Number(name.slice('case'.length))] ?? { replies: [] }
      return replies[Math.min(times, replies.length) - 1] ?? { status: 200, headers: {}, body: '' }
    })
  })
  for (const index of cases.keys())
    for (let call = 0; call < calls; call += 1) {
      const response = await trial.call(index)
      await response.arrayBuffer().catch(() => {})
    }
}, 120_000)
afterAll(() => trial.close())

test.each(cases.map((one, index) => [one.name, index] as const))('%s', async (_name, index) => {
  const { want, replies } = cases[index] ?? { want: [], replies: [] }
  const kinds = async (): Promise<readonly string[]> =>
    [...new Set((await trial.rowsOf('misfit', index)).map(({ kind }) => String(kind)))].toSorted()
  if (want.length > 0) return expect.poll(kinds, { timeout: 60_000, interval: 250 }).toEqual(want)
  // Silence proves nothing until the answers were looked at; of those that say nothing of the contract none is counted.
  const looked = async (): Promise<number> => Number((await trial.rowsOf('look', index))[0]?.['looked'] ?? 0)
  const said = replies.at(-1)
  const isLooked = said !== undefined && said.status !== 304
  await expect.poll(looked, { timeout: 60_000, interval: 250 }).toBeGreaterThanOrEqual(isLooked ? 1 : 0)
  expect((await kinds()).filter((kind) => kind !== 'unreachable' || replies.length === 1)).toEqual([])
})

test('what is kept of an operation that agrees', async () => {
  const index = cases.findIndex(({ name }) => name === 'as declared')
  expect(await trial.rowsOf('look', index)).toMatchObject([
    { release: '1.0.0', answers: calls, looked: calls, agreed: calls, unseen: 0 },
  ])
})
