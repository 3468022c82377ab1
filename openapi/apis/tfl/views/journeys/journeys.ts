import { addDays, answer, day, hour, metresBetween, minute, wallText } from '@openlondon/sandbox/view'
import modes from '../../../../world/transport/modes.json' with { type: 'json' }
import { views, type CityAsk } from '../../../../world/views.ts'
import { understand, type JourneyPlace, type Understood } from './journey-places.ts'
import { detour, planJourney, walkThere, type PlannedLeg, type Wish } from './journey-plan.ts'
import { journeyWire, type FoundJourney } from './journey-wire.ts'
import { statusesNow } from '../lines/line-status.ts'
import { entity, refuseUnknown } from '../owner.ts'
import { lineWire } from '../lines/wire-line.ts'

export const journeyViews = views({
  journeyResults: (ask) => {
    const [from, to, via] = [
      understand(ask, ask.text('from')),
      understand(ask, ask.text('to')),
      understand(ask, ask.text('via')),
    ]
    if ([from, to, via].some(({ status }) => status === 'list')) return answer(300, disambiguation(ask, from, to, via))
    if (from.status !== 'identified' || to.status !== 'identified' || via.status === 'notidentified')
      return noJourney(ask)
    const ends = {
      from: named(from.place, ask.text('fromName')),
      to: named(to.place, ask.text('toName')),
      via: via.status === 'identified' ? named(via.place, ask.text('viaName')) : undefined,
    }
    const found = journeysBetween(ask, ends)
    if (found.length === 0) return noJourney(ask)
    const used = new Set(
      found.flatMap(({ legs }) => legs.flatMap((leg) => (leg.kind === 'ride' ? [leg.service.id] : []))),
    )
    return {
      ...entity('JourneyPlanner.ItineraryResult'),
      journeys: found.map((one) => journeyWire(ask, one)),
      lines: ask.world
        .all('service')
        .filter(({ id }) => used.has(id))
        .map((line) => lineWire(ask, line, { lineStatuses: statusesNow(ask, line, false).map(({ wire }) => wire) })),
      stopMessages: [],
      recommendedMaxAgeMinutes: 5,
      searchCriteria: criteriaOf(ask, found),
      journeyVector: vectorOf(ask),
    }
  },
})

type Ends = { readonly from: JourneyPlace; readonly to: JourneyPlace; readonly via: JourneyPlace | undefined }

const onRails = new Set(modes.filter(({ isScheduledService }) => isScheduledService).map(({ modeName }) => modeName))
const paces: Readonly<Record<string, number>> = { Slow: 1, Average: 1.3, Fast: 1.6 }
const cyclePace = 4.2
/** On foot further than this is offered only when it is asked for. */
const strollMetres = 2_500
const walkMetresMost = 25_000

function journeysBetween(ask: CityAsk, ends: Ends): readonly FoundJourney[] {
  const wish = wishOf(ask)
  const asked = new Set(ask.list('mode'))
  const plan = (more: Partial<Wish>): readonly PlannedLeg[] | undefined => planned(ask, ends, { ...wish, ...more })
  const found: FoundJourney[] = []
  const add = (legs: readonly PlannedLeg[] | undefined, label: string, isAlternative: boolean): void => {
    if (legs && !found.some((one) => wayOf(one.legs) === wayOf(legs)))
      found.push({ legs, label, isAlternative, isCycled: false })
  }
  const fastest = plan({})
  add(fastest, 'Fastest', false)
  const mainLine = longestRide(fastest ?? [])
  if (mainLine !== undefined) add(plan({ avoided: new Set([mainLine]) }), 'Alternative', true)
  if (wish.modes.has('bus') && asked.size !== 1) add(plan({ modes: new Set(['bus']) }), 'Bus', true)
  return [...found, ...ownPower(ask, ends, asked, found.length === 0)]
}

/** On foot and by bicycle, where it is near or asked for. */
function ownPower(
  ask: CityAsk,
  { from, to, via }: Ends,
  asked: ReadonlySet<string>,
  isLast: boolean,
): readonly FoundJourney[] {
  const metres = metresBetween(from.point, to.point) * detour
  const pace = paces[ask.text('walkingSpeed') ?? 'Average'] ?? 1.3
  const most = (ask.number('maxWalkingMinutes') ?? Infinity) * 60 * pace
  const isNear = metres <= strollMetres && (asked.size === 0 || isLast)
  const canWalk = via === undefined && metres > 0 && metres <= Math.min(most, walkMetresMost)
  const at = timeAsked(ask)
  const along = (speed: number): readonly PlannedLeg[] => {
    const departs = at.isArrival ? at.instant - (metres / speed) * 1_000 : at.instant
    return [walkThere(from, to, departs, speed)]
  }
  const [wantsWalk, wantsCycle] = [ask.flag('alternativeWalking'), ask.flag('alternativeCycle')]
  const walks = canWalk && (isNear || asked.has('walking') || wantsWalk)
  const cycles = via === undefined && metres > 0 && (asked.has('cycle') || wantsCycle)
  return [
    ...(walks ? [{ legs: along(pace), label: 'Walking', isAlternative: true, isCycled: false }] : []),
    ...(cycles ? [{ legs: along(cyclePace), label: 'Cycling', isAlternative: true, isCycled: true }] : []),
  ]
}

/** Modes as asked; all that run to a timetable when nothing was asked. */
function wishOf(ask: CityAsk): Wish {
  const asked = ask.list('mode')
  const pace = paces[ask.text('walkingSpeed') ?? 'Average'] ?? 1.3
  const preference = ask.text('journeyPreference') ?? 'LeastTime'
  const walkMinutes = ask.number('maxWalkingMinutes') ?? (preference === 'LeastWalking' ? 15 : 60)
  return {
    modes: asked.length === 0 ? onRails : new Set(asked),
    avoided: new Set(),
    pace,
    walkMetresMax: walkMinutes * 60 * pace,
    changeMetresMax: (ask.number('maxTransferMinutes') ?? 60) * 60 * pace,
    isStepFree: ask.list('accessibilityPreference').some((one) => one.startsWith('StepFree')),
    changeCostMs: (preference === 'LeastInterchange' ? 10 : 2) * minute,
  }
}

function planned(ask: CityAsk, ends: Ends, wish: Wish): readonly PlannedLeg[] | undefined {
  const { instant, isArrival } = timeAsked(ask)
  if (!isArrival) return plannedFrom(ask, ends, wish, instant)
  let departs = instant - hour
  let best: readonly PlannedLeg[] | undefined
  for (let tried = 0; tried < 5; tried += 1) {
    const legs = plannedFrom(ask, ends, wish, departs)
    const arrives = legs?.at(-1)?.arrives
    if (legs === undefined || arrives === undefined) return best
    const spare = instant - arrives
    if (spare >= 0) {
      if (spare < 5 * minute || best) return legs
      best = legs
    }
    departs += spare >= 0 ? spare : spare - minute
  }
  return best
}

function plannedFrom(
  ask: CityAsk,
  { from, to, via }: Ends,
  wish: Wish,
  departs: number,
): readonly PlannedLeg[] | undefined {
  if (!via) return planJourney(ask, from, to, departs, wish)
  const first = planJourney(ask, from, via, departs, wish)
  const second = first && planJourney(ask, via, to, first.at(-1)?.arrives ?? departs, wish)
  return first && second && [...first, ...second]
}

/** Today and now without them; the first or last of the day where that is asked for. */
export function timeAsked(ask: CityAsk): { readonly instant: number; readonly isArrival: boolean } {
  const { clock } = ask
  const wall = clock.wall()
  const [date, time] = [ask.text('date'), ask.text('time')]
  const dayText = date === undefined ? wall.date : `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`
  const adjustment = ask.text('adjustment')
  if (adjustment === 'TripFirst') return { instant: clock.instantOf(dayText, 4, 30), isArrival: false }
  if (adjustment === 'TripLast') return { instant: clock.instantOf(addDays(dayText, 1), 1, 15), isArrival: true }
  const isArrival = ask.text('timeIs') === 'Arriving'
  if (time === undefined && date === undefined) return { instant: Math.floor(clock.now / minute) * minute, isArrival }
  const [hours, minutes] =
    time === undefined ? [wall.hour, wall.minute] : [Number(time.slice(0, 2)), Number(time.slice(2, 4))]
  return { instant: clock.instantOf(dayText, hours, minutes), isArrival }
}

function named(place: JourneyPlace, name: string | undefined): JourneyPlace {
  return name === undefined || name === '' || place.stop ? place : { ...place, name }
}

function longestRide(legs: readonly PlannedLeg[]): string | undefined {
  const rides = legs.flatMap((leg) => (leg.kind === 'ride' ? [leg] : []))
  return rides.toSorted((one, other) => other.arrives - other.departs - (one.arrives - one.departs))[0]?.service.id
}

/** By what and over which stops. */
function wayOf(legs: readonly PlannedLeg[]): string {
  return legs
    .map((leg) => (leg.kind === 'ride' ? `${leg.service.id} ${leg.from.name} ${leg.to.name}` : 'walk'))
    .join(', ')
}

function noJourney(ask: CityAsk): never {
  return refuseUnknown(
    ask,
    `/Journey/JourneyResults/${ask.text('from')}/to/${ask.text('to')}`,
    'No journey found for your inputs.',
  )
}

function vectorOf(ask: CityAsk): object {
  const [from = '', to = '', via = ''] = [ask.text('from'), ask.text('to'), ask.text('via')]
  return { ...entity('JourneyPlanner.JourneyVector'), from, to, via, uri: `/journey/journeyresults/${from}/to/${to}` }
}

function criteriaOf(ask: CityAsk, found: readonly FoundJourney[]): object {
  const { instant, isArrival } = timeAsked(ask)
  const criteria = {
    ...entity('JourneyPlanner.SearchCriteria'),
    dateTime: wallText(ask.clock, instant),
    dateTimeType: isArrival ? 'Arriving' : 'Departing',
  }
  const first = found[0]?.legs[0]
  if (!first) return criteria
  const [from = '', to = ''] = [ask.text('from'), ask.text('to')]
  const timeIs = isArrival ? 'arriving' : 'departing'
  const adjusted = (at: number): object => {
    const wall = wallText(ask.clock, at)
    const [date, time] = [wall.slice(0, 10).replaceAll('-', ''), wall.slice(11, 16).replace(':', '')]
    const uri = `/journey/journeyresults/${from}/to/${to}?date=${date}&time=${time}&timeIs=${timeIs}`
    return { ...entity('JourneyPlanner.TimeAdjustment'), date, time, timeIs, uri }
  }
  return {
    ...criteria,
    timeAdjustments: {
      ...entity('JourneyPlanner.TimeAdjustments'),
      earlier: adjusted(Math.max(instant - 15 * minute, instant - day)),
      later: adjusted(instant + 15 * minute),
    },
  }
}

/** What each end may mean; the choice for one end is put into the next request. */
function disambiguation(ask: CityAsk, from: Understood, to: Understood, via: Understood): unknown {
  const { instant, isArrival } = timeAsked(ask)
  const [fromText, toText] = [ask.text('from') ?? '', ask.text('to') ?? ''].map((text) =>
    encodeURIComponent(text.toLowerCase()),
  )
  const told = (end: Understood, uriOf: (value: string) => string): object => ({
    ...entity('JourneyPlanner.Disambiguation'),
    ...(end.status === 'list' && {
      disambiguationOptions: end.options.map(({ parameterValue, place }, index) => ({
        ...entity('JourneyPlanner.DisambiguationOption'),
        parameterValue,
        uri: uriOf(parameterValue),
        place,
        matchQuality: 1_000 - index * 12,
      })),
    }),
    matchStatus: end.status,
  })
  return {
    ...entity('JourneyPlanner.DisambiguationResult'),
    toLocationDisambiguation: told(to, (value) => `/journey/journeyresults/${fromText}/to/${value}`),
    fromLocationDisambiguation: told(from, (value) => `/journey/journeyresults/${value}/to/${toText}`),
    viaLocationDisambiguation: told(via, (value) => `/journey/journeyresults/${fromText}/to/${toText}?via=${value}`),
    recommendedMaxAgeMinutes: 1_440,
    searchCriteria: {
      ...entity('JourneyPlanner.SearchCriteria'),
      dateTime: wallText(ask.clock, instant),
      dateTimeType: isArrival ? 'Arriving' : 'Departing',
    },
    journeyVector: vectorOf(ask),
  }
}
