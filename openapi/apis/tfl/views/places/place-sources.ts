import { metresBetween, utc, type Point, type Thing } from '@openlondon/sandbox/view'
import { connectorState } from '../../../../world/roads/connector-state.ts'
import { doesDisturb, roadTroubles } from '../../../../world/roads/road-troubles.ts'
import type {
  Amenity,
  CarPark,
  ChargeConnector,
  ChargeStation,
  Fact,
  Minicab,
} from '../../../../world/roads/roads-kinds.ts'
import type { Kinds } from '../../../../world/kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { dockPlace } from './bike-points.ts'
import { ownerType, placeBody, type FactBody, type PlaceBody } from './place-body.ts'

/** A thing of the world that the owner has as a place. */
export type Found = {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly point: Point | undefined
  readonly thing: Thing
  readonly body: (areChildrenTold: boolean) => PlaceBody
}

/** What of the world is a place, kind by kind. */
export type PlaceSource = {
  readonly types: readonly string[]
  readonly all: (ask: CityAsk) => readonly Found[]
  /** Nearest first. */
  readonly near: (ask: CityAsk, point: Point, metres: number) => readonly (Found & { readonly metres: number })[]
}

type Rule<Thing> = {
  readonly types: readonly string[]
  readonly typeOf: (thing: Thing) => string
  /** Of the place; the thing's own, when it is left out. */
  readonly idOf?: (thing: Thing) => string
  readonly body: (ask: CityAsk, thing: Thing, areChildrenTold: boolean) => PlaceBody
}

function sourceOf<Kind extends keyof Kinds>(kind: Kind, { types, typeOf, idOf, body }: Rule<Kinds[Kind]>): PlaceSource {
  const found = (ask: CityAsk, thing: Kinds[Kind]): Found => ({
    id: idOf ? idOf(thing) : thing.id,
    type: typeOf(thing),
    name: thing.name,
    point: pointOf(thing),
    thing,
    body: (areChildrenTold) => body(ask, thing, areChildrenTold),
  })
  return {
    types,
    all: (ask) => ask.world.all(kind).map((thing) => found(ask, thing)),
    near: (ask, point, metres) =>
      ask.world.near(kind, point, metres).map((near) => ({ ...found(ask, near.thing), metres: near.metres })),
  }
}

function pointOf({ point }: Thing): Point | undefined {
  return point
}

const amenityTypes = [
  'AreaForIntensification',
  'CentralActivityZone',
  'CoachBay',
  'CoachPark',
  'CyclePark',
  'JamCam',
  'OnStreetMeteredBay',
  'OpportunityAreas',
  'OtherCoachParking',
  'OysterTicketShop',
  'RedLightAndSpeedCam',
  'RedLightCam',
  'SpeedCam',
  'TaxiRank',
  'VariableMessageSign',
]

export const placeSources: readonly PlaceSource[] = [
  sourceOf('dock', { types: ['BikePoint'], typeOf: () => 'BikePoint', body: dockPlace }),
  sourceOf('carPark', { types: ['CarPark'], typeOf: () => 'CarPark', body: (_ask, carPark) => carParkPlace(carPark) }),
  sourceOf('chargeStation', { types: ['ChargeStation'], typeOf: () => 'ChargeStation', body: chargeStationPlace }),
  sourceOf('chargeConnector', { types: ['ChargeConnector'], typeOf: () => 'ChargeConnector', body: connectorPlace }),
  sourceOf('amenity', { types: amenityTypes, typeOf: ({ placeType }) => placeType, body: amenityPlace }),
  sourceOf('minicab', {
    types: ['Cabwise'],
    typeOf: () => 'Cabwise',
    idOf: ({ id }) => `Cabwise_${id}`,
    body: (_ask, minicab) => minicabPlace(minicab),
  }),
  sourceOf('borough', {
    types: ['Boroughs'],
    typeOf: () => 'Boroughs',
    idOf: ({ name }) => boroughPlaceId(name),
    body: (_ask, { name, point }) => areaPlace(boroughPlaceId(name), name, 'Boroughs', point),
  }),
  sourceOf('ward', {
    types: ['Wards'],
    typeOf: () => 'Wards',
    idOf: ({ id }) => `Wards_${id}`,
    body: (_ask, { id, name, point }) => areaPlace(`Wards_${id}`, name, 'Wards', point),
  }),
  sourceOf('lsoa', {
    types: ['CensusSuperOutputAreas'],
    typeOf: () => 'CensusSuperOutputAreas',
    idOf: ({ id }) => `CensusSuperOutputAreas_${id}`,
    body: (_ask, { id, name, point }) =>
      areaPlace(`CensusSuperOutputAreas_${id}`, name, 'CensusSuperOutputAreas', point),
  }),
]

/** Kinds of place that the owner has names for; of the census' output areas the world has none. */
export const placeTypeNames: readonly string[] = [
  'CensusOutputAreas',
  ...placeSources.flatMap(({ types }) => types),
].toSorted()

function boroughPlaceId(name: string): string {
  return `Boroughs_${name.replaceAll(' ', '_')}`
}

function areaPlace(id: string, name: string, placeType: string, point: Point): PlaceBody {
  return placeBody({ id, name: name.replaceAll('’', "'"), placeType, point, facts: [] })
}

function factsOf(facts: readonly Fact[], sourceSystemKey: string, modified: string): readonly FactBody[] {
  return facts.map(([category, key, value]) => {
    return { $type: ownerType('AdditionalProperties'), category, key, sourceSystemKey, value, modified }
  })
}

/** When somebody last edited what does not change. */
const edited = '2026-10-05T09:14:22Z'

function carParkPlace({ id, name, point, spaces, disabledBays, hours }: CarPark): PlaceBody {
  const facts: readonly Fact[] = [
    ['Description', 'NumberOfSpaces', String(spaces)],
    ['Description', 'NumberOfDisabledBays', String(disabledBays)],
    ['Description', 'OpeningHours', hours],
  ]
  return placeBody({ id, name, placeType: 'CarPark', point, facts: factsOf(facts, 'CarParks', edited) })
}

function chargeStationPlace(ask: CityAsk, station: ChargeStation, areChildrenTold: boolean): PlaceBody {
  const { id, name, point, sourceSystem, network } = station
  const connectors = ask.world.of('chargeConnector', 'stationId', id)
  const facts: readonly Fact[] = [
    ['Description', 'ConnectorCount', String(connectors.length)],
    ['Address', 'DeviceNetwork', network],
  ]
  return placeBody({
    id,
    name,
    placeType: 'ChargeStation',
    point,
    facts: factsOf(facts, sourceSystem, edited),
    children: areChildrenTold ? connectors.map((connector) => connectorPlace(ask, connector)) : [],
    childrenUrls: areChildrenTold ? [] : connectors.map((connector) => `/Place/${connector.id}`),
  })
}

function connectorPlace(ask: CityAsk, connector: ChargeConnector): PlaceBody {
  const { id, name, point, sourceSystem, stationId, plug, plugWords, power } = connector
  const heard = Math.floor(ask.clock.now / 300_000) * 300_000
  const facts: readonly Fact[] = [
    ['Description', 'Status', connectorState(ask, connector)],
    ['Description', 'ParentStation', ask.world.get('chargeStation', stationId)?.operatorId ?? ''],
    ['Description', 'ConnectorType', plug],
    ['Description', 'ConnectorDescription', plugWords],
    ['ElectricalCharacteristics', 'Power', power],
    ['Description', 'LastUpdated', writtenMoment(ask, heard, ' ')],
  ]
  return placeBody({ id, name, placeType: 'ChargeConnector', point, facts: factsOf(facts, sourceSystem, utc(heard)) })
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Nov 23 2026  8:09AM`, on the city's clock. */
export function writtenMoment({ clock }: CityAsk, instant: number, filler: ' ' | '0'): string {
  const { year, month, day, hour, minute } = clock.wall(instant)
  const shown = String(hour % 12 === 0 ? 12 : hour % 12).padStart(2, filler)
  return `${months[month - 1] ?? ''} ${day} ${year} ${shown}:${String(minute).padStart(2, '0')}${hour < 12 ? 'AM' : 'PM'}`
}

function amenityPlace(ask: CityAsk, amenity: Amenity): PlaceBody {
  const { id, name, placeType, point, sourceSystem } = amenity
  if (placeType !== 'JamCam' && placeType !== 'VariableMessageSign')
    return placeBody({ id, name, placeType, point, facts: factsOf(amenity.facts, sourceSystem, edited) })
  const seen = utc(Math.floor(ask.clock.now / 180_000) * 180_000)
  const live: Fact =
    placeType === 'JamCam'
      ? ['payload', 'available', String(isCameraOn(ask, id))]
      : ['Description', 'Message', messageOn(ask, amenity)]
  return placeBody({ id, name, placeType, point, facts: factsOf([live, ...amenity.facts], sourceSystem, seen) })
}

function isCameraOn({ chance, clock, scenario }: CityAsk, id: string): boolean {
  return scenario === 'quiet' || chance('camera', id, clock.wall().date).next() >= 0.04
}

/** Of a trouble within two kilometres now; empty where there is none. */
export function messageOn(ask: CityAsk, { point }: Amenity): string {
  const { now } = ask.clock
  const near = roadTroubles(ask).find(
    (trouble) =>
      trouble.corridorIds.length > 0 &&
      doesDisturb(ask.clock, trouble, now, now) &&
      metresBetween(trouble.point, point) < 2_000,
  )
  return near ? `${near.subCategory.toUpperCase()} AHEAD` : ''
}

function minicabPlace({ id, name, point, organisation, telephone, postcode }: Minicab): PlaceBody {
  const facts: readonly Fact[] = [
    ['Description', 'OrganisationName', organisation],
    ['Address', 'PostCode', postcode],
    ['Address', 'PhoneNo', telephone],
  ]
  return placeBody({ id: `Cabwise_${id}`, name, placeType: 'Cabwise', point, facts: factsOf(facts, 'Cabwise', edited) })
}
