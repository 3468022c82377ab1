import { addDays, day } from '@openlondon/sandbox/view'
import type { Service, ServicePath } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { entity } from '../owner.ts'

/** A line without how it runs and where it goes, unless that is given. */
export function lineWire(
  ask: CityAsk,
  line: Service,
  filled: { readonly lineStatuses?: readonly unknown[]; readonly routeSections?: readonly unknown[] },
): Readonly<Record<string, unknown>> {
  const loaded = `${loadedOn(ask)}T13:20:41.553Z`
  return {
    ...entity('Line'),
    id: line.id,
    name: line.name,
    modeName: line.mode,
    disruptions: [],
    created: loaded,
    modified: loaded,
    lineStatuses: filled.lineStatuses ?? [],
    routeSections: filled.routeSections ?? [],
    serviceTypes: serviceTypesOf(line).map((name) => serviceTypeWire(line, name)),
    crowding: { ...entity('Crowding') },
  }
}

/** Of the tube and the Overground only: night buses are lines of their own, or the same line all day. */
export function serviceTypesOf({ hasNight, mode }: Service): readonly ('Regular' | 'Night')[] {
  return hasNight && mode !== 'bus' ? ['Regular', 'Night'] : ['Regular']
}

export function serviceTypeWire({ name }: Service, serviceType: string): unknown {
  return {
    ...entity('LineServiceTypeInfo'),
    name: serviceType,
    uri: `/Line/Route?ids=${name}&serviceTypes=${serviceType}`,
  }
}

/** Each pair of ends in each direction once, by day and by night as asked. */
export function routeSections(ask: CityAsk, line: Service, wanted: readonly string[]): readonly unknown[] {
  const types = serviceTypesOf(line).filter((type) => wanted.includes(type))
  return types.flatMap((serviceType) =>
    pathsByEnds(line).map((path) => {
      const [from, to] = [nameOf(ask, path.stops[0]), nameOf(ask, path.stops.at(-1))]
      return {
        ...entity('MatchedRoute'),
        name: `${from} - ${to}`,
        direction: path.direction,
        originationName: from,
        destinationName: to,
        originator: path.stops[0] ?? '',
        destination: path.stops.at(-1) ?? '',
        serviceType,
        ...validity(ask),
      }
    }),
  )
}

export function pathsByEnds({ paths }: Service): readonly ServicePath[] {
  const seen = new Set<string>()
  return paths.filter(({ direction, stops }) => {
    const ends = `${direction} ${stops[0]} ${stops.at(-1)}`
    if (seen.has(ends)) return false
    seen.add(ends)
    return true
  })
}

/** Of the timetable of these weeks. */
export function validity(ask: CityAsk): { readonly validFrom: string; readonly validTo: string } {
  const from = addDays(loadedOn(ask), -1)
  return { validFrom: `${from}T00:00:00Z`, validTo: `${addDays(from, 37)}T00:00:00Z` }
}

/** Day or night service, as asked; by day when nothing was asked. */
export function wantedServiceTypes(ask: CityAsk): readonly string[] {
  const asked = ask.list('serviceTypes')
  return asked.length === 0 ? ['Regular'] : asked
}

/** A Tuesday not long ago. */
function loadedOn(ask: CityAsk): string {
  const yesterday = ask.clock.wall(ask.clock.now - day)
  return addDays(yesterday.date, -((yesterday.weekday + 5) % 7))
}

function nameOf(ask: CityAsk, id: string | undefined): string {
  return ask.world.get('stop', id ?? '')?.name ?? id ?? ''
}
