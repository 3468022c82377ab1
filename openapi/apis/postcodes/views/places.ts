import type { NamedPlace } from '../../../world/land/land-kinds.ts'
import { nationalGrid } from '../../../world/land/national-grid.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { found, refused } from './envelope.ts'
import { boroughName } from './postcode-body.ts'

type World = CityAsk['world']

const usualRows = 10

export const placeViews = views({
  searchPlaces: ({ world, text, number }) =>
    found(
      world
        .named('namedPlace', text('q') ?? '')
        .slice(0, number('limit') ?? usualRows)
        .map((place) => placeBody(world, place)),
    ),

  place: ({ world, text }) => {
    const place = world.get('namedPlace', text('code') ?? '')
    return place ? found(placeBody(world, place)) : refused(404, 'Place not found')
  },

  randomPlace: ({ world, clock, chance }) => {
    const places = world.all('namedPlace')
    const chosen = places[chance('random place', clock.now).whole(0, places.length - 1)]
    return chosen ? found(placeBody(world, chosen)) : refused(404, 'Place not found')
  },
})

function placeBody(world: World, { id, name, localType, outcode, boroughId, point, reach }: NamedPlace): object {
  const borough = boroughName(world, boroughId)
  const { eastings, northings } = nationalGrid(point)
  return {
    code: id,
    name_1: name,
    name_1_lang: null,
    name_2: null,
    name_2_lang: null,
    local_type: localType,
    outcode,
    county_unitary: 'Greater London',
    county_unitary_type: 'GreaterLondonAuthority',
    district_borough: borough,
    district_borough_type: 'LondonBorough',
    region: 'London',
    country: 'England',
    longitude: point.lon,
    latitude: point.lat,
    eastings,
    northings,
    min_eastings: eastings - reach,
    min_northings: northings - reach,
    max_eastings: eastings + reach,
    max_northings: northings + reach,
  }
}
