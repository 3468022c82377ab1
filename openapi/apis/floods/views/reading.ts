import { answer, day, refuse } from '@openlondon/sandbox/view'
import type { FloodMeasure } from '../../../world/environment/environment-kinds.ts'
import { quarterHour, waterBetween, type Water } from '../../../world/environment/rivers.ts'
import type { CityAsk } from '../../../world/views.ts'
import { addressOf, termOf, wrapped } from './envelope.ts'
import { measureAsked, measuresAsked, tellingOf } from './measure.ts'
import { didRead, newestInstant, readingAddress, timeOf } from './reading-time.ts'
import { gaugeAsked } from './station.ts'

const keptFor = 28 * day
const archivedFor = 365 * day
/** Where no `_limit` is given. */
const usualLimit = 500

/** From one instant on, up to before another. */
type Span = { readonly from: number; readonly until: number }

/** Every way of saying when narrows it further; what is older than four weeks is gone. */
function spanAsked(ask: CityAsk): Span {
  const { now } = ask.clock
  const [date, start, end, since] = ['date', 'startdate', 'enddate', 'since'].map(ask.text)
  if ((start === undefined) !== (end === undefined)) refuse(400)
  const spans: Span[] = [{ from: now - keptFor, until: now + 1 }]
  const add = (from: number, until: number): number => spans.push({ from, until })
  if (ask.flag('today')) add(Math.floor(now / day) * day, now + 1)
  if (date !== undefined) add(Date.parse(date), Date.parse(date) + day)
  if (start !== undefined && end !== undefined) add(Date.parse(start), Date.parse(end) + day)
  if (since !== undefined) add(Date.parse(since) + 1, now + 1)
  return { from: Math.max(...spans.map(({ from }) => from)), until: Math.min(...spans.map(({ until }) => until)) }
}

type Reading = { readonly measure: FloodMeasure; readonly instant: number }

/** The newest of each measure, if it lies in the time asked for. */
function newestOf(ask: CityAsk, measures: readonly FloodMeasure[], { from, until }: Span): readonly Reading[] {
  return measures.flatMap((measure) => {
    const instant = newestInstant(ask, measure.gauge)
    return instant !== undefined && instant >= from && instant < until ? [{ measure, instant }] : []
  })
}

/** Quarter by quarter, all measures at each, until there are enough. */
function readingsIn(
  measures: readonly FloodMeasure[],
  span: Span,
  limit: number,
  isNewestFirst: boolean,
): readonly Reading[] {
  const first = Math.ceil(span.from / quarterHour) * quarterHour
  const count = Math.max(0, Math.ceil((span.until - first) / quarterHour))
  const found: Reading[] = []
  for (let number = 0; number < count && found.length < limit; number += 1) {
    const instant = first + (isNewestFirst ? count - 1 - number : number) * quarterHour
    found.push(...measures.filter(({ gauge }) => didRead(gauge, instant)).map((measure) => ({ measure, instant })))
  }
  return found.slice(0, limit)
}

const spanNames = ['latest', 'today', 'date', 'startdate', 'enddate', 'since'] as const
const orderNames = ['_sorted', '_limit', '_view'] as const

function listed(
  ask: CityAsk,
  path: string,
  measures: readonly FloodMeasure[],
  filterNames: readonly string[],
): unknown {
  const [span, isLatest, isSorted] = [spanAsked(ask), ask.flag('latest'), ask.flag('_sorted')]
  const limit = ask.number('_limit') ?? (isLatest ? undefined : usualLimit)
  const found = isLatest
    ? newestOf(ask, measures, span).slice(0, limit)
    : readingsIn(measures, span, limit ?? usualLimit, isSorted)
  const water = waterBetween(ask, Math.min(...found.map(({ instant }) => instant)), span.until)
  const isFull = ask.text('_view') === 'full'
  return wrapped(ask, path, [...spanNames, ...filterNames, ...orderNames], {
    items: found.map((one) => (isFull ? readingInFull(water, one) : readingInShort(water, one))),
    limit,
  })
}

function readingInShort(water: Water, { measure, instant }: Reading): unknown {
  return {
    '@id': readingAddress(measure, instant),
    dateTime: timeOf(instant),
    measure: addressOf('measures', measure.id),
    value: water.readingAt(measure, instant),
  }
}

function readingInFull(water: Water, { measure, instant }: Reading): unknown {
  const { parameter, qualifier, unitName, valueType, datum } = tellingOf(measure)
  return {
    '@id': readingAddress(measure, instant),
    date: timeOf(instant).slice(0, 10),
    dateTime: timeOf(instant),
    measure: {
      '@id': addressOf('measures', measure.id),
      ...(datum !== undefined && { datumType: termOf(datum) }),
      parameter,
      period: 900,
      ...(qualifier !== undefined && { qualifier }),
      station: { '@id': addressOf('stations', measure.gaugeId), label: measure.gauge.name },
      stationReference: measure.gaugeId,
      unitName,
      valueType,
    },
    value: water.readingAt(measure, instant),
  }
}

function readings(ask: CityAsk): unknown {
  const [isAsked, reference] = [measuresAsked(ask), ask.text('stationReference')]
  const measures = ask.world
    .all('floodMeasure')
    .filter((one) => isAsked(one) && (reference === undefined || one.gaugeId === reference))
  return listed(ask, 'data/readings', measures, ['parameter', 'qualifier', 'stationReference'])
}

function stationReadings(ask: CityAsk): unknown {
  const gauge = gaugeAsked(ask)
  const measures = ask.world.of('floodMeasure', 'gaugeId', gauge.id).filter(measuresAsked(ask))
  return listed(ask, `id/stations/${gauge.id}/readings`, measures, ['parameter', 'qualifier'])
}

function measureReadings(ask: CityAsk): unknown {
  const measure = measureAsked(ask, 'id')
  return listed(ask, `id/measures/${measure.id}/readings`, [measure], [])
}

/** `2026-11-23T08-15-00Z`. */
function reading(ask: CityAsk): unknown {
  const measure = measureAsked(ask, 'measureId')
  const time = ask.text('time') ?? ''
  const instant = Date.parse(time.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'))
  const isKept = instant <= ask.clock.now && instant >= ask.clock.now - keptFor
  if (!isKept || instant % quarterHour !== 0 || !didRead(measure.gauge, instant)) refuse(404)
  const water = waterBetween(ask, instant, instant)
  return wrapped(ask, `data/readings/${measure.id}/${time}`, [], { items: readingInFull(water, { measure, instant }) })
}

/** A day is there once it is over, and for about a year. */
function readingsArchive(ask: CityAsk): unknown {
  const begins = Date.parse(ask.text('date') ?? '')
  const { now } = ask.clock
  if (!(begins + day <= now && begins >= now - archivedFor)) refuse(404)
  const water = waterBetween(ask, begins, begins + day)
  const rows = readingsIn(ask.world.all('floodMeasure'), { from: begins, until: begins + day }, Infinity, false)
  const lines = rows.map(({ measure, instant }) =>
    [timeOf(instant), addressOf('measures', measure.id), water.readingAt(measure, instant)].join(','),
  )
  return answer(200, `${['dateTime,measure,value', ...lines].join('\n')}\n`, 'text/csv')
}

export const readingViews = { readings, stationReadings, measureReadings, reading, readingsArchive }
