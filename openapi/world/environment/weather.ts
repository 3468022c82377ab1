import { addDays, day, hour, walkAt, type CityScenario } from '@openlondon/sandbox/view'
import type { CityAsk } from '../views.ts'

/** What the weather follows from. */
export type Sky = Pick<CityAsk, 'chance' | 'clock' | 'scenario'>

/** Rain without a break, evenly, over the north of the city, the south of it, or all of it. */
export type Spell = {
  readonly from: number
  readonly until: number
  readonly millimetres: number
  readonly side: 'north' | 'south' | 'all'
}

/**
 * How strongly a scenario has hold of the city, 0 to 1: it begins on the eve of the sandbox's day at six, is whole by four in
 * the morning, and fades over the day after. A quiet city was never otherwise.
 */
export function holdOf(scenario: CityScenario, sky: Sky, instant: number): number {
  if (sky.scenario !== scenario) return 0
  if (scenario === 'quiet') return 1
  const today = sky.clock.wall().date
  const begins = sky.clock.instantOf(addDays(today, -1), 18)
  const ends = sky.clock.instantOf(addDays(today, 1))
  return Math.max(0, Math.min(1, (instant - begins) / (10 * hour), 1 - (instant - ends) / day))
}

/** 0 for a calm, 1 for a gale. */
export function windAt(sky: Sky, instant: number): number {
  const usual = walkAt(sky.chance, 'wind', instant, { least: 0.15, most: 0.8, hours: 20 })
  if (sky.scenario === 'quiet') return Math.max(0.45, usual)
  const gale = holdOf('storm', sky, instant)
  const calm = holdOf('surge', sky, instant)
  return usual + (0.97 - usual) * gale - 0.7 * usual * calm
}

/** How much of a clear sky's light comes through, 0.2 to 1. */
export function clearnessAt(sky: Sky, instant: number): number {
  const usual = walkAt(sky.chance, 'clouds', instant, { least: 0.2, most: 1, hours: 8 })
  return usual * (1 - 0.7 * holdOf('storm', sky, instant))
}

/** The sun over London as part of what it is overhead: 0 by night. */
export function sunAt(instant: number): number {
  const days = instant / day
  const tilt = -0.4092 * Math.cos((2 * Math.PI * (days + 10)) / 365.2425)
  const turn = 2 * Math.PI * ((days % 1) - 0.5)
  const latitude = 0.899
  return Math.max(0, Math.sin(latitude) * Math.sin(tilt) + Math.cos(latitude) * Math.cos(tilt) * Math.cos(turn))
}

/** Rain that has been whatever the seed: the nights before the morning that the sandbox opens with. */
const remembered: readonly Spell[] = [
  { from: Date.UTC(2026, 10, 21, 16), until: Date.UTC(2026, 10, 21, 22), millimetres: 26, side: 'north' },
  { from: Date.UTC(2026, 10, 22, 19), until: Date.UTC(2026, 10, 23, 5), millimetres: 30, side: 'south' },
]
const rememberedDays = [Date.UTC(2026, 10, 17), Date.UTC(2026, 10, 24)] as const

/** One day in three has rain, of which at most a little runs over the midnight. Earliest first. */
export function spellsBetween(sky: Sky, from: number, until: number): readonly Spell[] {
  if (sky.scenario === 'quiet') return []
  const spells: Spell[] = []
  for (let number = Math.floor(from / day) - 1; number * day < until; number += 1) {
    const begins = number * day
    if (begins >= rememberedDays[0] && begins < rememberedDays[1]) continue
    const random = sky.chance('rain', number)
    if (random.next() > 1 / 3) continue
    const spellFrom = begins + random.whole(0, 23) * hour
    const spellUntil = spellFrom + random.whole(2, 8) * hour
    spells.push({ from: spellFrom, until: spellUntil, millimetres: random.whole(1, 9), side: 'all' })
  }
  spells.push(...remembered, ...stormOver(sky))
  return spells
    .filter((spell) => spell.from < until && spell.until > from)
    .toSorted((one, other) => one.from - other.from)
}

function stormOver(sky: Sky): readonly Spell[] {
  if (sky.scenario !== 'storm') return []
  const today = sky.clock.wall().date
  const begins = sky.clock.instantOf(addDays(today, -1), 18)
  return [{ from: begins, until: sky.clock.instantOf(addDays(today, 1)), millimetres: 90, side: 'all' }]
}
