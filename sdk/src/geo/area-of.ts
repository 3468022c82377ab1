import { radians, type Point } from './point.ts'

/**
 * Areas of one kind that share their borders: data, generated from a city's own outlines. `arcs` are stretches of border,
 * each as differences of steps between its corners, east then north, in the letters of the encoded polyline format.
 */
export type AreaMap<Id extends string | number> = {
  readonly west: number
  readonly south: number
  /** Degrees of longitude and of latitude that one step has. */
  readonly step: readonly [number, number]
  readonly arcs: string
  /** A line an area: its id, its name, and its rings of arcs, where `~` turns one round; rings are parted by `;`. */
  readonly areas: string
  readonly numeric?: true
  readonly as?: Id
}

/** The area a point lies in, or the one that is nearest to it; `metres` is then how far its border is, else 0. */
export type FoundArea<Id extends string | number> = {
  readonly id: Id
  readonly name: string
  readonly metres: number
}

type Corner = readonly [east: number, north: number]
type ReadArea = { readonly id: string; readonly name: string; readonly rings: readonly (readonly Corner[])[] }

const read = new WeakMap<object, readonly ReadArea[]>()

/**
 * The area of a map that a point lies in, offline. Borders are simplified, so that beside one the answer may be the
 * neighbour. A point in none, such as on a bridge over the river that borders follow, belongs to the nearest within
 * `reach` metres, 1,000 unless said; beyond that the answer is undefined.
 */
export function areaOf<Id extends string | number>(
  map: AreaMap<Id>,
  { lat, lon }: Point,
  reach = 1_000,
): FoundArea<Id> | undefined {
  const [wide, high] = map.step
  const at: Corner = [(lon - map.west) / wide, (lat - map.south) / high]
  // One step in metres: an area is small enough that they are the same all over it.
  const metre = radians(1) * 6_371_008.8
  const scale: Corner = [wide * metre * Math.cos(radians(lat)), high * metre]
  let found: FoundArea<Id> | undefined
  for (const { id, name, rings } of areasOf(map)) {
    const metres = isInside(at, rings) ? 0 : Math.min(...rings.map((ring) => metresTo(at, ring, scale)))
    // Proof: the id comes from the map, whose ids are of its kind.
    if (metres <= (found?.metres ?? reach)) found = { id: (map.numeric ? Number(id) : id) as Id, name, metres }
    if (metres === 0) break
  }
  return found
}

function areasOf(map: AreaMap<string | number>): readonly ReadArea[] {
  const known = read.get(map)
  if (known) return known
  const arcs = map.arcs.split(' ').map(readArc)
  const areas = map.areas.split('\n').map((line): ReadArea => {
    const [id = '', name = '', rings = ''] = line.split('\t')
    return {
      id,
      name,
      rings: rings.split(';').map((ring) =>
        ring.split(',').flatMap((number) => {
          const arc = arcs[Number(number.replace('~', ''))] ?? []
          return number.startsWith('~') ? [...arc].reverse() : arc
        }),
      ),
    }
  })
  read.set(map, areas)
  return areas
}

/** Numbers in groups of five bits, the lowest first, a sign in the lowest bit, 63 added to each letter. */
function readArc(text: string): readonly Corner[] {
  const numbers: number[] = []
  let [value, shift] = [0, 0]
  for (const letter of text) {
    const bits = letter.charCodeAt(0) - 63
    value |= (bits & 31) << shift
    shift += 5
    if (bits > 31) continue
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1)
    value = shift = 0
  }
  let [east, north] = [0, 0]
  return Array.from({ length: numbers.length / 2 }, (_, index): Corner => {
    east += numbers[index * 2] ?? 0
    north += numbers[index * 2 + 1] ?? 0
    return [east, north]
  })
}

/** A ray to the east meets the rings an odd number of times from inside them. */
function isInside([x, y]: Corner, rings: readonly (readonly Corner[])[]): boolean {
  let odd = false
  for (const ring of rings) {
    ring.forEach(([east, north], index) => {
      const [before = 0, below = 0] = ring.at(index - 1) ?? []
      if (north > y !== below > y && x < ((before - east) * (y - north)) / (below - north) + east) odd = !odd
    })
  }
  return odd
}

function metresTo([x, y]: Corner, ring: readonly Corner[], [wide, high]: Corner): number {
  return Math.min(
    ...ring.map(([east, north], index) => {
      const [before = 0, below = 0] = ring.at(index - 1) ?? []
      const [dx, dy] = [(east - before) * wide, (north - below) * high]
      const [px, py] = [(x - before) * wide, (y - below) * high]
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(px - along * dx, py - along * dy)
    }),
  )
}
