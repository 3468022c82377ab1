import { addMonths, ledger, type Random } from '@openlondon/sandbox/view'
import type { CrimeArea, StreetPoint } from '../../../world/land/land-kinds.ts'
import { recordedCrimes, step, type RecordedCrime, type Step } from '../../../world/land/recorded-crimes.ts'
import type { CityAsk } from '../../../world/views.ts'
import { isPublished, monthNumber, monthOfNumber, newestMonth } from './months.ts'
import { refuseWithPage } from './owner-page.ts'

/** A crime as it was recorded, with what is known by now of what became of it. */
export type Crime = {
  readonly id: number
  /** Empty where it has none. */
  readonly persistentId: string
  readonly category: string
  readonly month: string
  readonly forceId: string
  /** Undefined where it could not be placed. */
  readonly spot: StreetPoint | undefined
  readonly steps: readonly Step[]
}

/** In one month. */
const counts = { near: [3, 12], far: [1, 6], nowhere: [3, 12] } as const
/** The city tells one crime in so many, so that an answer stays small; the owner's bound counts all. */
const oneIn = 10
const rowsMax = 10_000
const antiSocial = 'anti-social-behaviour'

/** Of a hundred crimes. */
const shares: readonly (readonly [category: string, share: number])[] = [
  ['violent-crime', 24],
  [antiSocial, 17],
  ['theft-from-the-person', 11],
  ['other-theft', 10],
  ['shoplifting', 9],
  ['vehicle-crime', 8],
  ['burglary', 5],
  ['public-order', 4],
  ['criminal-damage-arson', 4],
  ['drugs', 3],
  ['robbery', 2],
  ['bicycle-theft', 1],
  ['possession-of-weapons', 1],
  ['other-crime', 1],
]

/** All of one area in one month. */
export function crimesOf(ask: CityAsk, area: CrimeArea, month: string): readonly Crime[] {
  const spots = ask.world.of('streetPoint', 'areaId', area.id)
  const newest = newestMonth(ask.clock)
  const known = recordedOf(ask, area, month, newest)
  const others = ledger(ask.chance, `crimes ${area.id}`, month, counts[area.extent]).map(({ number, chance }) =>
    crimeOf(chance(), area, spots, month, number, newest),
  )
  return [...known, ...others]
}

/** At these fixed points in one month. */
export function crimesAt(ask: CityAsk, spots: readonly StreetPoint[], month: string): readonly Crime[] {
  const ids = new Set(spots.map(({ id }) => id))
  return areasOf(ask, spots)
    .flatMap((area) => crimesOf(ask, area, month))
    .filter(({ spot }) => spot !== undefined && ids.has(spot.id))
}

export function areasOf({ world }: CityAsk, spots: readonly StreetPoint[]): readonly CrimeArea[] {
  return [...new Set(spots.map(({ areaId }) => areaId))].flatMap((id) => world.get('crimeArea', id) ?? [])
}

/** The crime that has this lasting id, which says where to look: its beginning is its place in the ledger, hidden. */
export function crimeOfId(ask: CityAsk, persistentId: string): Crime | undefined {
  const recorded = recordedCrimes.find((one) => one.persistentId === persistentId)
  const area = recorded ? areaOfRecorded(ask, recorded) : undefined
  if (recorded && area && isPublished(ask.clock, recorded.month)) {
    return crimesOf(ask, area, recorded.month).find(({ id }) => id === recorded.id)
  }
  const place = (Number.parseInt(persistentId.slice(0, 8), 16) ^ Number.parseInt(persistentId.slice(8, 16), 16)) >>> 0
  const month = monthOfNumber(Math.floor(place / (areasMax * entriesMax)))
  const found = ask.world.all('crimeArea')[Math.floor(place / entriesMax) % areasMax]
  if (!found || !isPublished(ask.clock, month)) return undefined
  return crimesOf(ask, found, month).find((crime) => crime.persistentId === persistentId)
}

/** Ends with 503, as the owner does, where an area holds more rows than it tells at once. */
export function withinBound<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.length * oneIn > rowsMax ? refuseWithPage(503) : rows
}

const [areasMax, entriesMax] = [4_096, 32]
const firstId = 100_000_000

function crimeOf(
  random: Random,
  area: CrimeArea,
  spots: readonly StreetPoint[],
  month: string,
  number: number,
  newest: string,
): Crime {
  const category = categoryBy(random.next() * 100)
  const spot = area.extent !== 'nowhere' ? spots[random.whole(0, spots.length - 1)] : undefined
  const place = (monthNumber(month) * areasMax + area.number) * entriesMax + number
  const steps = category === antiSocial ? [] : stepsBy(random, month).filter((one) => one.month <= newest)
  const persistentId = category === antiSocial ? '' : persistentIdBy(random, place)
  const forceId = spot?.railway === undefined ? area.forceId : 'btp'
  return { id: firstId + place, persistentId, category, month, forceId, spot, steps }
}

function categoryBy(percent: number): string {
  let sum = 0
  return shares.find(([, share]) => (sum += share) > percent)?.[0] ?? 'other-crime'
}

/** Under investigation in its own month; most are given up within three months, some end before a court. */
function stepsBy(random: Random, month: string): readonly Step[] {
  const [percent, later] = [random.next() * 100, addMonths(month, random.whole(0, 3))]
  const first = step('under-investigation', month)
  if (percent < 15) return [first]
  if (percent < 60) return [first, step('no-further-action', later)]
  if (percent < 80) return [first, step('unable-to-prosecute', later)]
  if (percent < 92) return [first, step('charged', later), step('awaiting-court-result', later)]
  if (percent < 95) return [first, step('local-resolution', later)]
  if (percent < 97) return [first, step('cautioned', later)]
  return [
    first,
    step(percent < 99 ? 'further-action-not-public-interest' : 'action-taken-by-another-organisation', later),
  ]
}

function persistentIdBy(random: Random, place: number): string {
  const parts = Array.from({ length: 7 }, () => random.whole(0, 0xff_ff_ff_ff))
  const head = ((parts[0] ?? 0) ^ place) >>> 0
  return [head, ...parts].map((part) => part.toString(16).padStart(8, '0')).join('')
}

function recordedOf(ask: CityAsk, area: CrimeArea, month: string, newest: string): readonly Crime[] {
  return recordedCrimes
    .filter((one) => one.month === month && areaOfRecorded(ask, one)?.id === area.id)
    .map(({ id, persistentId, category, streetId, steps }) => {
      const spot = streetId === undefined ? undefined : ask.world.get('streetPoint', streetId)
      const forceId = spot?.railway === undefined ? area.forceId : 'btp'
      const known = steps.filter((one) => one.month <= newest)
      return { id, persistentId, category, month, forceId, spot, steps: known }
    })
}

function areaOfRecorded({ world }: CityAsk, { streetId, forceId }: RecordedCrime): CrimeArea | undefined {
  const areaId = streetId === undefined ? `unplaced-${forceId}` : world.get('streetPoint', streetId)?.areaId
  return areaId === undefined ? undefined : world.get('crimeArea', areaId)
}
