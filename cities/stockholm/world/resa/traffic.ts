import { chanceOf, hour, incidents, minute, tripsBetween, type Incident } from '@openlondon/sandbox/view'
import type { Message, Route, StopPoint } from '../kinds.ts'
import type { CityAsk } from '../views.ts'

/** One vehicle at one stop point. */
export type Departure = {
  readonly route: Route
  readonly stop: StopPoint
  /** When the timetable has it leave the first stop: it names the journey. */
  readonly begins: number
  readonly scheduled: number
  readonly expected: number
  readonly isCancelled: boolean
  readonly why?: string
}

/** A vehicle that is late may still come though it should have left; more than this nobody waits for. */
const latestMs = 30 * minute
/** Of the owner's levels of importance, from which on trains are late. */
const graveLevel = 6

/** What leaves a stop point between now and then, first things first. */
export function departuresAt(ask: CityAsk, stop: StopPoint, until: number): readonly Departure[] {
  const { world, clock } = ask
  return world
    .all('route')
    .flatMap((route) => {
      const call = route.calls.find(({ pointId }) => pointId === stop.id)
      if (!call) return []
      const run = call.minutes * minute
      return timetable(ask, route, clock.now - latestMs - run, until - run).map((begins) =>
        departure(ask, route, stop, begins, begins + run),
      )
    })
    .filter(({ expected }) => expected >= clock.now && expected < until)
    .toSorted((one, other) => one.expected - other.expected)
}

/** Whole minutes, the same by every seed: a timetable does not happen. */
function timetable({ clock, world }: CityAsk, route: Route, from: number, until: number): readonly number[] {
  const every = headways[world.get('line', route.lineId)?.mode ?? ''] ?? { rush: 15, usual: 30 }
  const headway = (begins: number): number => {
    const { hour: shown, weekday } = clock.wall(begins)
    if (shown >= 1 && shown < 5) return 0
    const isRush = weekday >= 1 && weekday <= 5 && ((shown >= 7 && shown < 9) || (shown >= 16 && shown < 18))
    return isRush ? every.rush : every.usual
  }
  const trips = tripsBetween(chanceOf('stockholm timetable'), route.id, from - hour, until + hour, headway)
  const minutes = new Set(trips.map(({ leaves }) => Math.round(leaves / minute) * minute))
  return [...minutes].filter((leaves) => leaves >= from && leaves < until)
}

/** Minutes between two vehicles, by mode. */
const headways: Readonly<Record<string, { readonly rush: number; readonly usual: number }>> = {
  BUS: { rush: 7, usual: 12 },
  METRO: { rush: 5, usual: 10 },
  TRAM: { rush: 8, usual: 10 },
  TRAIN: { rush: 15, usual: 30 },
  FERRY: { rush: 20, usual: 30 },
}

function departure(ask: CityAsk, route: Route, stop: StopPoint, begins: number, scheduled: number): Departure {
  const { scenario, world, chance } = ask
  const random = chance('trip', route.id, begins)
  const mode = world.get('line', route.lineId)?.mode
  const common = { route, stop, begins, scheduled }
  const stopped = stoppedBy(ask, route.lineId)
  if (stopped !== undefined) return { ...common, expected: scheduled, isCancelled: true, why: stopped }
  if (scenario === 'quiet') return { ...common, expected: scheduled, isCancelled: false }
  if (mode === 'BUS' && random.next() < 0.04)
    return { ...common, expected: scheduled, isCancelled: true, why: 'Inställd på grund av fordonsfel.' }
  const usual = random.whole(0, 9) < 4 ? 0 : random.whole(0, 12) * 10_000
  const storm = scenario === 'storm' && (mode === 'TRAIN' || mode === 'TRAM') ? random.whole(8, 22) * minute : 0
  const isSlow = faultsOf(ask, route.lineId, scheduled).length > 0 || isToldSlow(ask, route.lineId, scheduled)
  const fault = isSlow ? random.whole(3, 9) * minute : 0
  return { ...common, expected: scheduled + usual + storm + fault, isCancelled: false }
}

/** Whether a grave message of the city's own is about the whole line then. */
function isToldSlow({ world }: CityAsk, lineId: string, instant: number): boolean {
  return world
    .of('message', 'lines', lineId)
    .some(
      ({ priority, areas, publish: { from, upto } }) =>
        areas.length === 0 &&
        priority.importance_level >= graveLevel &&
        Date.parse(from) <= instant &&
        (upto === undefined || instant < Date.parse(upto)),
    )
}

/** Why a line does not run at all. */
function stoppedBy({ scenario, world }: CityAsk, lineId: string): string | undefined {
  const mode = world.get('line', lineId)?.mode
  if (scenario === 'strike' && mode === 'METRO') return 'Inställd på grund av strejk.'
  if (scenario === 'storm' && mode === 'FERRY') return 'Inställd på grund av storm.'
  return scenario === 'closed-line' && lineId === closedLine ? 'Inställd. Linjen är avstängd för ombyggnad.' : undefined
}

/** The line that is closed in the scenario of that name. */
export const closedLine = '13'

/** What is wrong with a line of rails at an instant; nothing on a quiet day. */
export function faultsOf({ chance, scenario, world }: CityAsk, lineId: string, instant: number): readonly Incident[] {
  const mode = world.get('line', lineId)?.mode
  if (scenario === 'quiet' || mode === 'BUS' || mode === 'FERRY') return []
  return incidents(chance, `line ${lineId}`, instant, instant + 1, { perDay: 0.3, minutes: [20, 80] })
}

/** Messages that hold at this moment, and with `isFuture` those to come; what happens by chance or by a scenario too. */
export function messagesOf(ask: CityAsk, isFuture: boolean): readonly Message[] {
  const { world, clock, scenario } = ask
  const known = world.all('message').filter(({ publish, created }) => {
    const isOver = publish.upto !== undefined && Date.parse(publish.upto) <= clock.now
    const isBegun = Date.parse(publish.from) <= clock.now
    return !isOver && (isBegun ? scenario !== 'quiet' : isFuture && Date.parse(created) <= clock.now)
  })
  return [...known, ...happening(ask)]
}

function happening(ask: CityAsk): readonly Message[] {
  const { world, clock, scenario } = ask
  const faults = world.all('line').flatMap((line) =>
    faultsOf(ask, line.id, clock.now).map((fault): Message => {
      const header = `Längre restid på linje ${line.designation}`
      const details = 'Ett fordonsfel gör att tågen kör långsammare. Räkna med upp till tio minuter extra.'
      return message(ask, caseId(fault.id), header, details, [line.id], fault.from, fault.until)
    }),
  )
  const ofMode = (...modes: readonly string[]): readonly string[] =>
    world.all('line').flatMap(({ id, mode }) => (modes.includes(mode) ? [id] : []))
  const begins = clock.instantOf(clock.wall().date, 4)
  const since = begins > clock.now ? begins - 24 * hour : begins
  const told = (header: string, details: string, lines: readonly string[]): readonly Message[] => [
    message(ask, caseId(`${scenario} ${since}`), header, details, lines, since, since + 24 * hour),
  ]
  switch (scenario) {
    case 'strike':
      return [
        ...faults,
        ...told('Ingen tunnelbana i dag', 'Förarna strejkar. Ta buss eller pendeltåg.', ofMode('METRO')),
      ]
    case 'storm':
      return [
        ...faults,
        ...told('Storm: tåg är sena och båtar inställda', 'Träd ligger över spåren.', ofMode('TRAIN', 'TRAM', 'FERRY')),
      ]
    case 'closed-line':
      return [...faults, ...told('Linje 13 är avstängd i dag', 'Ombyggnad hela dagen. Ta linje 14.', [closedLine])]
    default:
      return faults
  }
}

function message(
  { clock }: CityAsk,
  id: string,
  header: string,
  details: string,
  lineIds: readonly string[],
  from: number,
  until: number,
): Message {
  const written = (instant: number): string => {
    const offset = clock.offset(instant)
    const shown = new Date(instant + offset * minute).toISOString().slice(0, 23)
    return `${shown}+${String(offset / 60).padStart(2, '0')}:00`
  }
  return {
    id,
    name: header,
    version: 1,
    created: written(from),
    publish: { from: written(from), upto: written(until) },
    priority: { importance_level: 6, influence_level: 4, urgency_level: 3 },
    variants: [{ header, details, scope_alias: `Linje ${lineIds.join(', ')}`, weblink: '', language: 'sv' }],
    lines: lineIds,
    areas: [],
  }
}

/** Eight digits, and the same for as long as it lasts. */
function caseId(about: string): string {
  return String(chanceOf('stockholm case')(about).whole(27_000_000, 27_999_999))
}
