import type { City, IdKind } from '@openlondon/contract'
import { merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { DrawnMap } from '../frame/map/drawn-map.ts'
import { projectionOf, type MapBox } from '../frame/map/projection.ts'

type Ring = readonly (readonly number[])[]

/** A corner goes where the triangle with its neighbours is smaller than this, in square units. */
const smallestTriangle = 12

/** Of the kind of areas that has outlines, the first; a city without one has its bounding box, and no line in it. */
export function cityMap({ ids, boundingBox }: Pick<City, 'ids' | 'boundingBox'>): DrawnMap {
  const kind = ids.find((one) => one.ids.some(({ outline }) => outline !== undefined))
  const box: MapBox = boundingBox
  return kind
    ? { box, ...linesOf(kind, box), attribution: kind.attribution }
    : { box, edge: '', borders: '', attribution: [] }
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
