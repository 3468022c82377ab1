import { chanceOf, pointAt, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { CarPark } from './roads-kinds.ts'

/** Ids of car parks that fixtures tell of, with the stations they stand at. */
const known: readonly CarPark[] = [
  {
    id: 'CarParks_800491',
    name: 'Barkingside Stn (LUL)',
    point: { lat: 51.58541, lon: 0.08853 },
    spaces: 46,
    disabledBays: 2,
    hours: 'Mo-Su 24 Hr;',
    isCounted: true,
  },
  {
    id: 'CarParks_800477',
    name: 'Ruislip Gardens Stn (LUL)',
    point: { lat: 51.56062, lon: -0.41073 },
    spaces: 35,
    disabledBays: 2,
    hours: 'Mo-Su 24 Hr;',
    isCounted: true,
  },
  {
    id: 'CarParks_800521',
    name: 'Stratford Station',
    point: { lat: 51.54178, lon: -0.00291 },
    spaces: 64,
    disabledBays: 4,
    hours: '05:00 to 01:00',
    isCounted: true,
  },
]

/** Stations towards the ends of lines, where people park and go on by train. */
const outerStations = [
  '940GZZLUCKS',
  '940GZZLUEPG',
  '940GZZLUHBT',
  '940GZZLUSTM',
  '940GZZLUHGD',
  '940GZZLUDBN',
  '940GZZLULGN',
  '940GZZLUNBP',
  '940GZZLURBG',
  '940GZZLUSRP',
  '940GZZLUNOW',
  '940GZZLUPNR',
  '940GZZLUEGW',
  '940GZZLUOSY',
  '940GZZLUHWT',
  '940GZZLUHNX',
  '940GZZLUCPK',
  '940GZZLUQBY',
  '940GZZLUTAW',
  '940GZZLUASG',
  '940GZZLUMDN',
  '940GZZLUOAK',
  '940GZZLURMD',
]

/** The counter of the first of these does not answer, as its owner's never do. */
const firstNumber = 800_503

export function makeCarParks(world: World<Kinds>): readonly CarPark[] {
  const made = outerStations.flatMap((stationId, number): readonly CarPark[] => {
    const station = world.get('station', stationId)
    if (!station?.point) return []
    const random = chanceOf('london car parks')(stationId)
    const spaces = random.whole(4, 40) * 10
    return [
      {
        id: `CarParks_${number === 0 ? firstNumber : 800_530 + number * 3}`,
        name: `${station.name.replace(' Underground Station', '')} Stn (LUL)`,
        point: pointAt(station.point, random.whole(40, 120), random.whole(0, 359)),
        spaces,
        disabledBays: Math.max(2, Math.floor(spaces / 25)),
        hours: random.pick(['Mo-Su 24 Hr;', '05:00 to 01:00']),
        isCounted: number !== 0,
      },
    ]
  })
  return [...known, ...made]
}
