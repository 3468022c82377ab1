import { checkLive, formatLive } from '@openlondon/contract'
import { fixtureReply, startOwners } from '@openlondon/contract/testing/owner-server'
import { afterAll, expect, test } from 'vitest'
import { goodManners } from '../contract/src/truth/live/ask-politely.ts'
import { city } from './city.ts'

const apis = city.apis.filter(({ upstream }) => upstream.kind === 'external')
const clock = { now: () => Date.parse('2026-11-24T12:00:00Z'), wait: async () => {} }
const manners = { ...goodManners, failuresInARow: 10_000, timeLimitMs: 5_000 }

const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

test.each(apis)('an owner that answers as the contract of $id says has not drifted', async (api) => {
  const { surroundings, close } = await startOwners(api, fixtureReply)
  closing.push(close)
  const findings = await checkLive({ city, apis: [api.id], surroundings, clock, manners })
  const asked = findings.filter(({ outcome }) => outcome !== 'skipped')
  // Fields that only our own fixtures have are for `npm run truth` to name.
  const drifts = asked.flatMap((finding) => finding.drifts).filter(({ kind }) => kind !== 'undeclared')
  expect(drifts, formatLive(findings)).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.every(({ outcome }) => outcome === 'fits' || outcome === 'drift')).toBe(true)
})
