import { chanceOf, day, pointAt, type Point, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import dockTable from './docks.json' with { type: 'json' }
import type { Dock } from './roads-kinds.ts'

/** The scheme has docks in the inner city only. */
const hirePlaces = ['kings-cross', 'london-bridge', 'westminster', 'city', 'brixton', 'hackney', 'stratford']
const centralPlaces = new Set(['kings-cross', 'london-bridge', 'westminster', 'city'])
/** The first day of the scheme, at eight in the evening. */
const firstDay = Date.parse('2010-07-30T19:00:00Z')

/** Those that fixtures tell of, and one in each invented street around the inner places. */
export function makeDocks(world: World<Kinds>): readonly Dock[] {
  const known = dockTable.map(({ id, name, docks, lat, lon }, number) => {
    const installed = firstDay - (20 - number) * day
    return dockOf({ id, name, docks, point: { lat, lon }, installed, isCentral: true })
  })
  const invented = hirePlaces.flatMap((placeId) => {
    const place = world.get('place', placeId)
    return world.of('street', 'placeId', placeId).map((street) => ({ street, place }))
  })
  return [
    ...known,
    ...invented.map(({ street, place }, number) => {
      const random = chanceOf('london docks')(street.id)
      return dockOf({
        id: `BikePoints_${205 + number * 7}`,
        name: `${street.name}, ${place?.name ?? ''}`.replaceAll('’', "'"),
        docks: random.whole(15, 42),
        point: pointAt(street.point, 30, street.bearing),
        installed: firstDay + random.whole(10, 1_500) * day,
        isCentral: centralPlaces.has(place?.id ?? ''),
      })
    }),
  ]
}

type Made = Pick<Dock, 'id' | 'name' | 'docks' | 'installed' | 'isCentral'> & { readonly point: Point }

function dockOf(made: Made): Dock {
  const number = Number(made.id.replace('BikePoints_', ''))
  return { ...made, terminal: String(1_000 + number).padStart(6, '0') }
}
