/** West, south, east and north, in degrees. */
export type MapBox = readonly [number, number, number, number]

export type MapPoint = { readonly lat: number; readonly lon: number }

/** A flat map of one city: equirectangular, true to scale in its middle, which is good to a few metres over a city. */
export type Projection = {
  readonly width: number
  readonly height: number
  readonly toMap: (point: MapPoint) => readonly [x: number, y: number]
  readonly toPlace: (x: number, y: number) => MapPoint
}

/** Units across a whole map: of a city of 60 km one is 60 m. */
const unitsWide = 1_000

export function projectionOf([west, south, east, north]: MapBox): Projection {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = unitsWide / ((east - west) * squeeze)
  return {
    width: unitsWide,
    height: Math.round((north - south) * scale),
    toMap: ({ lat, lon }) => [(lon - west) * squeeze * scale, (north - lat) * scale],
    toPlace: (x, y) => ({ lat: north - y / scale, lon: west + x / (squeeze * scale) }),
  }
}

/** A box around all points, with some room; undefined without a point. */
export function boxAroundPoints(points: readonly MapPoint[]): MapBox | undefined {
  if (points.length === 0) return undefined
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  // One by one: outlines have more corners than a function takes arguments.
  for (const { lat, lon } of points) {
    ;[west, east] = [Math.min(west, lon), Math.max(east, lon)]
    ;[south, north] = [Math.min(south, lat), Math.max(north, lat)]
  }
  const room = Math.max((north - south) * 0.15, (east - west) * 0.1, degreesMin)
  return [west - room, south - room, east + room, north + room]
}

/** The same box, wide enough that a map of it is lower than it is wide: a page has more room to its sides. */
export function landscape([west, south, east, north]: MapBox): MapBox {
  const wide = ((north - south) * 1.3) / Math.cos((((south + north) / 2) * Math.PI) / 180)
  const more = Math.max(0, (wide - (east - west)) / 2)
  return [west - more, south, east + more, north]
}

/** A few streets, so that a point alone is not drawn by itself on nothing. */
const degreesMin = 0.004
