import { hour } from '@openlondon/sandbox/view'
import { carbonFactors } from '../../../world/environment/fuels.ts'
import { carbonIn, forecastIn, gridPeriod, halfHour } from '../../../world/environment/grid.ts'
import type { GridRegion } from '../../../world/environment/environment-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import {
  at,
  between,
  data,
  dayOn,
  halfHoursBetween,
  next,
  now,
  past24h,
  periodOf,
  refuseWith,
  stretch,
} from './periods.ts'

/** Upper ends of the words, grams a kilowatt-hour. */
const words = [
  [35, 'very low'],
  [100, 'low'],
  [168, 'moderate'],
  [240, 'high'],
] as const

export function indexOf(grams: number): string {
  return words.find(([end]) => grams < end)?.[1] ?? 'very high'
}

/** Great Britain. */
export function wholeOf({ world }: CityAsk): GridRegion {
  const whole = world.get('gridRegion', '18')
  if (!whole) throw new Error('The grid has no region 18.')
  return whole
}

type Intensity = { readonly forecast: number; readonly actual: number | null; readonly index: string }

/** The actual figure comes half an hour after its half hour has ended. */
function intensityAt(ask: CityAsk, begin: number): Intensity {
  const whole = wholeOf(ask)
  const period = gridPeriod(ask, begin)
  const forecast = forecastIn(ask, period, whole)
  const isKnown = begin + 2 * halfHour <= ask.clock.now
  return { forecast, actual: isKnown ? carbonIn(period, whole) : null, index: indexOf(forecast) }
}

/** A list of half hours with their intensity. */
function listed(begins: (ask: CityAsk) => readonly number[]): (ask: CityAsk) => unknown {
  return (ask) => data(begins(ask).map((begin) => ({ ...periodOf(begin), intensity: intensityAt(ask, begin) })))
}

function numbered(ask: CityAsk): readonly number[] {
  const number = ask.number('period') ?? 1
  const begin = dayOn(ask, ask.text('date') ?? '')[number - 1]
  if (begin === undefined) return refuseWith('There is no such half hour on that day.')
  return [begin]
}

function statisticsOf(ask: CityAsk, from: number, to: number): unknown {
  const values = halfHoursBetween(ask, from, to).map((begin) => {
    const { actual, forecast } = intensityAt(ask, begin)
    return actual ?? forecast
  })
  if (values.length === 0) return undefined
  const average = Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
  const intensity = { max: Math.max(...values), average, min: Math.min(...values), index: indexOf(average) }
  return { from: periodOf(from).from, to: periodOf(to).from, intensity }
}

function statistics(ask: CityAsk): unknown {
  const { from, to } = stretch(ask, 30)
  return data([statisticsOf(ask, from, to) ?? []].flat())
}

function statisticsByBlock(ask: CityAsk): unknown {
  const { from, to } = stretch(ask, 30)
  const length = (ask.number('block') ?? 24) * hour
  const blocks: unknown[] = []
  for (let begin = from; begin < to; begin += length) {
    blocks.push(statisticsOf(ask, begin, Math.min(to, begin + length)) ?? [])
  }
  return data(blocks.flat())
}

export const intensityViews = {
  carbonIntensity: listed(now),
  carbonIntensityToday: listed((ask) => dayOn(ask, ask.clock.wall().date)),
  carbonIntensityOnDate: listed((ask) => dayOn(ask, ask.text('date') ?? '')),
  carbonIntensityInPeriod: listed(numbered),
  carbonFactors: () => data([carbonFactors]),
  carbonIntensityAt: listed(at),
  carbonIntensityNext24h: listed(next(24)),
  carbonIntensityNext48h: listed(next(48)),
  carbonIntensityPast24h: listed(past24h),
  carbonIntensityBetween: listed(between),
  carbonStatistics: statistics,
  carbonStatisticsByBlock: statisticsByBlock,
}
