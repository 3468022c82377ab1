import { addDays, chanceOf, roundDegrees, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { StreetTree } from './care-kinds.ts'

const species = [
  'London plane',
  'Silver birch',
  'Field maple',
  'Common lime',
  'Hornbeam',
  'Rowan',
  'Callery pear',
  'Cherry plum',
] as const

/** Those that fixtures tell of. */
const knownTrees: readonly StreetTree[] = [
  tree('1', 'London plane', 51.5451, -0.0556, 'E09000012', 212),
  tree('2', 'Silver birch', 51.5437, -0.0571, 'E09000012', 64, '2019-02-11'),
  tree('3', 'London plane', 51.5362, -0.1033, 'E09000019', 187),
  tree('4', 'Field maple', 51.539, -0.1426, 'E09000007', undefined, '2023-11-30'),
]

/** One near every third postcode. */
export function makeStreetTrees(world: World<Kinds>): readonly StreetTree[] {
  const made = world.all('postcode').flatMap(({ id, point, boroughId }, number) => {
    if (number % 3 !== 0) return []
    const random = chanceOf('london tree')(id)
    const lat = roundDegrees(Math.round((point.lat + (random.next() - 0.5) * 0.001) * 1e4) / 1e4)
    const lon = roundDegrees(Math.round((point.lon + (random.next() - 0.5) * 0.001) * 1e4) / 1e4)
    if (world.areaAt('borough', { lat, lon })?.id !== boroughId) return []
    const girthCm = random.next() < 0.85 ? random.whole(18, 240) : undefined
    const plantedOn = random.next() < 0.5 ? addDays('1996-11-01', random.whole(0, 9_800)) : undefined
    return [[random.pick(species), lat, lon, boroughId, girthCm, plantedOn] as const]
  })
  return [...knownTrees, ...made.map((facts, number) => tree(String(number + knownTrees.length + 1), ...facts))]
}

function tree(
  id: string,
  kind: string,
  lat: number,
  lon: number,
  boroughId: string,
  girthCm?: number,
  plantedOn?: string,
): StreetTree {
  return {
    id,
    name: `${kind} ${id}`,
    species: kind,
    point: { lat, lon },
    boroughId,
    ...(girthCm !== undefined && { girthCm }),
    ...(plantedOn !== undefined && { plantedOn }),
  }
}
