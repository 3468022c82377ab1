import { day, hour, minute, tideAt, walkAt } from '@openlondon/sandbox/view'
import type { FloodArea, FloodMeasure, Gauge } from './environment-kinds.ts'
import { holdOf, spellsBetween, type Sky, type Spell } from './weather.ts'

export const quarterHour = 15 * minute

/** Rain this long ago has run off. */
const memory = 12 * day

/** Water between two instants: the rain is gathered once, and read at as many instants as are asked for. */
export type Water = {
  readonly readingAt: (measure: FloodMeasure, instant: number) => number
  /** Metres above the usual, the tide left out. */
  readonly riseAt: (gauge: Gauge, instant: number) => number
}

export function waterBetween(sky: Sky, from: number, until: number): Water {
  const spells = spellsBetween(sky, from - memory, until)
  const riseAt = (gauge: Gauge, instant: number): number => {
    const [series] = gauge.series
    if (!series) return 0
    return series.type === 'tide'
      ? 1.05 * holdOf('storm', sky, instant)
      : series.gain * storedAt(spells, gauge, instant)
  }
  const readingAt = (measure: FloodMeasure, instant: number): number => {
    const { gauge, series } = measure
    const wander = (reach: number): number => walkAt(sky.chance, measure.id, instant, { least: -reach, most: reach })
    switch (series.type) {
      case 'rain':
        return rainAt(sky, spells, gauge, instant)
      case 'flow':
        return rounded(series.base + series.gain * storedAt(spells, gauge, instant) + wander(3), 1)
      case 'tide': {
        const { reach = 0, lagMinutes = 0 } = series
        return rounded(series.base + tideAt(instant, { reach, lagMinutes }) + riseAt(gauge, instant) + wander(0.12), 3)
      }
      default:
        return rounded(series.base + series.gain * storedAt(spells, gauge, instant) + wander(0.015), 3)
    }
  }
  return { readingAt, riseAt }
}

/** Millimetres that have fallen and not run off yet: each hour the same part of it goes. */
function storedAt(spells: readonly Spell[], { side, hours }: Gauge, instant: number): number {
  const lasting = hours * hour
  return spells.reduce((sum, spell) => {
    if (spell.from >= instant || !fallsOn(spell, side)) return sum
    const until = Math.min(spell.until, instant)
    const anHour = (spell.millimetres * hour) / (spell.until - spell.from)
    const fallen = anHour * hours * (1 - Math.exp((spell.from - until) / lasting))
    return sum + fallen * Math.exp((until - instant) / lasting)
  }, 0)
}

/** In the quarter of an hour before, in tips of a fifth of a millimetre. */
function rainAt({ chance }: Sky, spells: readonly Spell[], { id, side }: Gauge, instant: number): number {
  const fallen = spells.reduce((sum, spell) => {
    const shared = Math.min(spell.until, instant) - Math.max(spell.from, instant - quarterHour)
    return shared > 0 && fallsOn(spell, side) ? sum + (spell.millimetres * shared) / (spell.until - spell.from) : sum
  }, 0)
  if (fallen === 0) return 0
  const random = chance('tips', id, instant)
  return rounded(Math.floor((fallen * (0.4 + 1.2 * random.next())) / 0.2 + random.next()) * 0.2, 1)
}

function fallsOn(spell: Spell, side: Gauge['side']): boolean {
  return spell.side === 'all' || side === 'all' || spell.side === side
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

/** How an area stands: 1 severe, 2 warned, 3 on alert, 4 no longer since less than a day. */
export type Warning = {
  readonly level: 1 | 2 | 3 | 4
  readonly raised: number
  readonly changed: number
}

const lastingMax = 10 * day

/** By the water of its gauge in the days before. Undefined while there is nothing to say. */
export function warningOf(water: Water, gauge: Gauge, area: FloodArea, now: number): Warning | undefined {
  const levelAt = (instant: number): 0 | 1 | 2 | 3 => levelOf(area, water.riseAt(gauge, instant))
  const last = Math.floor(now / quarterHour) * quarterHour
  let begun = last
  while (last - begun <= day && levelAt(begun) === 0) begun -= quarterHour
  const level = levelAt(begun)
  if (level === 0) return undefined
  const lifted = begun < last ? begun + quarterHour : undefined
  let raised = begun
  while (last - raised < lastingMax && levelAt(raised - quarterHour) !== 0) raised -= quarterHour
  if (lifted !== undefined) return { level: 4, raised, changed: lifted }
  let changed = begun
  while (changed > raised && levelAt(changed - quarterHour) === level) changed -= quarterHour
  return { level, raised, changed }
}

function levelOf({ watchAreaId, rises }: FloodArea, rise: number): 0 | 1 | 2 | 3 {
  if (watchAreaId === undefined) return rise >= rises.alert ? 3 : 0
  return rise >= rises.severe ? 1 : rise >= rises.warning ? 2 : 0
}
