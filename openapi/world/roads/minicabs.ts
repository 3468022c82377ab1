import { chanceOf, pointAt, type World } from '@openlondon/sandbox/view'
import type { Place } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import type { Minicab } from './roads-kinds.ts'

/** Those that fixtures tell of; where a firm is registered is not where its cars stand. */
const known: readonly Minicab[] = [
  {
    id: '27001',
    name: 'Lambeth Marsh Cars',
    point: { lat: 51.501472, lon: -0.112094 },
    organisation: 'Lambeth Marsh Cars Limited',
    addressLines: ['12', 'Lower Marsh'],
    postcode: 'SE1 9SG',
    telephone: '020 7946 0112',
    email: 'bookings@lambeth-marsh-cars.example',
    isAlwaysOpen: true,
    vehicles: 30,
    wheelchairVehicles: 2,
    services: ['Minicab', 'Executive', 'MPV'],
  },
  {
    id: '27418',
    name: 'Cut Executive',
    point: { lat: 51.503118, lon: -0.105873 },
    organisation: 'The Cut Executive Travel Limited',
    addressLines: ['88', 'The Cut'],
    postcode: 'SE1 9SP',
    telephone: '020 7946 0457',
    email: 'book@cut-executive.example',
    isAlwaysOpen: false,
    vehicles: 4,
    wheelchairVehicles: 0,
    services: ['Executive', 'Chauffeur'],
  },
]

const firstWords = [
  'Copper Heron',
  'Blue Lantern',
  'Quiet Otter',
  'Seven Acorns',
  'Grey Sparrow',
  'Silver Thimble',
] as const
const lastWords = ['Cars', 'Minicabs', 'Travel'] as const
const operatorsAPlace = 3

export function makeMinicabs(world: World<Kinds>): readonly Minicab[] {
  return [...known, ...world.all('place').flatMap((place, number) => operatorsOf(world, place, number))]
}

function operatorsOf(world: World<Kinds>, place: Place, placeNumber: number): readonly Minicab[] {
  const streets = world.of('street', 'placeId', place.id)
  return streets.slice(-operatorsAPlace).flatMap((street, index): readonly Minicab[] => {
    const postcode = world.nearest('postcode', street.point)
    if (!postcode) return []
    const number = placeNumber * operatorsAPlace + index
    const random = chanceOf('london minicabs')(place.id, index)
    const name = `${firstWords[number % firstWords.length] ?? ''} ${place.name.replaceAll('’', '')} ${random.pick(lastWords)}`
    const vehicles = random.whole(2, 60)
    return [
      {
        id: String(28_000 + number * 11),
        name,
        point: pointAt(street.point, 15, 90),
        organisation: `${name} Limited`,
        addressLines: [String(random.whole(1, 120)), street.name],
        postcode: postcode.id,
        telephone: `020 7946 0${String(500 + number * 3)}`,
        email: `bookings@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`,
        isAlwaysOpen: random.next() < 0.5,
        vehicles,
        wheelchairVehicles: random.whole(0, Math.floor(vehicles / 10)),
        services: random.pick([
          ['Minicab'],
          ['Minicab', 'MPV'],
          ['Minicab', 'School Runs'],
          ['Executive', 'Chauffeur'],
        ]),
      },
    ]
  })
}
