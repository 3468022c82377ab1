import { addDays, day, hour, minute, pointAt, utc, type Point, type Random } from '@openlondon/sandbox/view'
import type { CityAsk } from '../views.ts'
import type { FaultType, KnownReport } from './council-kinds.ts'
import { isOwners } from './fault-types.ts'

/** A report as the public may see it at one moment. */
export type StreetReport = {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly point: Point
  readonly code: string
  readonly boroughId: string
  readonly alsoTo?: string
  readonly requested: number
  readonly updated: number
  readonly sent?: number
  readonly isClosed: boolean
  readonly comments: number
  readonly photo: boolean
  readonly channel: string
  /** Where it was told in words. */
  readonly address?: string
}

/** Ids count the reports of the whole country, of which the city has few: so many a day of London's clock-free day, UTC. */
const idsADay = 135
const slot = day / idsADay
/** The number with which a day began, by which all others are counted. */
const [countedDay, countedFrom] = ['2026-11-22', 6_120_371]
/** The owner's first day. */
const firstDay = '2007-03-01'
const channels = ['desktop', 'mobile', 'PWA (mobile)', 'iOS', 'Android'] as const

/** Reports made in a stretch of time, and not after now; the newest first. */
export function reportsBetween(ask: CityAsk, from: number, until: number): readonly StreetReport[] {
  const end = Math.min(until, ask.clock.now + 1)
  const made: StreetReport[] = []
  for (let date = dateOf(Math.max(from, Date.parse(`${firstDay}T00:00:00Z`))); Date.parse(`${date}T00:00:00Z`) < end;) {
    made.push(...reportsOf(ask, date))
    date = addDays(date, 1)
  }
  const known = ask.world.all('knownReport').map(knownAt(ask))
  return [...made, ...known]
    .filter(({ requested }) => requested >= from && requested < end)
    .toSorted((one, other) => other.requested - one.requested)
}

/** Undefined for an id that nobody has, or not yet. */
export function reportOf(ask: CityAsk, id: string): StreetReport | undefined {
  const known = ask.world.get('knownReport', id)
  const date = /^[1-9]\d{0,8}$/.test(id) ? dateOfId(Number(id)) : undefined
  const found = known ? knownAt(ask)(known) : date && reportsOf(ask, date).find((one) => one.id === id)
  return found && found.requested <= ask.clock.now ? found : undefined
}

function dateOf(instant: number): string {
  return utc(instant).slice(0, 10)
}

function dateOfId(id: number): string | undefined {
  const date = addDays(countedDay, Math.floor((id - countedFrom) / idsADay))
  return date >= firstDay ? date : undefined
}

/** Of one day, from one to four; in a storm also trees that fell in the last hours; on a quiet day none of the last one. */
function reportsOf(ask: CityAsk, date: string): readonly StreetReport[] {
  const { chance, clock, scenario, world } = ask
  const begins = Date.parse(`${date}T00:00:00Z`)
  const random = chance('reports', date)
  const slots = new Set(Array.from({ length: random.whole(1, 4) }, () => random.whole(0, idsADay - 1)))
  const isNew = (number: number): boolean => begins + number * slot > clock.now - day
  const usual = [...slots].filter((number) => scenario !== 'quiet' || !isNew(number))
  const fallen =
    scenario === 'storm' && begins > clock.now - 2 * day
      ? Array.from({ length: idsADay }, (_, number) => number).filter(
          (number) => !slots.has(number) && isTreeDown(ask, date, begins + number * slot),
        )
      : []
  return [...usual, ...fallen].flatMap((number) => {
    const id = String(countedFrom + daysBetween(countedDay, date) * idsADay + number)
    if (world.get('knownReport', id)) return []
    return [fallen.includes(number) ? fallenTree(ask, id, begins, number) : usualReport(ask, id, begins, number)]
  })
}

function isTreeDown({ chance, clock }: CityAsk, date: string, instant: number): boolean {
  return instant > clock.now - 12 * hour && instant <= clock.now && chance('tree', date, instant).next() < 0.15
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)
}

function usualReport(ask: CityAsk, id: string, begins: number, number: number): StreetReport {
  const random = ask.chance('report', id)
  const place = somewhere(ask, random)
  const types = ask.world.all('faultType').filter((type) => isOwners(type) && isTakenIn(type, place.boroughId))
  const type = types[random.whole(0, types.length - 1)]
  const [title, detail] = type?.stories[random.whole(0, type.stories.length - 1)] ?? ['Something is broken', '']
  return lived(ask, random, { id, title, detail, code: type?.id ?? '', ...place }, timeIn(begins, number, random))
}

function fallenTree(ask: CityAsk, id: string, begins: number, number: number): StreetReport {
  const random = ask.chance('fallen tree', id)
  const title = random.pick([
    'Fallen tree across the road',
    'Large branch on the pavement',
    'Tree leans on a lamp post',
  ])
  const told = { id, title, detail: 'It came down in the storm.', code: 'Trees', ...somewhere(ask, random) }
  return lived(ask, random, told, timeIn(begins, number, random))
}

/** Whole seconds, within its share of the day. */
function timeIn(begins: number, number: number, random: Random): number {
  return begins + number * slot + random.whole(0, slot / 1_000 - 1) * 1_000
}

/** Some metres from a postcode, and never over the border. */
function somewhere({ world }: CityAsk, random: Random): Pick<StreetReport, 'point' | 'boroughId'> {
  const postcodes = world.all('postcode')
  const postcode = postcodes[random.whole(0, postcodes.length - 1)]
  if (!postcode) throw new Error('A report needs a postcode near which it is made.')
  const aside = pointAt(postcode.point, random.whole(5, 60), random.whole(0, 359))
  const { boroughId } = postcode
  return { boroughId, point: world.areaAt('borough', aside)?.id === boroughId ? aside : postcode.point }
}

/** What has become of it by now: sent within minutes, looked at, perhaps closed within a month. */
function lived(
  { clock }: CityAsk,
  random: Random,
  told: Pick<StreetReport, 'id' | 'title' | 'detail' | 'code' | 'point' | 'boroughId'>,
  requested: number,
): StreetReport {
  const sent = requested + random.whole(60, 900) * 1_000
  const looked = sent + random.whole(2 * 60, 4 * 24 * 60) * minute
  const closes = looked + random.whole(60, 30 * 24 * 60) * minute
  const isEverClosed = random.next() < 0.8
  const [channel, hasPhoto] = [random.pick(channels), random.next() < 0.3]
  const isClosed = isEverClosed && closes <= clock.now
  const isLooked = looked <= clock.now
  return {
    ...told,
    requested,
    updated: isClosed ? closes : isLooked ? looked : requested,
    ...(sent <= clock.now && { sent }),
    isClosed,
    comments: Number(isLooked) + Number(isClosed),
    photo: hasPhoto,
    channel,
  }
}

/** As it stood at this moment: nothing that is told of it lies ahead. */
function knownAt({ clock }: CityAsk): (known: KnownReport) => StreetReport {
  return (known) => {
    const { id, name, detail, point, code, boroughId, alsoTo, channel } = known
    const requested = Date.parse(known.requested)
    const updated = Date.parse(known.updated)
    const sent = known.sent === undefined ? undefined : Date.parse(known.sent)
    const isUpdated = updated <= clock.now
    return {
      id,
      title: name,
      detail,
      point,
      code,
      boroughId,
      ...(alsoTo !== undefined && { alsoTo }),
      requested,
      updated: isUpdated ? updated : requested,
      ...(sent !== undefined && sent <= clock.now && { sent }),
      isClosed: known.closed && isUpdated,
      comments: isUpdated ? (known.comments ?? 0) : 0,
      photo: known.photo ?? false,
      channel,
    }
  }
}

export function isTakenIn({ boroughs }: FaultType, boroughId: string): boolean {
  return boroughs === undefined || boroughs.includes(boroughId)
}
