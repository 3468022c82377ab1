import type { Stop } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { stopsInside } from './find-stop.ts'
import { entity } from '../owner.ts'

/** What of a stop is wanted. */
export type StopWish = {
  /** Stops inside it, whole; otherwise their paths alone. */
  readonly isNested: boolean
  readonly hasLines: boolean
  /** Of these categories of facts; all when it is undefined. */
  readonly categories: readonly string[] | undefined
  /** What to tell of a line there besides its name. */
  readonly lineExtra: ((lineId: string) => object) | undefined
  /** Lines by id, name and path alone, to keep long lists short. */
  readonly isBrief: boolean
}

export const wholeStop: StopWish = {
  isNested: true,
  hasLines: true,
  categories: undefined,
  lineExtra: undefined,
  isBrief: false,
}
/** One of many. */
export const listedStop: StopWish = { ...wholeStop, isNested: false, isBrief: true }

export function stopWire(ask: CityAsk, stop: Stop, wish: StopWish): Readonly<Record<string, unknown>> {
  const { id, name, point, type, modes } = stop
  const services = wish.hasLines ? stop.services : []
  const inside = stopsInside(ask, stop)
  return {
    ...entity('StopPoint'),
    naptanId: id,
    modes,
    ...(hasOwnCode(stop) && { icsCode: stop.icsCode }),
    ...(stop.smsCode !== undefined && { smsCode: stop.smsCode }),
    ...(stop.indicator !== undefined && { indicator: stop.indicator }),
    ...(stop.letter !== undefined && { stopLetter: stop.letter }),
    ...(type !== 'TransportInterchange' && { stationNaptan: stop.parentId ?? id }),
    ...(type === 'TransportInterchange'
      ? { hubNaptanCode: id }
      : stop.hubId !== undefined && { hubNaptanCode: stop.hubId }),
    stopType: type,
    lines: services.map((line) => ({
      ...(wish.isBrief ? briefLine(ask, line) : lineReference(ask, line)),
      ...wish.lineExtra?.(line),
    })),
    lineGroup: services.length === 0 ? [] : lineGroups(stop, inside),
    lineModeGroups: services.length === 0 ? [] : lineModeGroups(ask, stop),
    status: true,
    id,
    url: `/StopPoint/${id}`,
    commonName: name,
    placeType: 'StopPoint',
    additionalProperties: factsOf(stop).filter(({ category }) => wish.categories?.includes(category) ?? true),
    children: wish.isNested ? inside.map((one) => stopWire(ask, one, wish)) : [],
    ...(!wish.isNested && inside.length > 0 && { childrenUrls: inside.map((one) => `/StopPoint/${one.id}`) }),
    lat: point.lat,
    lon: point.lon,
  }
}

export function lineReference(ask: CityAsk, id: string): Readonly<Record<string, unknown>> {
  return {
    ...entity('Identifier'),
    id,
    name: ask.world.get('service', id)?.name ?? id,
    uri: `/Line/${id}`,
    type: 'Line',
    crowding: { ...entity('Crowding') },
    routeType: 'Unknown',
    status: 'Unknown',
  }
}

function briefLine(ask: CityAsk, id: string): Readonly<Record<string, unknown>> {
  return { id, name: ask.world.get('service', id)?.name ?? id, uri: `/Line/${id}`, type: 'Line' }
}

/** Of a pair of bus stops and of what lies inside a station the owner tells none. */
function hasOwnCode({ type }: Stop): boolean {
  return !['NaptanOnstreetBusCoachStopPair', 'NaptanMetroEntrance', 'NaptanMetroPlatform'].includes(type)
}

function lineGroups(stop: Stop, inside: readonly Stop[]): readonly unknown[] {
  const groups =
    stop.type === 'NaptanOnstreetBusCoachStopPair' || stop.type === 'TransportInterchange' ? inside : [stop]
  return groups.map((one) => ({
    ...entity('LineGroup'),
    ...(one.type !== 'NaptanMetroStation' && { naptanIdReference: one.id }),
    stationAtcoCode: one.parentId ?? one.id,
    lineIdentifier: one.services,
  }))
}

function lineModeGroups(ask: CityAsk, { modes, services }: Stop): readonly unknown[] {
  return modes.map((modeName) => ({
    ...entity('LineModeGroup'),
    modeName,
    lineIdentifier: services.filter((id) => ask.world.get('service', id)?.mode === modeName),
  }))
}

type Fact = {
  readonly category: string
  readonly key: string
  readonly sourceSystemKey: string
  readonly value: string
}

function factsOf({ type, zone, lifts, compass, towards }: Stop): readonly Fact[] {
  const fact = (category: string, key: string, sourceSystemKey: string, value: string): Fact => ({
    ...entity('AdditionalProperty'),
    category,
    key,
    sourceSystemKey,
    value,
  })
  const isStation = type === 'NaptanMetroStation' || type === 'NaptanRailStation'
  return [
    ...(zone === undefined ? [] : [fact('Geo', 'Zone', 'LRAD', zone)]),
    ...(isStation
      ? [
          fact('Facility', 'Lifts', 'LRAD', String(lifts)),
          fact('Facility', 'WiFi', 'LocalInfo', 'yes'),
          fact('Accessibility', 'AccessViaLift', 'LRAD', lifts > 0 ? 'Yes' : 'No'),
        ]
      : []),
    ...(compass === undefined ? [] : [fact('Direction', 'CompassPoint', 'Naptan490', compass)]),
    ...(towards === undefined ? [] : [fact('Direction', 'Towards', 'Naptan490', towards)]),
  ]
}
