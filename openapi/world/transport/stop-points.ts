import { roundDegrees, type Point, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import { makeBusNetwork } from './bus-network.ts'
import roughPoints from './rough-points.json' with { type: 'json' }

/** Where stations, piers and bus stops are. Most tram stops and piers by hand, to a hundred metres or two. */
export function stopPoints(world: World<Kinds>): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>()
  for (const [id, [lat = 0, lon = 0]] of Object.entries(roughPoints)) points.set(id, { lat, lon })
  for (const { id, point } of world.all('station')) if (point) points.set(id, point)
  for (const hub of world.all('hub')) {
    const known = hub.members.flatMap(({ id }) => points.get(id) ?? [])
    // A station of the railways alone stands in the middle of its hub.
    const middle = middleOfPoints(known)
    if (middle) for (const { id } of hub.members) if (!points.has(id)) points.set(id, middle)
  }
  for (const { id, point, poles } of makeBusNetwork().groups) {
    points.set(id, point)
    for (const pole of poles) points.set(pole.id, pole.point)
  }
  return points
}

export function middleOfPoints(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const sum = (pick: (point: Point) => number): number => points.reduce((all, point) => all + pick(point), 0)
  return {
    lat: roundDegrees(sum(({ lat }) => lat) / points.length),
    lon: roundDegrees(sum(({ lon }) => lon) / points.length),
  }
}
