import type { Thing } from '@openlondon/sandbox/view'
import type { Fuels } from './fuels.ts'

/** An area of the grid; `id` is its number, and `name` its short name. */
export type GridRegion = Thing & {
  /** Who runs the wires there; of a country its name. */
  readonly company: string
  /** Regions it is made of; none for one that is none of others. */
  readonly parts: readonly string[]
  /** Its part of Great Britain's demand. */
  readonly demand: number
  /** What could be made for it, of its own demand; gas makes up the rest. */
  readonly capacity: Fuels
  /** Areas of postcodes, `SW`. */
  readonly postcodeAreas: readonly string[]
}

/** Air, rivers and the grid. */
export type EnvironmentKinds = {
  readonly gridRegion: GridRegion
}
