import { chanceOf, sortedBy, type World } from '@openlondon/sandbox/view'
import type { Place } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import type { Street } from './roads-kinds.ts'
import corridorStreets from './streets.json' with { type: 'json' }

const streetsAPlace = 9

/** Such as half the towns of the country have; which stands where is invented. */
const names = [
  'Albion Street',
  'Almond Road',
  "Baker's Row",
  'Bridge Street',
  'Canal Walk',
  'Castle Lane',
  'Chapel Street',
  'Chestnut Grove',
  'Church Row',
  'Cornwall Road',
  'Cross Street',
  'Dove Row',
  'Elm Terrace',
  'Foundry Lane',
  'Garden Walk',
  'George Street',
  'Grove Road',
  'Harbour Lane',
  'Hill Rise',
  'Jubilee Street',
  "King's Row",
  'Lamp Lane',
  'Laurel Street',
  'Market Row',
  'Mill Lane',
  'Nelson Street',
  'New Street',
  'Orchard Road',
  'Park Row',
  'Pear Tree Street',
  'Prospect Place',
  'Regent Row',
  'Rope Walk',
  'School Lane',
  'Station Approach',
  'Stone Street',
  "Tanner's Yard",
  'Trinity Street',
  'Union Road',
  'Vine Street',
  'Water Lane',
  'Wharf Road',
]

/** Stretches of the main roads, which are real, and streets off them around each place, which are not. */
export function makeStreets(world: World<Kinds>): readonly Street[] {
  const main = corridorStreets.map((row, number): Street => {
    // A row of the table: corridor, name, postal district, latitude, longitude, bearing.
    const [corridorId, name, district, lat, lon, bearing] = row as [string, string, string, number, number, number]
    const boroughId = world.areaAt('borough', { lat, lon })?.id ?? ''
    return { id: String(number + 1), name, district, point: { lat, lon }, bearing, corridorId, boroughId }
  })
  const local = world
    .all('place')
    .flatMap((place) => streetsOf(world, place))
    .map((street, number): Street => ({ ...street, id: String(main.length + number + 1) }))
  return [...main, ...local]
}

/** Each goes through the point of a postcode, so that it lies in its borough. */
function streetsOf(world: World<Kinds>, place: Place): readonly Omit<Street, 'id'>[] {
  const postcodes = world.of('postcode', 'placeId', place.id)
  const chance = chanceOf('london streets')
  const named = sortedBy(names, (name) => chance(place.id, name).next())
  return named.slice(0, streetsAPlace).flatMap((name, number) => {
    const postcode = postcodes[Math.floor((number * postcodes.length) / streetsAPlace)]
    if (!postcode) return []
    const bearing = chance(place.id, name, 'bearing').whole(0, 359)
    const { point, outcode, boroughId } = postcode
    return { name, point, district: outcode, bearing, boroughId, placeId: place.id }
  })
}
