import { addDays, hour, incidents, sortedBy, type Incident } from '@openlondon/sandbox/view'
import { plannedWorks } from '../../../../world/transport/planned-works.ts'
import { isInService, serviceHourAt } from '../../../../world/transport/timetable.ts'
import type { Service, ServicePath } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { shortName } from '../stops/find-stop.ts'

/** Where nothing goes: from a station that is still served to one that is not. */
export type Stretch = {
  readonly from: string
  readonly to: string
  readonly stops: readonly string[]
  readonly direction: string
}

/** What keeps a line from running as it should. */
export type Disturbance = {
  readonly id: string
  readonly severity: number
  readonly from: number
  readonly until: number
  readonly category: 'RealTime' | 'PlannedWork'
  readonly reason: string
  /** When it was made known. */
  readonly told: number
  readonly stretch?: Stretch
}

/** Levels at which nothing runs at all. */
const closed = new Set([1, 2, 4, 16, 20])
export const goodService = 10
export const serviceClosed = 20

const closureTexts: Readonly<Record<number, string>> = {
  0: 'specialService',
  2: 'suspended',
  3: 'partSuspended',
  4: 'plannedClosure',
  5: 'partClosure',
  6: 'severeDelays',
  7: 'reducedService',
  9: 'minorDelays',
}

export function closureTextOf({ severity }: Disturbance): string {
  return closureTexts[severity] ?? 'information'
}

/** Modes that run over open ground, which a storm slows. */
const openModes = new Set(['overground', 'tram', 'dlr'])
const rates: Readonly<Record<string, number>> = {
  tube: 1.6,
  overground: 1.2,
  'elizabeth-line': 1.4,
  dlr: 1,
  tram: 0.9,
  bus: 0.9,
  'river-bus': 0.1,
  'cable-car': 0.1,
}

/** All that disturbs a line between two instants, first things first. */
export function disturbancesOf(ask: CityAsk, service: Service, from: number, until: number): readonly Disturbance[] {
  if (ask.scenario === 'quiet' || service.paths.length === 0) return []
  const all = [
    ...scenarioDisturbances(ask, service),
    ...works(ask, service, from, until),
    ...troubles(ask, service, from, until),
  ]
  return sortedBy(
    all.filter((one) => one.from < until && one.until > from),
    (one) => one.from,
  )
}

/** Those that hold at an instant; what closes a whole line leaves no room for others. */
export function disturbancesAt(all: readonly Disturbance[], instant: number): readonly Disturbance[] {
  const now = all.filter(({ from, until }) => from <= instant && until > instant)
  const whole = now.find(({ severity }) => closed.has(severity))
  return whole ? [whole] : now
}

export function isClosed(all: readonly Disturbance[], instant: number): boolean {
  return all.some(({ severity, from, until }) => closed.has(severity) && from <= instant && until > instant)
}

/** Of a path the stops that are served at an instant, by their places in it: the longest run without a gap. */
export function servedPlaces(
  path: ServicePath,
  all: readonly Disturbance[],
  instant: number,
): readonly [first: number, last: number] {
  if (all.length === 0) return [0, path.stops.length - 1]
  const shut = new Set(
    disturbancesAt(all, instant).flatMap(({ stretch }) => stretch?.stops.filter((stop) => stop !== stretch.from) ?? []),
  )
  if (shut.size === 0) return [0, path.stops.length - 1]
  let best: readonly [number, number] = [0, -1]
  let first = 0
  for (let place = 0; place <= path.stops.length; place += 1) {
    if (place < path.stops.length && !shut.has(path.stops[place] ?? '')) continue
    if (place - first > best[1] - best[0] + 1) best = [first, place - 1]
    first = place + 1
  }
  return best
}

/** Whether anything of a line runs at an instant, by the hour and by what disturbs it. */
export function isRunning(ask: CityAsk, service: Service, all: readonly Disturbance[], instant: number): boolean {
  return isInService(ask.clock, service, instant) && !isClosed(all, instant)
}

/** From the first train of the day to the last. */
function serviceDay(ask: CityAsk): { readonly from: number; readonly until: number } {
  const { date } = serviceHourAt(ask.clock, ask.clock.now)
  return { from: ask.clock.instantOf(date, 4, 30), until: ask.clock.instantOf(addDays(date, 1), 1, 29) }
}

function scenarioDisturbances(ask: CityAsk, service: Service): readonly Disturbance[] {
  const day = serviceDay(ask)
  const lineName = nameInReason(service)
  const told = day.from - 36 * hour
  const one = (severity: number, reason: string, category: Disturbance['category']): readonly Disturbance[] => [
    { id: `${service.id}-${ask.scenario}`, severity, ...day, category, reason: `${lineName}: ${reason} `, told },
  ]
  switch (ask.scenario) {
    case 'strike':
      if (service.mode === 'tube') return one(2, 'No service because of strike action.', 'RealTime')
      return ask.chance('strike', service.id).next() < 0.4
        ? one(6, 'Severe delays because of strike action on other lines. Trains and buses are crowded.', 'RealTime')
        : one(9, 'Minor delays because of strike action on other lines.', 'RealTime')
    case 'storm':
      return openModes.has(service.mode) || service.id === 'district'
        ? one(6, 'Severe delays because of strong winds and flooded track.', 'RealTime')
        : []
    case 'closed-line':
      return service.id === 'victoria'
        ? one(4, 'No service all day while track is renewed. Use other lines and buses.', 'PlannedWork')
        : []
    case 'surge':
      return service.mode === 'tube' || service.mode === 'elizabeth-line'
        ? one(9, 'Minor delays because stations are crowded.', 'RealTime')
        : []
    default:
      return []
  }
}

/** Closures of whole weekends, those in the table and some by rule. */
function works(ask: CityAsk, service: Service, from: number, until: number): readonly Disturbance[] {
  const { clock } = ask
  return plannedWorks(service, clock.wall(from).date, clock.wall(until).date).map(
    ({ saturday, from: open, to, stops, direction, told }) => ({
      id: `${service.id}-works-${saturday}`,
      severity: 5,
      from: clock.instantOf(saturday, 4, 30),
      until: clock.instantOf(addDays(saturday, 2), 1, 29),
      category: 'PlannedWork',
      reason: `${nameInReason(service)}: ${weekendText(saturday)}, no service between ${stopName(ask, open)} and ${stopName(ask, to)} while track is renewed. Use replacement buses. `,
      told: told === undefined ? clock.instantOf(addDays(saturday, -30), 10, 4) : Date.parse(told),
      stretch: { from: open, to, stops, direction },
    }),
  )
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** `Saturday 28 and Sunday 29 November`. */
function weekendText(saturday: string): string {
  const sunday = addDays(saturday, 1)
  const [month, nextMonth] = [saturday, sunday].map((date) => months.format(Date.parse(`${date}T00:00:00Z`)))
  const dayOfMonth = (date: string): number => Number(date.slice(8))
  const first = `Saturday ${dayOfMonth(saturday)}${month === nextMonth ? '' : ` ${month}`}`
  return `${first} and Sunday ${dayOfMonth(sunday)} ${nextMonth}`
}

/** Of now and lately only: delays are not known ahead. */
function troubles(ask: CityAsk, service: Service, from: number, until: number): readonly Disturbance[] {
  const end = Math.min(until, ask.clock.now + 1)
  if (from >= end) return []
  return incidents(ask.chance, `line ${service.id}`, from, end, {
    perDay: rates[service.mode] ?? 0,
    minutes: [25, 170],
  }).map((incident) => trouble(ask, service, incident))
}

const causes = [
  'a signal failure',
  'a faulty train',
  'an earlier signal check',
  'a late start of engineering work',
  'a points failure',
] as const
const busCauses = ['street works', 'a burst water main', 'a road traffic collision', 'a public event'] as const
const riverCauses = ['strong tides', 'a faulty boat', 'a closed pier'] as const

function trouble(ask: CityAsk, service: Service, { id, from, until, chance }: Incident): Disturbance {
  const random = chance()
  const share = random.next()
  const path = random.pick(service.paths as readonly [ServicePath, ...ServicePath[]])
  const near = stopName(ask, path.stops[random.whole(0, path.stops.length - 1)] ?? '')
  const name = nameInReason(service)
  const shared = { id, from, until, told: from, category: 'RealTime' as const }
  if (service.mode === 'bus') {
    const cause = `${random.pick(busCauses)} near ${near}`
    return share < 0.6
      ? { ...shared, severity: 0, reason: `${name}: Buses are on diversion because of ${cause}. ` }
      : { ...shared, severity: 6, reason: `${name}: Severe delays because of ${cause}. ` }
  }
  const what = random.pick(service.mode === 'river-bus' ? riverCauses : causes)
  const cause = `${what} at ${near}`
  if (share < 0.6) return { ...shared, severity: 9, reason: `${name}: Minor delays because of ${cause}. ` }
  const stretch = share > 0.88 ? endOf(path) : undefined
  if (!stretch) return { ...shared, severity: 6, reason: `${name}: Severe delays because of ${cause}. ` }
  const between = `between ${stopName(ask, stretch.from)} and ${stopName(ask, stretch.to)}`
  return {
    ...shared,
    severity: 3,
    stretch,
    reason: `${name}: No service ${between} because of ${what} there. Good service on the rest of the line. `,
  }
}

/** The last few stops of a path; of a short one none. */
function endOf({ stops, direction }: ServicePath): Stretch | undefined {
  const shut = stops.slice(-Math.min(5, Math.floor(stops.length / 3)))
  const [from, to] = [shut[0], shut.at(-1)]
  return stops.length >= 10 && from !== undefined && to !== undefined ? { from, to, stops: shut, direction } : undefined
}

function nameInReason({ name, mode }: Service): string {
  if (mode === 'bus') return `Route ${name}`
  return mode === 'tube' ? `${name} Line` : name
}

function stopName(ask: CityAsk, id: string): string {
  return shortName(ask.world.get('stop', id)?.name ?? id)
}
