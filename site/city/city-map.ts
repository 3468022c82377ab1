import type { City, IdKind, KnownId } from '@openlondon/contract'
import { merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { DrawnMap, MapName } from '../frame/map/drawn-map.ts'
import { projectionOf, type MapBox } from '../frame/map/projection.ts'

type Ring = readonly (readonly number[])[]

/** A corner goes where the triangle with its neighbours is smaller than this, in square units. */
const smallestTriangle = 12

/** Of the kind of areas that has outlines, the first; a city without one has its bounding box, and no line in it. */
export function cityMap({ ids, boundingBox }: Pick<City, 'ids' | 'boundingBox'>): DrawnMap {
  const outlined = ids.find((kind) => kind.ids.some(({ outline }) => outline !== undefined))
  const placed = outlined ?? ids.find((kind) => kind.ids.some(({ point }) => point !== undefined))
  return {
    box: boundingBox,
    ...(outlined ? linesOf(outlined, boundingBox) : { edge: '', borders: '' }),
    names: (placed?.ids ?? [])
      .slice(0, namesMax)
      .map(nameOf)
      .filter((name) => name !== undefined),
    attribution: placed?.attribution ?? [],
  }
}

/** Names are drawn where there is room for them; of more than this nobody would see the last ones. */
const namesMax = 200

/** An area is called in its middle: that of the box around its largest part. */
function nameOf({ name, outline, point }: KnownId): MapName | undefined {
  const rings = (outline ?? []).flatMap(([ring]) => (ring ? [ring] : []))
  const largest = rings.toSorted((one, other) => other.length - one.length)[0]
  if (!largest) return point && [name, point.lat, point.lon]
  const middle = (axis: 0 | 1): number => {
    const all = largest.map((corner) => corner[axis])
    return Math.round(((Math.min(...all) + Math.max(...all)) / 2) * 1e4) / 1e4
  }
  return [name, middle(1), middle(0)]
}

function linesOf({ ids }: IdKind, box: MapBox): Pick<DrawnMap, 'edge' | 'borders'> {
  const { toMap } = projectionOf(box)
  const outlines = ids.flatMap(({ outline }) => (outline ? [outline] : []))
  const areas = outlines.map((outline) => ({
    type: 'MultiPolygon' as const,
    coordinates: outline.map((polygon) =>
      polygon.map((ring) => ring.map(([lon, lat]) => toMap({ lat, lon }).map((one) => Math.round(one * 100) / 100))),
    ),
  }))
  const whole = topology(Object.fromEntries(areas.map((area, index) => [String(index), area])))
  // Proof: its type says that properties may be null, and here there are none.
  const weighed = presimplify(whole as Parameters<typeof presimplify>[0])
  const fewer = simplify(weighed, smallestTriangle)
  const geometries = Object.values(fewer.objects)
  // Proof: what was given are polygons of several parts, and nothing else.
  const edge = merge(fewer, geometries as Parameters<typeof merge>[1])
  const borders = mesh(fewer, { type: 'GeometryCollection', geometries }, (one, other) => one !== other)
  return { edge: edge.coordinates.flat().map(closedPath).join(''), borders: borders.coordinates.map(openPath).join('') }
}

const closedPath = (ring: Ring): string => (ring.length < 5 ? '' : `${openPath(ring.slice(0, -1))}z`)

/** Whole units, each corner from the one before, which is shorter. */
function openPath(line: Ring): string {
  const corners = line.map((corner) => corner.map(Math.round))
  const steps = corners.slice(1).flatMap((corner, index) => {
    const before = corners[index] ?? corner
    const step = corner.map((one, axis) => one - (before[axis] ?? 0))
    return step.every((one) => one === 0) ? [] : [step.join(' ')]
  })
  return steps.length === 0 ? '' : `M${corners[0]?.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-')
}
