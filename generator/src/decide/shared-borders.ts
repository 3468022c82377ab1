import type { KnownId } from '@openlondon/contract'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'

/** Areas whose neighbours have the same stretch of border, simplified once for both. */
export type SharedBorders = {
  readonly west: number
  readonly south: number
  /** Degrees that one step has, of longitude and of latitude. */
  readonly step: readonly [number, number]
  /** Steps from the corner before, the first from the south-west of all. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  /** Of each area its rings, each of arcs by number; `~number` is the arc turned round. */
  readonly areas: readonly {
    readonly id: string
    readonly name: string
    readonly rings: readonly (readonly number[])[]
  }[]
}

/** A corner goes where the triangle with its neighbours is smaller than this, square degrees: some 400 m² at 51° north. */
const smallestTriangle = 5e-8
/** Along each side of the whole; of a city's 60 km a step is then 2 m. */
const steps = 32_768

export function sharedBorders(ids: readonly KnownId[]): SharedBorders {
  const outlined = ids.flatMap(({ id, name, outline }) => (outline ? [{ id, name, outline }] : []))
  const geometries = outlined.map(({ outline }) => ({
    type: 'MultiPolygon' as const,
    coordinates: outline.map((polygon) => polygon.map((ring) => ring.map((corner) => [...corner]))),
  }))
  const whole = topology(Object.fromEntries(geometries.map((geometry, index) => [String(index), geometry])))
  // Proof: its type says that properties may be null, and here there are none.
  const weighed = presimplify(whole as Parameters<typeof presimplify>[0])
  const fewer = quantize(simplify(weighed, smallestTriangle), steps)
  const { transform } = fewer
  if (!transform) throw new Error('Outlines were not put on a grid.')
  return {
    west: transform.translate[0],
    south: transform.translate[1],
    step: transform.scale,
    // Proof: what lies on the grid has two numbers a corner.
    arcs: fewer.arcs as unknown as SharedBorders['arcs'],
    areas: outlined.map(({ id, name }, index) => {
      const object = fewer.objects[String(index)]
      return { id, name, rings: object?.type === 'MultiPolygon' ? object.arcs.flat() : [] }
    }),
  }
}
