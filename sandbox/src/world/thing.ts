/** A place on the earth, degrees of WGS84. */
export type Point = { readonly lat: number; readonly lon: number }

/** Rings of `[lon, lat]`, as GeoJSON's MultiPolygon has them (RFC 7946 §3.1.7): of each polygon the outer ring, then its holes. */
export type Outline = readonly (readonly (readonly (readonly [number, number])[])[])[]

/** West, south, east, north. */
export type Box = readonly [number, number, number, number]

/**
 * Anything the city has: a station, a ward, a kitchen. What a kind of thing has besides is the city's to say; ids of other
 * things among it are relations, which `World.of` follows backwards.
 */
export type Thing = {
  /** Unique among its kind. */
  readonly id: string
  readonly name: string
  readonly point?: Point
  readonly outline?: Outline
  /** The first day on which it exists, `2024-11-20`; always, when it is left out. */
  readonly from?: string
  /** The first day on which it exists no more. */
  readonly until?: string
  /** Ids of those that came after it. */
  readonly successors?: readonly string[]
}
