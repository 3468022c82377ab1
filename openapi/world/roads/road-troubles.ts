import { addDays, day, dayOf, hour, incidents, metresBetween, minute, pointAt } from '@openlondon/sandbox/view'
import type { CityAsk } from '../views.ts'
import type { RoadEvent, RoadSeverity, Street } from './roads-kinds.ts'

/** How long before it begins what is planned is told. */
const noticeMs = 14 * day
/** Cleared ones are listed for a day. */
const keptMs = day
const periodMs = 28 * day

/** Everything on the roads that is told now: what disturbs them, what is planned, and what was cleared within a day. */
export function roadTroubles(ask: CityAsk): readonly RoadEvent[] {
  let troubles = toldTo.get(ask)
  if (!troubles) toldTo.set(ask, (troubles = gatherTroubles(ask)))
  return troubles
}

/** One answer may look at the roads many times. */
const toldTo = new WeakMap<CityAsk, readonly RoadEvent[]>()

function gatherTroubles(ask: CityAsk): readonly RoadEvent[] {
  const { clock, scenario, world } = ask
  if (scenario === 'quiet') return []
  const told = [
    ...world.all('roadEvent'),
    ...world.all('street').flatMap((street) => worksIn(ask, street)),
    ...world.all('corridor').flatMap(({ id }) => mishapsIn(ask, id, world.of('street', 'corridorId', id), 0.55)),
    ...world.all('place').flatMap(({ id }) => mishapsIn(ask, id, world.of('street', 'placeId', id), 0.3)),
    ...scenarioTroubles(ask),
  ]
  return told.filter(
    ({ begins, ends, isPlanned }) => begins <= clock.now + (isPlanned ? noticeMs : 0) && ends > clock.now - keptMs,
  )
}

/** Whether it disturbs traffic at some time between two instants. */
export function doesDisturb(clock: CityAsk['clock'], trouble: RoadEvent, from: number, until: number): boolean {
  return nightsOf(clock, trouble).some(([begins, ends]) => begins <= until && ends > from)
}

/** The times at which it holds: each night of nightly works, from ten to five on the city's clocks, else all of it. */
export function nightsOf(
  clock: CityAsk['clock'],
  { begins, ends, isNightly }: RoadEvent,
): readonly (readonly [begins: number, ends: number])[] {
  if (!isNightly) return [[begins, ends]]
  const nights: (readonly [number, number])[] = []
  for (let date = dayOf(clock, begins); clock.instantOf(date, 22) < ends; date = addDays(date, 1))
    nights.push([clock.instantOf(date, 22), Math.min(ends, clock.instantOf(addDays(date, 1), 5))])
  return nights
}

/** Nobody can drive through, in either direction. */
export function isShut({ street }: RoadEvent): boolean {
  return street?.closure === 'Closed' && street.directions === 'Both directions'
}

type Works = readonly [subCategory: string, doing: string]

const works: readonly [Works, ...(readonly Works[])] = [
  ['Utility works', 'a water main is mended'],
  ['Utility works', 'a gas main is renewed'],
  ['Utility works', 'cables are laid'],
  ['Borough works', 'the pavement is widened'],
  ['TfL works', 'the carriageway is resurfaced'],
  ['TfL works', 'a crossing is rebuilt'],
]

/** At most one in four weeks begins in a street. */
function worksIn({ chance, clock, world }: CityAsk, street: Street): readonly RoadEvent[] {
  const period = Math.floor(clock.now / periodMs)
  return [period - 1, period, period + 1].flatMap((number) => {
    const random = chance('road works', street.id, number)
    if (random.next() > (street.corridorId === undefined ? 0.14 : 0.26)) return []
    const isNightly = random.next() < 0.25
    const about = number * periodMs + random.whole(0, 27) * day
    const days = isNightly ? random.whole(1, 6) : random.whole(2, 24)
    // Long over, or not told yet: the days of the calendar need not be counted.
    if (about > clock.now + noticeMs + 2 * day || about + (days + 2) * day < clock.now - keptMs) return []
    const firstDay = dayOf(clock, about)
    const begins = clock.instantOf(firstDay, isNightly ? 22 : 7)
    const ends = clock.instantOf(addDays(firstDay, days), isNightly ? 5 : 17)
    const [subCategory, doing] = random.pick(works)
    const closure = isNightly ? 'Closed' : random.next() < 0.7 ? 'Open' : 'Partial Closure'
    const directions = isNightly ? 'Both directions' : directionOf(street, random.next() < 0.5)
    const what = isNightly
      ? `Closed overnight while ${doing}.`
      : closure === 'Open'
        ? `Temporary signals while ${doing}. `
        : `One lane closed while ${doing}. `
    return [
      troubleIn(world, street, {
        id: `TIMS-1${street.id.padStart(3, '0')}${number}`,
        severity: isNightly ? 'Moderate' : random.pick(['Minimal', 'Minimal', 'Moderate']),
        category: 'Works',
        subCategory,
        what,
        interest: isNightly ? 'High' : random.pick(['Medium', 'Low']),
        isPlanned: true,
        begins,
        ends,
        isEndTold: true,
        isNightly,
        closure,
        directions,
      }),
    ]
  })
}

type Mishap = readonly [category: string, subCategory: string, what: string]

const mishaps: readonly [Mishap, ...(readonly Mishap[])] = [
  ['Collisions', 'Vehicle collision', 'One lane blocked after a collision of two cars.'],
  ['Collisions', 'Vehicle collision', 'Blocked in part after a collision of a van and a taxi.'],
  ['Breakdowns', 'Broken down vehicle', 'A lorry has broken down in the nearside lane.'],
  ['Breakdowns', 'Broken down vehicle', 'A bus has broken down.'],
  ['Hazards', 'Hazard', 'Something spilt on the carriageway is being cleared.'],
  ['Emergency service incidents', 'Police incident', 'Held now and then for the emergency services.'],
  ['Asset issues', 'Traffic signal failure', 'Signals are not working. Approach with caution.'],
  ['Network delays', 'Heavy traffic', 'Slow-moving traffic on the approaches.'],
]

/** In some streets together, so that few streams are taken. */
function mishapsIn(
  { chance, clock, world }: CityAsk,
  whose: string,
  streets: readonly Street[],
  perDay: number,
): readonly RoadEvent[] {
  const about = `roads ${whose}`
  const found = incidents(chance, about, clock.now - keptMs, clock.now + 1, { perDay, minutes: [25, 190] })
  return found.flatMap((incident) => {
    const random = incident.chance()
    const street = streets[random.whole(0, streets.length - 1)]
    if (!street) return []
    const [category, subCategory, what] = random.pick(mishaps)
    const slot = incident.id.slice(about.length + 1)
    return [
      troubleIn(world, street, {
        id: `TIMS-2${street.id.padStart(3, '0')}${slot}`,
        severity: random.pick([
          'Minimal',
          'Minimal',
          'Moderate',
          'Moderate',
          'Moderate',
          'Serious',
          'Serious',
          'Severe',
        ]),
        category,
        subCategory,
        what,
        interest: random.pick(['High', 'Medium', 'Medium']),
        isPlanned: false,
        begins: incident.from,
        ends: incident.until,
        isEndTold: false,
        isNightly: false,
        closure: category === 'Collisions' ? 'Partial Closure' : 'Open',
        directions: directionOf(street, random.next() < 0.5),
      }),
    ]
  })
}

/** What the whole city goes through today. */
function scenarioTroubles(ask: CityAsk): readonly RoadEvent[] {
  if (ask.scenario === 'storm') return stormTroubles(ask)
  if (ask.scenario === 'surge') return trafficOn(ask, '5', 'Serious', isCentral)
  if (ask.scenario === 'strike') return trafficOn(ask, '6', 'Moderate', ({ id }) => Number(id) % 2 === 0)
  return []
}

const riverPlaces = ['richmond', 'greenwich', 'westminster', 'london-bridge']
/** Main roads that lie by the river, and low. */
const riversideRoads = new Set([
  'Victoria Embankment',
  'Albert Embankment',
  'Upper Thames Street',
  'Twickenham Road',
  'Blackwall Tunnel Southern Approach',
])

/** Streets by the river are under water, and trees lie on others. */
function stormTroubles({ clock, chance, world }: CityAsk): readonly RoadEvent[] {
  const { begins, number } = todayOf(clock)
  const shared = { begins, ends: begins + 2 * day, isEndTold: false, isNightly: false, isPlanned: false } as const
  const streets = world.all('street')
  const local = riverPlaces.flatMap((placeId) => world.of('street', 'placeId', placeId).slice(0, 1))
  const flooded = [...streets.filter(({ name }) => riversideRoads.has(name)), ...local]
  const trees = streets.filter(
    (street) => !flooded.includes(street) && chance('fallen tree', street.id, number).next() < 0.12,
  )
  const told = (
    street: Street,
    kind: string,
    more: Pick<Told, 'severity' | 'category' | 'subCategory' | 'what' | 'closure'>,
  ) =>
    troubleIn(world, street, {
      ...shared,
      ...more,
      id: `TIMS-${kind}${street.id.padStart(3, '0')}${number}`,
      interest: 'High',
      directions: 'Both directions',
    })
  return [
    ...flooded.map((street) =>
      told(street, '3', {
        severity: 'Severe',
        category: 'Weather',
        subCategory: 'Flooding',
        what: 'Closed by flood water. Find another way.',
        closure: 'Closed',
      }),
    ),
    ...trees.map((street) =>
      told(street, '4', {
        severity: 'Serious',
        category: 'Hazards',
        subCategory: 'Fallen tree',
        what: 'One lane blocked by a fallen tree.',
        closure: 'Partial Closure',
      }),
    ),
  ]
}

function trafficOn(
  { clock, world }: CityAsk,
  kind: string,
  severity: RoadSeverity,
  isMeant: (street: Street) => boolean,
): readonly RoadEvent[] {
  const { begins, number } = todayOf(clock)
  return world
    .all('street')
    .filter((street) => street.corridorId !== undefined && isMeant(street))
    .map((street) =>
      troubleIn(world, street, {
        id: `TIMS-${kind}${street.id.padStart(3, '0')}${number}`,
        severity,
        category: 'Network delays',
        subCategory: 'Heavy traffic',
        what: 'Queues on all approaches. Allow more time.',
        interest: 'High',
        isPlanned: false,
        begins,
        ends: begins + day,
        isEndTold: false,
        isNightly: false,
        closure: 'Open',
        directions: 'Both directions',
      }),
    )
}

/** Within three miles of the middle. */
function isCentral({ point }: Street): boolean {
  return metresBetween(point, { lat: 51.5085, lon: -0.1155 }) < 4_800
}

function todayOf(clock: CityAsk['clock']): { readonly begins: number; readonly number: number } {
  const begins = clock.instantOf(dayOf(clock, clock.now))
  return { begins, number: Math.floor((begins + 12 * hour) / day) }
}

type Told = Pick<
  RoadEvent,
  | 'id'
  | 'severity'
  | 'category'
  | 'subCategory'
  | 'interest'
  | 'isPlanned'
  | 'begins'
  | 'ends'
  | 'isEndTold'
  | 'isNightly'
> & { readonly what: string; readonly closure: 'Open' | 'Closed' | 'Partial Closure'; readonly directions: string }

function troubleIn(world: CityAsk['world'], street: Street, { what, closure, directions, ...told }: Told): RoadEvent {
  const code = /^a\d+$/.test(street.corridorId ?? '') ? `[${street.corridorId?.toUpperCase()}] ` : ''
  const borough = world.get('borough', street.boroughId)?.name ?? 'London'
  const { name } = street
  const shown = `${code}${name.toUpperCase()} (${street.district} )`
  return {
    ...told,
    name: `${told.subCategory} in ${name}`,
    point: street.point,
    corridorIds: street.corridorId === undefined ? [] : [street.corridorId],
    comments: `${code}${name} (${directions}) - ${what}`,
    location: `${shown} (${borough})`,
    isProvisional: false,
    street: {
      name: shown,
      closure,
      directions,
      corners: [
        pointAt(street.point, 90, street.bearing),
        street.point,
        pointAt(street.point, 110, street.bearing + 180),
      ],
    },
  }
}

const winds = ['Northbound', 'Eastbound', 'Southbound', 'Westbound'] as const

function directionOf({ bearing }: Street, isForward: boolean): string {
  return winds[Math.round(((bearing + (isForward ? 0 : 180)) % 360) / 90) % 4] ?? 'Both directions'
}

/** When the record last changed: what is planned is touched each night, the rest when something is heard of it. */
export function changedAt({ clock }: CityAsk, { begins, ends, isPlanned, id }: RoadEvent): number {
  if (!isPlanned)
    return Math.min(clock.now, ends, begins + Math.floor((clock.now - begins) / (20 * minute)) * 20 * minute)
  const seconds = Number(id.slice(-2)) * 37
  const tonight = clock.instantOf(dayOf(clock, clock.now), 4, 50) + seconds * 1_000
  return tonight <= clock.now ? tonight : tonight - day
}
