import {
  boxOf,
  chanceOf,
  isInside,
  metresBetween,
  type Outline,
  type Point,
  type Random,
  type World,
} from '@openlondon/sandbox/view'
import { places } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import type { DirectoryPostcode, NamedPlace, Outcode, TerminatedPostcode } from './land-kinds.ts'
import { areasAt, plainQuotes } from './outer-areas.ts'

const chance = chanceOf('london directory')

/** Output area and month of introduction, of postcodes that are openly known. */
const known: Readonly<Record<string, readonly [outputArea: string, introduced: string]>> = {
  'N1 9GU': ['E00013735', '200807'],
  'N1 9AG': ['E00013735', '200807'],
  'N1 9RL': ['E00013738', '199506'],
  'N1 9DJ': ['E00013741', '198001'],
  'SE1 9SG': ['E00166785', '201005'],
  'SE1 9SP': ['E00166786', '198001'],
  'SE1 9RY': ['E00166785', '198001'],
  'SW1A 1AA': ['E00023938', '198001'],
  'EC1A 1BB': ['E00166756', '198001'],
  'E1 6AN': ['E00167162', '198001'],
}

/** Postcodes beside those of the places, which other APIs name: points as they give them, or near. */
const others: readonly (readonly [id: string, lat: number, lon: number])[] = [
  ['E1 2ES', 51.514, -0.064],
  ['E3 4QQ', 51.527406, -0.028344],
  ['E8 1QN', 51.545, -0.0553],
  ['E8 1QP', 51.546311, -0.058816],
  ['E8 3PN', 51.541207, -0.057483],
  ['HA4 6NF', 51.56062, -0.41073],
  ['IG6 1NB', 51.58541, 0.08853],
  ['KT2 6PT', 51.41182, -0.28411],
  ['N1 1TH', 51.5372, -0.1109],
  ['N1 9SB', 51.5341, -0.1189],
  ['N7 6QZ', 51.552018, -0.112507],
  ['N17 9NE', 51.5975, -0.06],
  ['NW1 2PG', 51.5255, -0.1365],
  ['NW1 8AH', 51.5396, -0.1436],
  ['NW1 8QL', 51.543312, -0.139871],
  ['NW3 2JB', 51.55522, -0.15083],
  ['NW5 2AA', 51.55017, -0.14042],
  ['SE1 2TZ', 51.502, -0.0795],
  ['SE1 7EH', 51.4988, -0.1188],
  ['SE1 7RJ', 51.4994, -0.1179],
  ['SE1 8LW', 51.5031, -0.1082],
  ['SE1 9RT', 51.5033, -0.0869],
  ['SE11 5HH', 51.487, -0.111],
  ['SE16 3LU', 51.497902, -0.063713],
  ['SE16 4RP', 51.4985, -0.0626],
  ['SW8 2LA', 51.47441, -0.13482],
  ['WC1N 3QX', 51.522417, -0.121862],
  ['WC2H 9DA', 51.513902, -0.126871],
  ['WC2H 9JN', 51.514116, -0.125402],
  ['WC2N 4JP', 51.50941, -0.1251],
]

/** All postcodes in use, in the order of their letters and digits. */
export function makeDirectory(world: World<Kinds>): readonly DirectoryPostcode[] {
  const entries = new Map<string, DirectoryPostcode>()
  const add = (id: string, point: Point): void => {
    const areas = areasAt(world, point)
    if (areas && !entries.has(id))
      entries.set(id, { id, name: id, point, outcode: outcodeOf(id), ...areas, ...toldOf(id) })
  }
  for (const { id, point } of world.all('postcode')) add(id, point)
  for (const [id, lat, lon] of others) add(id, { lat, lon })
  return [...entries.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function toldOf(id: string): Pick<DirectoryPostcode, 'outputAreaId' | 'introduced'> {
  const random = chance('entry', id)
  const [outputAreaId = `E0019${random.whole(1000, 9999)}`, introduced = introductionOf(random)] = known[id] ?? []
  return { outputAreaId, introduced }
}

/** Four in five have been there since the directory began. */
function introductionOf(random: Random): string {
  return random.next() < 0.8 ? '198001' : `${random.whole(1985, 2019)}${String(random.whole(1, 12)).padStart(2, '0')}`
}

export function makeOutcodes(world: World<Kinds>): readonly Outcode[] {
  const points = new Map<string, Point[]>()
  for (const { outcode, point } of world.all('directoryPostcode')) {
    const known = points.get(outcode)
    if (known) known.push(point)
    else points.set(outcode, [point])
  }
  return [...points].map(([id, all]) => ({ id, name: id, point: meanOf(all) }))
}

function meanOf(points: readonly Point[]): Point {
  const sum = (value: (point: Point) => number): number => points.reduce((all, point) => all + value(point), 0)
  const mean = (value: (point: Point) => number): number => Math.round((sum(value) / points.length) * 1e6) / 1e6
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }
}

/** One that is openly known, and two near each place. */
export function makeTerminated(world: World<Kinds>): readonly TerminatedPostcode[] {
  const made: TerminatedPostcode[] = [
    { id: 'E1W 1UU', name: 'E1W 1UU', point: { lat: 51.50817, lon: -0.07373 }, year: 2015, month: 2 },
  ]
  for (const place of places) {
    const near = world.of('directoryPostcode', 'boroughId', place.boroughId)
    for (const number of [0, 1]) {
      const random = chance('terminated', place.id, number)
      const beside = near[random.whole(0, Math.max(0, near.length - 1))]
      if (!beside) continue
      const id = `${beside.outcode} ${random.whole(1, 9)}Z${random.pick(['X', 'Y', 'Z'])}`
      if (world.get('directoryPostcode', id) || made.some((one) => one.id === id)) continue
      const { point } = beside
      made.push({ id, name: id, point, year: random.whole(1998, 2024), month: random.whole(1, 12) })
    }
  }
  return made
}

type PlaceRow = readonly [code: string, name: string, localType: string, lat: number, lon: number, reach: number]

/** `reach` is half of the box around it, in metres. */
const knownPlaces: readonly PlaceRow[] = [
  ['osgb4000000074818601', 'Camden Town', 'Suburban Area', 51.539011, -0.142555, 620],
  ['osgb4000000074813517', 'Camden', 'Other Settlement', 51.543312, -0.139871, 340],
  ['osgb4000000074813920', 'Bermondsey', 'Suburban Area', 51.497902, -0.063713, 810],
]

/** Those that are openly known, and the places around which the city's things are. */
export function makeNamedPlaces(world: World<Kinds>): readonly NamedPlace[] {
  const around: readonly PlaceRow[] = places.map(({ id, name, point: { lat, lon } }) => {
    const random = chance('place', id)
    return [
      `osgb40000000748${random.whole(20_000, 99_999)}`,
      name,
      'Suburban Area',
      lat,
      lon,
      random.whole(40, 90) * 10,
    ]
  })
  return [...knownPlaces, ...around].flatMap(([id, name, localType, lat, lon, reach]) => {
    const point = { lat, lon }
    const borough = world.areaAt('borough', point)
    const postcode = world.nearest('directoryPostcode', point)
    if (!borough || !postcode) return []
    return { id, name: plainQuotes(name), point, localType, outcode: postcode.outcode, boroughId: borough.id, reach }
  })
}

function outcodeOf(postcode: string): string {
  return postcode.slice(0, -4)
}

/** A point by chance inside an outline, to the sixth digit. Undefined where a hundred tries find none. */
export function pointWithin(outline: Outline, random: Random): Point | undefined {
  const [west, south, east, north] = boxOf(outline)
  for (let tried = 0; tried < 100; tried += 1) {
    const point = {
      lat: Math.round((south + random.next() * (north - south)) * 1e6) / 1e6,
      lon: Math.round((west + random.next() * (east - west)) * 1e6) / 1e6,
    }
    if (isInside(point, outline)) return point
  }
  return undefined
}

/** Metres to the sixth digit, as the owner writes them. */
export function metresWritten(one: Point, other: Point): number {
  return Math.round(metresBetween(one, other) * 1e6) / 1e6
}
