import { isInside, plainName, type Point } from '@openlondon/sandbox/view'
import stopKinds from '../../../../world/transport/stop-kinds.json' with { type: 'json' }
import { views, type CityAsk } from '../../../../world/views.ts'
import { ownerType, type PlaceBody } from './place-body.ts'
import { placeSources, placeTypeNames, type Found, type PlaceSource } from './place-sources.ts'
import { listedStop, stopWire } from '../stops/wire-stop.ts'
import { refuseBad, refuseUnknown } from '../owner.ts'

/** How far it is looked where nobody says. */
const defaultMetres = 200
/** Streets of a postcode lie no farther than this. */
const streetMetres = 500

export const placeViews = views({
  placeCategories: (ask) => categoriesIn(ask),

  placeTypes: () => placeTypeNames,

  placesByType: (ask) => {
    const types = ask.list('types')
    const areOnlyActive = ask.flag('activeOnly')
    for (const type of types)
      if (!placeTypeNames.includes(type))
        refuseUnknown(ask, `/Place/Type/${types.join(',')}`, `The following place type is not recognised: ${type}`)
    return sourcesOf(types)
      .flatMap((source) => source.all(ask))
      .filter(({ type }) => types.includes(type))
      .map((found) => found.body(false))
      .filter((body) => !areOnlyActive || isActive(body))
  },

  place: (ask) => {
    const id = ask.text('id') ?? ''
    const areChildrenTold = ask.flag('includeChildren')
    const found = placeSources.flatMap((source) => source.all(ask)).find((one) => one.id === id)
    if (found) return found.body(areChildrenTold)
    const stop =
      ask.world.get('stop', id) ?? refuseUnknown(ask, `/Place/${id}`, `The following place id is not recognised: ${id}`)
    return stopWire(ask, stop, { ...listedStop, isNested: areChildrenTold })
  },

  placesNear: (ask) => {
    const point = pointAsked(ask)
    const types = ask.list('type')
    for (const type of types) {
      const path = `/Place?lat=${point.lat}&lon=${point.lon}&type=${types.join(',')}`
      if (!isKnown(type)) refuseBad(ask, path, `The following place type is not recognised: ${type}`)
    }
    const metres = ask.number('radius') ?? defaultMetres
    const areChildrenTold = ask.flag('includeChildren')
    const areOnlyActive = ask.flag('activeOnly')
    const categories = ask.list('categories')
    const places = (types.length > 0 ? sourcesOf(types) : placeSources)
      .flatMap((source) => source.near(ask, point, metres))
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .map((found) => ({ metres: found.metres, body: found.body(areChildrenTold) }))
      .filter(({ body }) => !areOnlyActive || isActive(body))
      .map(({ metres: distance, body }) => ({ ...withCategories(body, categories), distance }))
    const told = [...places, ...stopsNear(ask, point, metres, types, categories)]
      .toSorted((one, other) => one.distance - other.distance)
      .slice(0, ask.number('numberOfPlacesToReturn') ?? Infinity)
    return { $type: ownerType('PlacesResponse'), centrePoint: [rounded(point.lat), rounded(point.lon)], places: told }
  },

  placesAt: (ask) => {
    const type = ask.text('type') ?? ''
    const point = pointAsked(ask)
    if (!placeTypeNames.includes(type))
      refuseUnknown(
        ask,
        `/Place/${type}/At/${point.lat}/${point.lon}`,
        `The following place type is not recognised: ${type}`,
      )
    return sourcesOf([type])
      .flatMap((source) => source.all(ask))
      .filter((found) => found.type === type && doesHold(found, point))
      .map((found) => found.body(false))
  },

  searchPlaces: (ask) => {
    const typed = plainName(ask.text('name') ?? '')
    const types = ask.list('types')
    for (const type of types) {
      const path = `/Place/Search?name=${ask.text('name')}&types=${types.join(',')}`
      if (!isKnown(type)) refuseBad(ask, path, `The following place type is not recognised: ${type}`)
    }
    const places = (types.length > 0 ? sourcesOf(types) : placeSources)
      .flatMap((source) => source.all(ask))
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .filter(({ name }) => typed !== '' && plainName(name).includes(typed))
      .map((found) => found.body(false))
    const stops = ask.world
      .all('stop')
      .filter(({ type, name }) => types.includes(type) && typed !== '' && plainName(name).includes(typed))
    return [...places, ...stops.map((stop) => stopWire(ask, stop, listedStop))]
  },

  /** Nobody has recorded a shape: the names of the streets, nearest first. */
  streetsByPostcode: (ask) => {
    const asked = (ask.text('postcode') ?? '').toUpperCase().replaceAll(/\s/g, '')
    const id = `${asked.slice(0, -3)} ${asked.slice(-3)}`
    const postcode =
      ask.world.get('directoryPostcode', id) ??
      refuseUnknown(ask, `/Place/Address/Streets/${asked}`, `The following postcode is not recognised: ${asked}`)
    return ask.world.near('street', postcode.point, streetMetres).map(({ thing: { name } }) => name)
  },
})

function sourcesOf(types: readonly string[]): readonly PlaceSource[] {
  return placeSources.filter((source) => source.types.some((type) => types.includes(type)))
}

/** Kinds of stop are accepted in searches too. */
function isKnown(type: string): boolean {
  return placeTypeNames.includes(type) || stopKinds.includes(type)
}

/** Of the kinds of stop that are asked for; all, where no kind is. */
function stopsNear(
  ask: CityAsk,
  point: Point,
  metres: number,
  types: readonly string[],
  categories: readonly string[],
): readonly { readonly distance: number }[] {
  if (types.length > 0 && !types.some((type) => stopKinds.includes(type))) return []
  const wish = { ...listedStop, ...(categories.length > 0 && { categories }) }
  return ask.world
    .near('stop', point, metres)
    .filter(({ thing }) => types.length === 0 || types.includes(thing.type))
    .map(({ thing, metres: distance }) => ({ ...stopWire(ask, thing, wish), distance }))
}

/** Signs that show nothing are not active; every other place is. */
function isActive({ placeType, additionalProperties }: PlaceBody): boolean {
  return (
    placeType !== 'VariableMessageSign' ||
    additionalProperties.some(({ key, value }) => key === 'Message' && value !== '')
  )
}

function withCategories(body: PlaceBody, categories: readonly string[]): PlaceBody {
  if (categories.length === 0) return body
  const additionalProperties = body.additionalProperties.filter(({ category }) => categories.includes(category))
  return { ...body, additionalProperties }
}

function doesHold({ thing: { outline } }: Found, point: Point): boolean {
  return outline !== undefined && isInside(point, outline)
}

function pointAsked(ask: CityAsk): Point {
  return { lat: ask.number('lat') ?? 0, lon: ask.number('lon') ?? 0 }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1_000) / 1_000
}

/** Those of stops, as the owner lists them first, and those that the world's places have. */
function categoriesIn(ask: CityAsk): readonly unknown[] {
  const keys = new Map<string, Set<string>>(stopCategories.map(([category, ...known]) => [category, new Set(known)]))
  const seen = new Set<string>()
  for (const found of placeSources.flatMap((source) => source.all(ask))) {
    if (seen.has(found.type)) continue
    seen.add(found.type)
    for (const { category, key } of found.body(false).additionalProperties)
      keys.set(category, (keys.get(category) ?? new Set()).add(key))
  }
  return [...keys]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([category, availableKeys]) => {
      return { $type: ownerType('PlaceCategory'), category, availableKeys: [...availableKeys] }
    })
}

const stopCategories: readonly (readonly [category: string, ...keys: string[]])[] = [
  ['Accessibility', 'TaxiRankOutsideStation', 'AccessViaLift', 'BlueBadgeCarParkSpaces', 'Toilet', 'ToiletNote'],
  ['Address', 'Address', 'PhoneNo'],
  ['Direction', 'Towards', 'CompassPoint'],
  ['Facility', 'Lifts', 'Ticket Halls', 'Escalators', 'Car park', 'Toilets', 'WiFi'],
  ['Geo', 'Zone'],
  ['NearestPlaces', 'SourceSystemPlaceId'],
  ['Opening Time', 'MonFriFrom', 'MonFriTo', 'SatFrom', 'SatTo', 'SunFrom', 'SunTo'],
  ['VisitorCentre', 'Location'],
]
