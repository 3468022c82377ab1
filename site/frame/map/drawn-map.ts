import type { MapBox } from './projection.ts'

export type MapName = readonly [name: string, lat: number, lon: number]

/** What is drawn of a city below the points: a few lines. Paths are those of SVG, in the units of the box's projection. */
export type DrawnMap = {
  readonly box: MapBox
  /** The edge of all areas, and the borders between them; empty for a city of which no outline is known. */
  readonly edge: string
  readonly borders: string
  /** Names to find one's way by, each where it lies. */
  readonly names: readonly MapName[]
  /** What the source of the lines asks to be said. */
  readonly attribution: readonly string[]
}
