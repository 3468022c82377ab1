import { addDays, addMonths, chanceOf, pointAt, type Point, type Random, type World } from '@openlondon/sandbox/view'
import { places } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import { pointWithin } from './directory.ts'
import { areasAt } from './outer-areas.ts'
import { knownApplications } from './planning-known.ts'
import type { PlanningApplicationRecord } from './planning-kinds.ts'

const chance = chanceOf('london applications')

/** Applications come month after month, some of them in months to come, which are told when they have come. */
const lastMonth = '2027-02'
const months = 18
/** Of the years before, of each borough. */
const olderOnes = 4
/** It is received for so long, and under consideration from then on. */
const receivedDays = 7
const cityOfLondon = 'E09000001'

/** The Datahub's own names, where they are not the borough's. */
const authorities: Readonly<Record<string, string>> = {
  E09000002: 'Barking & Dagenham',
  E09000013: 'Hammersmith & Fulham',
  E09000020: 'Kensington & Chelsea',
  E09000021: 'Kingston',
  E09000027: 'Richmond',
}

type Proposal = {
  readonly text: string
  readonly kind: string
  readonly full: string
  readonly development: string
}

const householder = { kind: 'Householder', full: 'Householder planning permission' } as const
const other = { kind: 'All Other', full: 'Full planning permission' } as const
const proposals: readonly [Proposal, ...(readonly Proposal[])] = [
  {
    ...householder,
    text: 'Loft conversion with a dormer to the rear.',
    development: 'Other house holder developments',
  },
  {
    ...householder,
    text: 'Single storey extension to the rear, and new windows to the front.',
    development: 'Other house holder developments',
  },
  { ...householder, text: 'Garden room at the end of the garden.', development: 'Other house holder developments' },
  { ...other, text: 'Change of use of the ground floor from a shop to a café.', development: 'Change of use' },
  { ...other, text: 'New shopfront with a wider door and an awning.', development: 'Minor retail' },
  { ...other, text: 'Demolition of garages and erection of six flats.', development: 'Minor dwellings' },
  { ...other, text: 'Solar panels on the roof of the school hall.', development: 'All other developments' },
  {
    kind: 'Outline',
    full: 'Outline planning permission',
    text: 'Up to forty homes with a public garden, all matters reserved.',
    development: 'Major dwellings',
  },
]

/** Refusals are spelled as the borough likes. */
const refusals = ['Refused', 'Refused', 'Refusal', 'Rejected'] as const

export function makePlanningApplications(world: World<Kinds>): readonly PlanningApplicationRecord[] {
  const made = world.all('borough').flatMap(({ id, name, outline }) => {
    const hasPlace = places.some(({ boroughId }) => boroughId === id)
    return daysOf(id, hasPlace).map((valid, number) => {
      const random = chance(id, number)
      const point = hasPlace ? undefined : pointWithin(outline, random)
      return applicationOf(world, { id, name }, random, { number, valid }, point)
    })
  })
  return [...knownApplications, ...made, ...ofCorporation(world)]
}

/** A development corporation decides in its own area, and no borough there. */
const corporation = { authority: 'OPDC', point: { lat: 51.5279, lon: -0.2486 }, reach: 700, count: 8 } as const

/** On which days: two a month where a place is, one a month elsewhere, and one in three months in the small City. */
function daysOf(boroughId: string, hasPlace: boolean): readonly string[] {
  const step = boroughId === cityOfLondon ? 3 : hasPlace ? 0.5 : 1
  const recent = Array.from({ length: Math.ceil(months / step) }, (_, number) => {
    const random = chance('day', boroughId, number)
    return dayIn(addMonths(lastMonth, -Math.floor(number * step)), random)
  })
  const older = Array.from({ length: olderOnes }, (_, number) => {
    const random = chance('older day', boroughId, number)
    return dayIn(addMonths(lastMonth, -random.whole(months, 70)), random)
  })
  return [...recent, ...older]
}

function dayIn(month: string, random: Random): string {
  return `${month}-${String(random.whole(1, 28)).padStart(2, '0')}`
}

function ofCorporation(world: World<Kinds>): readonly PlanningApplicationRecord[] {
  const { authority, point: middle, reach, count } = corporation
  return Array.from({ length: count }, (_, number) => {
    const random = chance(authority, number)
    const point = pointAt(middle, random.whole(0, reach), random.whole(0, 359))
    const valid = dayIn(addMonths(lastMonth, -number), random)
    const record = applicationOf(world, { id: '', name: authority }, random, { number, valid }, point)
    return { ...record, boroughWritten: world.areaAt('borough', point)?.name ?? authority }
  })
}

/** At a postcode of the borough, or at a point of its own where the borough has none. */
function applicationOf(
  world: World<Kinds>,
  borough: { readonly id: string; readonly name: string },
  random: Random,
  { number, valid }: { readonly number: number; readonly valid: string },
  somewhere: Point | undefined,
): PlanningApplicationRecord {
  const entries = world.of('directoryPostcode', 'boroughId', borough.id)
  const entry = somewhere ? undefined : entries[random.whole(0, entries.length - 1)]
  const point = somewhere ?? entry?.point
  const proposal = random.pick(proposals)
  const authority = authorities[borough.id] ?? borough.name
  const dates = datesBy(valid, random)
  const reference = `${dates.valid.slice(2, 4)}/${String(9000 - number * 37).padStart(5, '0')}/${suffixOf(proposal)}`
  const id = `${authority.replaceAll(' ', '_')}-${reference.replaceAll('/', '_')}`
  return {
    id,
    name: reference,
    authority,
    boroughId: borough.id,
    reference,
    boroughWritten: borough.name,
    ward: point ? (areasAt(world, point)?.wardName ?? null) : null,
    ...dates,
    ...outcomeBy(random, borough.id),
    decisionWrittenAs: borough.id === 'E09000012' ? 'instant' : 'day',
    description: proposal.text,
    kind: proposal.kind,
    kindInFull: proposal.full,
    development: proposal.development,
    siteName: null,
    siteNumber: String(random.whole(1, 140)),
    street: null,
    locality: null,
    postcode: entry?.id ?? null,
    uprn: random.next() < 0.7 ? `9900${String(random.whole(10_000_000, 99_999_999))}` : null,
    ...(point && { point }),
    pointWrittenAs: 'number',
    url: `https://planning.${authority.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example/application/${reference.replaceAll('/', '-')}`,
  }
}

function suffixOf({ kind }: Proposal): string {
  return kind === 'Householder' ? 'HOU' : kind === 'Outline' ? 'OUT' : 'FUL'
}

type Dates = Pick<PlanningApplicationRecord, 'considered' | 'target' | 'decided' | 'changed'> & {
  readonly valid: string
}

/** Valid, to be decided within eight weeks, and decided a little before that or after. */
function datesBy(valid: string, random: Random): Dates {
  const decided = addDays(valid, random.whole(30, 90))
  return {
    valid,
    considered: addDays(valid, receivedDays),
    target: addDays(valid, 56),
    decided,
    changed: [addDays(valid, random.whole(8, 28)), addDays(decided, 1)],
  }
}

function outcomeBy(random: Random, boroughId: string): Pick<PlanningApplicationRecord, 'states' | 'decision'> {
  const share = random.next()
  const [received, considered] = ['Application Received', 'Application Under Consideration'] as const
  if (share < 0.75) return { states: [received, considered, 'Approved'], decision: 'Approved' }
  if (share < 0.92) {
    const spelled = refusals[Number(boroughId.slice(-2)) % refusals.length] ?? refusals[0]
    return { states: [received, considered, spelled], decision: 'Refused' }
  }
  return { states: [received, considered, 'Withdrawn'], decision: 'Withdrawn' }
}
