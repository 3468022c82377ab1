import type { City } from '@openlondon/contract'
import type { ProblemCode } from '@openlondon/contract/problem'

/** How a call ended: `refused` was never let in, `limited` was and its owner said 429. */
export const callEnds = ['served', 'failed', 'limited', 'refused'] as const
export type CallEnd = (typeof callEnds)[number]

/** How an answer of an operation that is everybody's came to its caller: `asked` went to the owner for all who wait. */
export const sharedWays = ['hit', 'collapsed', 'stale', 'asked', 'alone'] as const
export type SharedWay = (typeof sharedWays)[number]

export const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const

/** Upper bounds of durations, seconds. */
export const durationBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

/** What was counted of an API's operations of one privacy class since the process began. */
export type CallSeries = {
  readonly api: string
  readonly privacy: string
  /** By end, then by class of status. */
  readonly ends: Float64Array
  /** Calls that took no longer than each bound and longer than the one before; the last took longer than all. */
  readonly durations: Float64Array
  seconds: number
}

/**
 * What a server has done since it began, as plain numbers: counting costs a call next to nothing, and they are gathered
 * when somebody asks. Nothing in here grows with callers, keys or paths.
 */
export type Tally = {
  /** A call that was let in has its answer; `ms` from then until now. */
  readonly ended: (operationId: string, end: CallEnd, status: number, ms: number) => void
  /** A call was not let in; the operation is known when its path led to one. */
  readonly refused: (operationId: string | undefined, status: number) => void
  readonly shared: (way: SharedWay) => void
  readonly problem: (code: ProblemCode) => void
  /** The portal has answered; the operation is known when its path led to one. */
  readonly portal: (operationId: string | undefined, status: number) => void
  readonly calls: () => Iterable<CallSeries>
  readonly sharedCounts: () => ReadonlyMap<SharedWay, number>
  readonly problemCounts: () => ReadonlyMap<ProblemCode, number>
  /** By operation, then by class of status. */
  readonly portalCounts: () => ReadonlyMap<string, Float64Array>
}

/** Label of what has no operation. */
export const nothing = 'none'

export function createTally(city: Pick<City, 'apis'>): Tally {
  const seriesOf = createSeries(city)
  const unknown: CallSeries = emptySeries(nothing, nothing)
  const shared = new Map<SharedWay, number>(sharedWays.map((way) => [way, 0]))
  const problems = new Map<ProblemCode, number>()
  const portal = new Map<string, Float64Array>()

  const find = (operationId: string | undefined): CallSeries =>
    (operationId === undefined ? undefined : seriesOf.get(operationId)) ?? unknown

  return {
    ended: (operationId, end, status, ms) => {
      const series = find(operationId)
      addTo(series.ends, place(end, status))
      addTo(series.durations, bucketOf(ms / 1_000))
      series.seconds += ms / 1_000
    },
    refused: (operationId, status) => addTo(find(operationId).ends, place('refused', status)),
    shared: (way) => shared.set(way, (shared.get(way) ?? 0) + 1),
    problem: (code) => problems.set(code, (problems.get(code) ?? 0) + 1),
    portal: (operationId, status) => {
      const name = operationId ?? nothing
      let counts = portal.get(name)
      if (!counts) portal.set(name, (counts = new Float64Array(statusClasses.length)))
      addTo(counts, classOf(status))
    },
    calls: () => new Set([...seriesOf.values(), unknown]),
    sharedCounts: () => shared,
    problemCounts: () => problems,
    portalCounts: () => portal,
  }
}

/** Operations of one API and one privacy class share a series, so that there are few. */
function createSeries({ apis }: Pick<City, 'apis'>): ReadonlyMap<string, CallSeries> {
  const byOperation = new Map<string, CallSeries>()
  for (const api of apis) {
    const byPrivacy = new Map<string, CallSeries>()
    for (const { id, privacy } of api.operations) {
      const series = byPrivacy.get(privacy) ?? emptySeries(api.id, privacy)
      byPrivacy.set(privacy, series)
      byOperation.set(id, series)
    }
  }
  return byOperation
}

const emptySeries = (api: string, privacy: string): CallSeries => ({
  api,
  privacy,
  ends: new Float64Array(callEnds.length * statusClasses.length),
  durations: new Float64Array(durationBounds.length + 1),
  seconds: 0,
})

const place = (end: CallEnd, status: number): number => callEnds.indexOf(end) * statusClasses.length + classOf(status)

const classOf = (status: number): number =>
  Math.min(statusClasses.length - 1, Math.max(0, Math.floor(status / 100) - 1))

function bucketOf(seconds: number): number {
  const index = durationBounds.findIndex((bound) => seconds <= bound)
  return index < 0 ? durationBounds.length : index
}

function addTo(counts: Float64Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}
