import { chanceOf, pointAt, roundDegrees, type Outline, type Point, type World } from '@openlondon/sandbox/view'
import type { Place } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import type { Amenity, Fact, Street } from './roads-kinds.ts'

const at = (lat: number, lon: number): Point => ({ lat, lon })

/** Those that fixtures tell of, the areas that plans speak of, what stands at the main roads, and what is near each place. */
export function makeAmenities(world: World<Kinds>): readonly Amenity[] {
  const main = world.all('street').filter(({ corridorId }) => corridorId !== undefined)
  return [
    ...knownCameras,
    ...main.map((street, number) => cameraAt(world, street, number)),
    ...main.flatMap((street, number) => (number % 4 === 0 ? [signAt(world, street, number)] : [])),
    ...knownRanks,
    ...world.all('place').flatMap((place, number) => ranksOf(world, place, number)),
    ...world
      .all('place')
      .flatMap((place, number) => [...aroundPlace(world, place, number), ...speedCamerasOf(world, place, number)]),
    ...areas,
  ]
}

const picture = 'https://s3-eu-west-1.amazonaws.com/jamcams.tfl.gov.uk'

const knownCameras: readonly Amenity[] = [
  camera('00001.04502', 'A40 Hanger Lane', at(51.53019, -0.29297), 'West Facing', picture),
  camera('00001.07391', 'Blackwall Tunnel N Portal', at(51.50961, -0.00421), 'South Facing', picture),
  camera('00001.06514', 'A501 Euston Rd/Pancras Rd', at(51.53013, -0.12494), 'East Facing', picture),
]

/** The picture's address says that an invented camera has none. */
function cameraAt(world: World<Kinds>, street: Street, number: number): Amenity {
  const road = world.get('corridor', street.corridorId ?? '')
  const code = /^a\d+$/.test(road?.id ?? '') ? `${road?.id.toUpperCase()} ` : ''
  const views = ['North Facing', 'East Facing', 'South Facing', 'West Facing'] as const
  const view = chanceOf('london cameras')(street.id).pick(views)
  const point = pointAt(street.point, 12, street.bearing + 90)
  const id = `00001.0${3_000 + number * 13}`
  return camera(id, `${code}${street.name} ${street.district}`, point, view, 'https://cameras.example')
}

function camera(id: string, name: string, point: Point, view: string, host: string): Amenity {
  const facts: readonly Fact[] = [
    ['payload', 'imageUrl', `${host}/${id}.jpg`],
    ['payload', 'videoUrl', `${host}/${id}.mp4`],
    ['cameraView', 'view', view],
  ]
  return { id: `JamCams_${id}`, name, point, placeType: 'JamCam', sourceSystem: 'JamCams', facts }
}

function signAt(world: World<Kinds>, street: Street, number: number): Amenity {
  const road = world.get('corridor', street.corridorId ?? '')?.name ?? ''
  return {
    id: `VariableMessageSign_VMS${String(1_000 + number)}`,
    name: `${road} ${street.name}`,
    point: pointAt(street.point, 60, street.bearing + 180),
    placeType: 'VariableMessageSign',
    sourceSystem: 'VariableMessageSign',
    facts: [],
  }
}

const knownRanks: readonly Amenity[] = [
  rank('5512', "Pancras Road, King's Cross", at(51.53105, -0.12522), '20', '24 hours'),
  rank('5914', 'Station Street, Stratford', at(51.54139, -0.00338), '8', 'At any time'),
]

/** At the stations near a place where no known rank is. */
function ranksOf(world: World<Kinds>, place: Place, placeNumber: number): readonly Amenity[] {
  const stations = world
    .near('station', place.point, 1_500)
    .filter(({ thing: { point } }) => point && !knownRanks.some((one) => isClose(one.point, point)))
  return stations.slice(0, 2).flatMap(({ thing: { id, point } }, number) => {
    if (!point) return []
    const random = chanceOf('london ranks')(id)
    const street = world.of('street', 'placeId', place.id)[number]?.name ?? 'Station Approach'
    const name = `${street}, ${place.name}`.replaceAll('’', "'")
    const hours = random.pick(['24 hours', 'At any time', '06:00 - 02:00'])
    return [
      rank(
        String(6_000 + placeNumber * 10 + number),
        name,
        pointAt(point, 70, random.whole(0, 359)),
        String(random.whole(2, 16)),
        hours,
      ),
    ]
  })
}

function isClose(one: Point, other: Point): boolean {
  return Math.abs(one.lat - other.lat) < 0.003 && Math.abs(one.lon - other.lon) < 0.004
}

function rank(number: string, name: string, point: Point, spaces: string, hours: string): Amenity {
  const facts: readonly Fact[] = [
    ['Description', 'NumberOfSpaces', spaces],
    ['Description', 'OperatingDays', 'Mon - Sun'],
    ['Description', 'OperationTimes', hours],
  ]
  return { id: `TaxiRank_${number}`, name, point, placeType: 'TaxiRank', sourceSystem: 'TaxiRank', facts }
}

type Rule = {
  readonly placeType: string
  readonly count: number
  /** Metres from the middle of its street. */
  readonly metres: number
  readonly facts: (number: number) => readonly Fact[]
}

/** What is around every place, and how many of it. */
const rules: readonly Rule[] = [
  {
    placeType: 'CyclePark',
    count: 4,
    metres: 25,
    facts: (number) => [
      ['Description', 'NumberOfStands', String(6 + (number % 7) * 2)],
      ['Description', 'Covered', number % 3 === 0 ? 'true' : 'false'],
      ['Description', 'Location', number % 2 === 0 ? 'On carriageway' : 'On footway'],
    ],
  },
  {
    placeType: 'OnStreetMeteredBay',
    count: 3,
    metres: 35,
    facts: (number) => [
      ['Description', 'NumberOfSpaces', String(2 + (number % 5))],
      ['Description', 'MaximumStay', `${1 + (number % 4)} hours`],
    ],
  },
  {
    placeType: 'OysterTicketShop',
    count: 2,
    metres: 20,
    facts: (number) => [
      ['Description', 'OpeningHours', number % 2 === 0 ? 'Mon-Sun 06:00-22:00' : 'Mon-Sat 07:00-20:00'],
    ],
  },
  {
    placeType: 'CoachBay',
    count: 1,
    metres: 50,
    facts: (number) => [['Description', 'NumberOfSpaces', String(1 + (number % 4))]],
  },
  {
    placeType: 'CoachPark',
    count: 1,
    metres: 80,
    facts: (number) => [['Description', 'NumberOfSpaces', String(8 + (number % 6) * 3)]],
  },
  {
    placeType: 'OtherCoachParking',
    count: 1,
    metres: 65,
    facts: (number) => [['Description', 'NumberOfSpaces', String(2 + (number % 3))]],
  },
]

function aroundPlace(world: World<Kinds>, place: Place, placeNumber: number): readonly Amenity[] {
  const streets = world.of('street', 'placeId', place.id)
  return rules.flatMap(({ placeType, count, metres, facts }, ruleNumber) =>
    streets.slice(0, count).map((street, index): Amenity => {
      const number = placeNumber * count + index
      const noun = placeType === 'OysterTicketShop' ? 'Ticket Stop, ' : ''
      return {
        id: `${placeType}_${(ruleNumber + 1) * 1_000 + number}`,
        name: `${noun}${street.name}, ${place.name}`.replaceAll('’', "'"),
        point: pointAt(street.point, metres, street.bearing + ruleNumber * 60),
        placeType,
        sourceSystem: placeType,
        facts: facts(number),
      }
    }),
  )
}

const cameraKinds = ['RedLightCam', 'SpeedCam', 'RedLightAndSpeedCam'] as const

function speedCamerasOf(world: World<Kinds>, place: Place, placeNumber: number): readonly Amenity[] {
  const streets = world.of('street', 'placeId', place.id).slice(3, 3 + cameraKinds.length)
  return streets.map((street, index): Amenity => {
    return {
      id: `LscpCams_${4_000 + placeNumber * cameraKinds.length + index}`,
      name: `${street.name} ${street.district}`.replaceAll('’', "'"),
      point: pointAt(street.point, 18, street.bearing),
      placeType: cameraKinds[index] ?? 'SpeedCam',
      sourceSystem: 'LscpCams',
      facts: [['Description', 'SpeedLimit', '20']],
    }
  })
}

/** Named in the city's plan; their edges are drawn as boxes here. */
const areas: readonly Amenity[] = [
  area('CentralActivityZone', 'Central Activities Zone', [-0.175, 51.487, -0.07, 51.535]),
  area('OpportunityAreas', "King's Cross", [-0.13, 51.53, -0.118, 51.541]),
  area('OpportunityAreas', 'London Bridge, Borough and Bankside', [-0.105, 51.498, -0.078, 51.509]),
  area('OpportunityAreas', 'Lower Lea Valley', [-0.02, 51.51, 0.012, 51.552]),
  area('OpportunityAreas', 'Croydon', [-0.108, 51.366, -0.085, 51.383]),
  area('AreaForIntensification', 'Farringdon and Smithfield', [-0.108, 51.516, -0.096, 51.524]),
]

function area(
  placeType: string,
  name: string,
  [west, south, east, north]: readonly [number, number, number, number],
): Amenity {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const
  const outline: Outline = [[ring]]
  return {
    id: `${placeType}_${name.replaceAll(/[^A-Za-z]+/g, '_')}`,
    name,
    point: at(roundDegrees((south + north) / 2), roundDegrees((west + east) / 2)),
    outline,
    placeType,
    sourceSystem: placeType,
    facts: [],
  }
}
