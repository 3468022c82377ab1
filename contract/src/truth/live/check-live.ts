import type { City } from '../../model/model.ts'
import { askHost, goodManners, type Asked, type Clock, type FetchAnswer, type Manners } from './ask-politely.ts'
import { fetchAnswer } from './fetch-answer.ts'
import { judgeAnswer, type Drift, type Verdict } from './judge-answer.ts'
import type { Surroundings } from './owner-host.ts'
import { planLive, type Ask } from './plan-live.ts'

/** What became of one operation. Those that were not asked say why. */
export type LiveFinding = {
  readonly api: string
  readonly operation: string
  readonly outcome: Verdict['outcome'] | 'skipped' | 'left-alone'
  /** What was asked, without any key. */
  readonly url?: string
  readonly reason?: string
  readonly drifts: readonly Drift[]
}

export type LiveCheck = {
  readonly city: City
  /** Ids of the APIs to look at; none means all. */
  readonly apis: readonly string[]
  readonly surroundings: Surroundings
  readonly clock: Clock
  readonly manners?: Manners
  readonly fetchAnswer?: FetchAnswer
  /** Told once, before the first question: how many there are and how long they will take. */
  readonly say?: (sentence: string) => void
}

/** Ask the owners what the contracts say they answer. Hosts are asked at the same time, each one at its own pace. */
export async function checkLive(check: LiveCheck): Promise<readonly LiveFinding[]> {
  const { city, apis, surroundings, clock, manners = goodManners } = check
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  const { asks, skips } = planLive(city, apis, surroundings, today)
  const byHost = Map.groupBy(asks, ({ url }) => new URL(url).host)
  check.say?.(forecast(asks, [...byHost.values()]))
  const asked = await Promise.all(
    [...byHost.values()].map((own) => askHost(own, clock, check.fetchAnswer ?? fetchAnswer, manners)),
  )
  const found = new Map(asked.flat().map((one) => [one.ask.operation.id, findingOf(one)]))
  for (const { operation, reason } of skips)
    found.set(operation.id, {
      api: operation.apiId,
      operation: operation.name,
      outcome: 'skipped',
      reason,
      drifts: [],
    })
  return city.apis.flatMap(({ operations }) =>
    operations.map(({ id }) => found.get(id)).filter((finding) => finding !== undefined),
  )
}

function forecast(asks: readonly Ask[], hosts: readonly (readonly Ask[])[]): string {
  const times = hosts.map((own) => own.reduce((sum, { spacingMs }) => sum + spacingMs, 0))
  const minutes = Math.ceil(Math.max(0, ...times) / 60_000)
  const places = hosts.length === 1 ? 'one host' : `${hosts.length} hosts`
  return `Asking ${asks.length} operations of ${places}. At the pace their owners allow this takes up to ${minutes} min when all goes well.`
}

function findingOf(asked: Asked): LiveFinding {
  const { api, operation, url } = asked.ask
  const about = { api: api.id, operation: operation.name, url }
  if ('leftAlone' in asked) return { ...about, outcome: 'left-alone', reason: asked.leftAlone, drifts: [] }
  return { ...about, ...judgeAnswer(api, operation, asked.answer) }
}
