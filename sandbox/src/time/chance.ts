import { seededRandom, type Random } from '@openlondon/contract/random'

/**
 * Choices that depend on what they are about and on nothing else: `chance('delay', line.id, hour)` says the same whenever it
 * is asked, in whatever order. Streams are taken one a thing and moment, never handed on.
 */
export type Chance = (...about: readonly (string | number)[]) => Random

export function chanceOf(seed: string): Chance {
  return (...about) => seededRandom(`${seed} ${about.join(' ')}`)
}

export type { Random }
