import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCity } from '../../load/load-city.ts'
import type { City } from '../../model/model.ts'
import { driftContract, drifting, harmless } from '../../../testing/drift-cases.ts'
import { startOwner, type Reply } from '../../../testing/owner-server.ts'
import { tinyCityFiles, writeCity } from '../../../testing/tiny-city.ts'
import { goodManners } from './ask-politely.ts'
import { checkLive, type LiveFinding } from './check-live.ts'

let city: City
beforeAll(async () => {
  const files = {
    ...tinyCityFiles,
    'apis/buses/openapi.yaml': JSON.stringify(driftContract),
    'apis/buses/fixtures/stop.json': '[]',
  }
  const { 'apis/buses/fixtures/stops.json': _other, ...own } = files
  ;({ city } = await loadCity(await writeCity(own)))
})

const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

const clock = { now: () => Date.parse('2026-11-24T12:00:00Z'), wait: async () => {} }
const manners = { ...goodManners, bodyBytesMax: 5_000 }

async function ask(...replies: readonly Reply[]): Promise<LiveFinding> {
  const owner = await startOwner(city.apis[0]?.operations ?? [], (_operation, _request, times) => {
    const reply = replies[Math.min(times, replies.length) - 1]
    if (!reply) throw new Error('a reply is needed')
    return reply
  })
  closing.push(owner.close)
  const surroundings = { origins: { buses: owner.url }, env: {} }
  const isSlow = replies.some(({ holdMs }) => holdMs !== undefined)
  const limited = isSlow ? { ...manners, timeLimitMs: 150 } : manners
  const [finding] = await checkLive({ city, apis: [], surroundings, clock, manners: limited })
  if (!finding) throw new Error('nothing was found')
  return finding
}

const told = ({ drifts }: LiveFinding): readonly string[] => drifts.map(({ kind, message }) => `${kind}: ${message}`)

describe('what has drifted is found, and nothing else', () => {
  test.each(drifting)('%s', async (_name, reply, want) => {
    const finding = await ask(reply)
    expect(told(finding)).toEqual(want)
    expect(finding.outcome).toBe('drift')
  })

  test.each(harmless)('no drift: %s', async (_name, replies, want) => {
    const finding = await ask(...replies)
    expect(told(finding)).toEqual([])
    expect(finding.outcome).toBe(want)
  })
})
