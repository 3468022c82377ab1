import { addDays, addMonths, ledger, utc, type Random } from '@openlondon/sandbox/view'
import type { CrimeArea, StreetPoint } from '../../../world/land/land-kinds.ts'
import { railwayForce } from '../../../world/land/forces.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { locationBody } from './crime-body.ts'
import { areasOf, withinBound } from './crime-ledger.ts'
import { knownForce } from './forces.ts'
import { forcesWithStops, monthAsked } from './months.ts'
import { formAsked, spotsIn, whereAsked } from './search-area.ts'

/** In one month. */
const counts = { near: [0, 1], far: [0, 1], nowhere: [1, 4] } as const
/** Of areas away from the places so many have any. */
const farShare = 0.15
/** Older months say `false` where nothing was found, and have no `outcome_object`. */
const wordsSince = '2018-01'

type Stop = { readonly forceId: string; readonly spot: StreetPoint | undefined; readonly body: object }

export const stopViews = views({
  streetStops: (ask) => {
    const spots = spotsIn(ask.world, whereAsked(ask))
    return bodies(withinBound(stopsAt(ask, spots, monthAsked(ask.clock, ask.text('date')))))
  },

  streetStopsInArea: (ask) => {
    const { date, ...where } = formAsked(ask.body)
    const month = monthAsked(ask.clock, date)
    return bodies(withinBound(stopsAt(ask, spotsIn(ask.world, where), month)))
  },

  stopsAtLocation: (ask) => {
    const spot = ask.world.get('streetPoint', ask.text('location_id') ?? '')
    const month = monthAsked(ask.clock, ask.text('date'))
    return spot ? bodies(stopsAt(ask, [spot], month)) : []
  },

  stopsByForce: (ask) => {
    const force = knownForce(ask.text('force') ?? '')
    const month = monthAsked(ask.clock, ask.text('date'))
    const areas = ask.world.all('crimeArea').filter(({ extent }) => extent !== 'nowhere')
    return bodies(stopsIn(ask, areas, month).filter(({ forceId }) => forceId === force))
  },

  stopsWithoutLocation: (ask) => {
    const force = knownForce(ask.text('force') ?? '')
    const month = monthAsked(ask.clock, ask.text('date'))
    const area = ask.world.get('crimeArea', `unplaced-${force}`)
    return area ? bodies(stopsIn(ask, [area], month)) : []
  },
})

function bodies(stops: readonly Stop[]): readonly object[] {
  return stops.map(({ body }) => body)
}

function stopsAt(ask: CityAsk, spots: readonly StreetPoint[], month: string): readonly Stop[] {
  const ids = new Set(spots.map(({ id }) => id))
  return stopsIn(ask, areasOf(ask, spots), month).filter(({ spot }) => spot !== undefined && ids.has(spot.id))
}

/** Those of forces that have sent theirs. */
function stopsIn(ask: CityAsk, areas: readonly CrimeArea[], month: string): readonly Stop[] {
  const sent = forcesWithStops(ask.clock, month)
  return sent.length === 0 ? [] : areas.flatMap((area) => stopsOf(ask, area, month, sent))
}

function stopsOf(ask: CityAsk, area: CrimeArea, month: string, sent: readonly string[]): readonly Stop[] {
  if (area.extent === 'far' && ask.chance('any stops', area.id, month).next() >= farShare) return []
  const spots = ask.world.of('streetPoint', 'areaId', area.id)
  return ledger(ask.chance, `stops ${area.id}`, month, counts[area.extent])
    .map(({ chance }) => {
      const random = chance()
      const spot = area.extent !== 'nowhere' ? spots[random.whole(0, spots.length - 1)] : undefined
      const forceId = spot?.railway === undefined ? area.forceId : railwayForce
      return { forceId, spot, body: stopBody(random, spot, month) }
    })
    .filter(({ forceId }) => sent.includes(forceId))
}

const kinds = [
  'Person search',
  'Person search',
  'Person search',
  'Person and Vehicle search',
  'Vehicle search',
] as const
type Pair = readonly [string, string]
type Pairs = readonly [Pair, ...(readonly Pair[])]

const searches: Pairs = [
  ['Misuse of Drugs Act 1971 (section 23)', 'Controlled drugs'],
  ['Police and Criminal Evidence Act 1984 (section 1)', 'Offensive weapons'],
  ['Police and Criminal Evidence Act 1984 (section 1)', 'Stolen goods'],
  ['Police and Criminal Evidence Act 1984 (section 1)', 'Article for use in theft'],
]
const nothing: Pair = ['bu-no-further-action', 'A no further action disposal']
const outcomes: Pairs = [
  nothing,
  nothing,
  nothing,
  ['bu-arrest', 'Arrest'],
  ['bu-community-resolution', 'Community resolution'],
]
const ages = ['10-17', '18-24', '25-34', 'over 34'] as const
const genders = ['Male', 'Female'] as const
/** All alike, so that nobody reads a claim about anybody out of what is invented. */
const seenAs = ['Asian', 'Black', 'White', 'Other'] as const

function stopBody(random: Random, spot: StreetPoint | undefined, month: string): object {
  const type = random.pick(kinds)
  const isPerson = type !== 'Vehicle search'
  const [legislation, wanted] = random.pick(searches)
  const [outcomeId, outcomeName] = random.pick(outcomes)
  const isNothing = outcomeId === nothing[0]
  const isOld = month < wordsSince
  return {
    age_range: isPerson ? random.pick(ages) : null,
    outcome: isOld && isNothing ? false : outcomeName,
    involved_person: isPerson,
    self_defined_ethnicity: isPerson ? 'Other ethnic group - Not stated' : null,
    gender: isPerson ? random.pick(genders) : null,
    legislation,
    outcome_linked_to_object_of_search: isNothing ? null : random.next() < 0.7,
    datetime: momentIn(month, random),
    removal_of_more_than_outer_clothing: isPerson && !isOld ? false : null,
    location: spot ? locationBody(spot) : null,
    operation: isOld ? null : false,
    officer_defined_ethnicity: isPerson ? random.pick(seenAs) : null,
    type,
    operation_name: null,
    object_of_search: wanted,
    ...(!isOld && { outcome_object: { id: outcomeId, name: outcomeName } }),
  }
}

function momentIn(month: string, random: Random): string {
  const last = Number(addDays(`${addMonths(month, 1)}-01`, -1).slice(-2))
  const day = `${month}-${String(random.whole(1, last)).padStart(2, '0')}`
  const minutes = random.whole(0, 24 * 12 - 1) * 5
  return utc(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).replace('Z', '+00:00')
}
