import { hour } from '../time/clock.ts'
import type { Chance } from '../time/chance.ts'

export type Walk = {
  readonly least: number
  readonly most: number
  /** How long it takes to go somewhere else; three hours, when it is left out. */
  readonly hours?: number
}

/**
 * A reading that wanders between two bounds without jumps, the same for a thing and an instant whenever it is asked: two
 * layers of smoothed noise, the finer one a quarter as strong.
 */
export function walkAt(chance: Chance, about: string, instant: number, { least, most, hours = 3 }: Walk): number {
  const share =
    0.8 * noise(chance, `${about} slow`, instant / (hours * hour)) +
    0.2 * noise(chance, `${about} fast`, instant / ((hours * hour) / 4))
  return least + (most - least) * share
}

/** A whole number that wanders so: docks in use, people waiting. */
export function countAt(chance: Chance, about: string, instant: number, walk: Walk): number {
  return Math.min(walk.most, Math.max(walk.least, Math.round(walkAt(chance, about, instant, walk))))
}

function noise(chance: Chance, about: string, position: number): number {
  const step = Math.floor(position)
  const [before, after] = [chance(about, step).next(), chance(about, step + 1).next()]
  const smooth = (1 - Math.cos((position - step) * Math.PI)) / 2
  return before + (after - before) * smooth
}
