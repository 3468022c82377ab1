import { hashOn, hashStart, randomAfter, type Random } from '@openlondon/contract/random'

/**
 * Choices that depend on what they are about and on nothing else: `chance('delay', line.id, hour)` says the same whenever it
 * is asked, in whatever order. Streams are taken one a thing and moment, never handed on.
 */
export type Chance = {
  (...about: About): Random
  /** For many choices about one thing: `chance.along('delay', line.id)(hour)` is `chance('delay', line.id, hour)`. */
  readonly along: (...about: About) => Chance
}

type About = readonly (string | number)[]

export function chanceOf(seed: string): Chance {
  return chanceAfter(hashOn(hashStart, `${seed} `))
}

function chanceAfter(hash: number): Chance {
  return Object.assign((...about: About): Random => randomAfter(hashAll(hash, about)), {
    along: (...about: About): Chance => chanceAfter(hashOn(hashAll(hash, about), ' ')),
  })
}

function hashAll(hash: number, about: About): number {
  let value = hash
  for (let index = 0; index < about.length; index += 1) {
    if (index > 0) value = hashOn(value, ' ')
    value = hashOn(value, String(about[index]))
  }
  return value
}

export type { Random }
