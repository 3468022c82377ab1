import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { GatheredHistogram } from './given-histogram.ts'
import { callEnds, durationBounds, statusClasses, type Tally } from './tally.ts'

/** How things stand now, asked when somebody wants to know. */
export type Standing = {
  readonly owners: () => readonly OwnerStanding[]
  readonly streams: () => number
  readonly cache: () => { readonly answers: number; readonly bytes: number }
  readonly usageRows: () => number
  readonly looks: () => {
    /** Since the start, by what was found. */
    readonly ends: ReadonlyMap<string, number>
    readonly waiting: number
    readonly bytes: number
  }
  readonly storeBusyErrors: () => number
  /** Rejects when the store cannot be asked. */
  readonly outbox: () => Promise<{ readonly waiting: number; readonly oldestMs: number; readonly dead: number }>
}

export type OwnerStanding = {
  readonly host: string
  /** Ids of the APIs that are asked there. */
  readonly apis: readonly string[]
  readonly breaker: 'closed' | 'open' | 'trying'
  /** Calls that the owner is asked now, and that wait to be. */
  readonly asked: number
  readonly waiting: number
}

/** In the text format of Prometheus (version 0.0.4). */
export type Metrics = { readonly contentType: string; readonly write: () => Promise<string> }

/**
 * Begins with the first question: who never asks has no clock of the event loop going. No key, no path, no address of a
 * person is a label.
 */
export function createMetrics(tally: Tally, standing: Standing): Metrics {
  let registry: Registry | undefined
  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    write: () => (registry ??= openRegistry(tally, standing)).metrics(),
  }
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number]

function openRegistry(tally: Tally, standing: Standing): Registry {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const counter = (name: string, help: string, labelNames: readonly string[], samples: () => Iterable<Sample>) =>
    new Counter({
      name,
      help,
      labelNames: [...labelNames],
      registers,
      collect() {
        this.reset()
        for (const [labels, value] of samples()) this.inc(labels, value)
      },
    })
  const gauge = (
    name: string,
    help: string,
    labelNames: readonly string[],
    samples: () => Iterable<Sample> | Promise<Iterable<Sample>>,
  ) =>
    new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers,
      async collect() {
        const now = await samples()
        this.reset()
        for (const [labels, value] of now) this.set(labels, value)
      },
    })

  counter('gateway_calls_total', 'Calls at the gateway.', ['api', 'privacy', 'outcome', 'status'], () => callsOf(tally))
  new GatheredHistogram(
    {
      name: 'gateway_call_duration_seconds',
      help: 'From when a call was let in until its answer was there.',
      labelNames: ['api', 'privacy'],
      buckets: [...durationBounds],
      registers,
    },
    () =>
      [...tally.calls()].map(({ api, privacy, durations, seconds }) => ({
        labels: { api, privacy },
        counts: durations,
        sum: seconds,
      })),
  )
  counter('problems_total', 'Answers with a problem, by its code: refusals and failures.', ['code'], () =>
    [...tally.problemCounts()].map(([code, count]) => [{ code }, count]),
  )
  counter('portal_calls_total', 'Calls of the portal’s own API.', ['operation', 'status'], () => portalOf(tally))
  counter('gateway_shared_total', 'How answers came that are for everybody.', ['how'], () =>
    [...tally.sharedCounts()].map(([how, count]) => [{ how }, count]),
  )
  gauge('gateway_cache_answers', 'Answers that are kept for everybody.', [], () => [[{}, standing.cache().answers]])
  gauge('gateway_cache_bytes', 'Memory of answers that are kept for everybody.', [], () => [
    [{}, standing.cache().bytes],
  ])
  gauge('gateway_streams', 'Streams of events that are open.', [], () => [[{}, standing.streams()]])
  gauge('gateway_owner_breaker', '1 for the state the way to an owner’s host is in.', ['host', 'state'], () =>
    standing
      .owners()
      .flatMap(({ host, breaker }) =>
        (['closed', 'open', 'trying'] as const).map((state): Sample => [{ host, state }, state === breaker ? 1 : 0]),
      ),
  )
  gauge('gateway_owner_calls', 'Calls an owner’s host is asked now.', ['host'], () =>
    standing.owners().map(({ host, asked }) => [{ host }, asked]),
  )
  gauge('gateway_owner_waiting', 'Calls that wait for an owner’s host.', ['host'], () =>
    standing.owners().map(({ host, waiting }) => [{ host }, waiting]),
  )
  gauge('usage_rows_waiting', 'Counts of usage that are not written yet.', [], () => [[{}, standing.usageRows()]])
  counter('gateway_looks_total', 'Owners’ answers that were held against their contract.', ['outcome'], () =>
    [...standing.looks().ends].map(([outcome, count]) => [{ outcome }, count]),
  )
  gauge('gateway_looks_waiting', 'Owners’ answers that wait to be looked at.', [], () => [
    [{}, standing.looks().waiting],
  ])
  gauge('gateway_looks_bytes', 'Memory of owners’ answers that are held to be looked at.', [], () => [
    [{}, standing.looks().bytes],
  ])
  counter('store_busy_errors_total', 'Times that the store could not be asked or written.', [], () => [
    [{}, standing.storeBusyErrors()],
  ])
  gauge('outbox_mails', 'Letters that wait, and that were given up.', ['state'], async () => {
    const outbox = await standing.outbox().catch(() => undefined)
    return outbox ? [[{ state: 'waiting' }, outbox.waiting] as const, [{ state: 'dead' }, outbox.dead] as const] : []
  })
  gauge('outbox_oldest_waiting_seconds', 'Age of the letter that waits longest.', [], async () => {
    const outbox = await standing.outbox().catch(() => undefined)
    return outbox ? [[{}, outbox.oldestMs / 1_000] as const] : []
  })
  return registry
}

function callsOf(tally: Tally): readonly Sample[] {
  return [...tally.calls()].flatMap(({ api, privacy, ends }) =>
    callEnds.flatMap((outcome, end) =>
      statusClasses.flatMap((status, index): readonly Sample[] => {
        const count = ends[end * statusClasses.length + index] ?? 0
        return count === 0 ? [] : [[{ api, privacy, outcome, status }, count]]
      }),
    ),
  )
}

function portalOf(tally: Tally): readonly Sample[] {
  return [...tally.portalCounts()].flatMap(([operation, counts]) =>
    statusClasses.map((status, index): Sample => [{ operation, status }, counts[index] ?? 0]),
  )
}
