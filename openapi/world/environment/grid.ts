import { minute, type Clock } from '@openlondon/sandbox/view'
import type { CityAsk } from '../views.ts'
import type { GridRegion } from './environment-kinds.ts'
import { carbonOf, fuels, fuelsBy, type Fuel, type Fuels } from './fuels.ts'
import { clearnessAt, holdOf, sunAt, windAt, type Sky } from './weather.ts'

export const halfHour = 30 * minute

/** What electricity was made of everywhere in one half hour, which begins at `from`. */
export type GridPeriod = {
  readonly from: number
  /** Percent of one decimal, 100 together, by the region's id. */
  readonly mixOf: (region: GridRegion) => Fuels
}

/** The half hour that an instant falls into. */
export function halfHourOf(instant: number): number {
  return Math.floor(instant / halfHour) * halfHour
}

export function gridPeriod(ask: Sky & Pick<CityAsk, 'world'>, from: number): GridPeriod {
  const supply = supplyAt(ask, from + halfHour / 2)
  const known = new Map<GridRegion, Fuels>()
  const sharesOf = (region: GridRegion): Fuels => {
    let shares = known.get(region)
    if (!shares) known.set(region, (shares = region.parts.length === 0 ? sharesIn(region, supply) : together(region)))
    return shares
  }
  const together = (region: GridRegion): Fuels => {
    const parts = region.parts.flatMap((id) => ask.world.get('gridRegion', id) ?? [])
    const shares = parts.map((part) => [part.demand, sharesOf(part)] as const)
    const demand = parts.reduce((sum, part) => sum + part.demand, 0)
    return fuelsBy((fuel) => shares.reduce((sum, [weight, share]) => sum + (weight * share[fuel]) / demand, 0))
  }
  const mixes = new Map<GridRegion, Fuels>()
  const mixOf = (region: GridRegion): Fuels => {
    let mix = mixes.get(region)
    if (!mix) mixes.set(region, (mix = inPercent(sharesOf(region))))
    return mix
  }
  return { from, mixOf }
}

/** Grams a kilowatt-hour as it turned out. */
export function carbonIn(period: GridPeriod, region: GridRegion): number {
  return carbonOf(period.mixOf(region))
}

/** As last forecast: a few percent off what comes. */
export function forecastIn({ chance }: Sky, period: GridPeriod, region: GridRegion): number {
  const error = (chance('carbon forecast', period.from).next() - 0.5) * 0.08
  return Math.round(carbonIn(period, region) * (1 + error))
}

/** How much of what could be made is made, of the demand of that moment. */
type Supply = Fuels

function supplyAt(sky: Sky, instant: number): Supply {
  const demand = demandAt(sky.clock, instant) * (1 + 0.12 * holdOf('surge', sky, instant))
  const [wind, solar] = [windAt(sky, instant), sunAt(instant) * clearnessAt(sky, instant)]
  return fuelsBy((fuel) => (fuel === 'wind' ? wind : fuel === 'solar' ? solar : 1) / demand)
}

/** At least a little gas turns along in most regions, and what is too much goes elsewhere. */
function sharesIn({ capacity }: GridRegion, supply: Supply): Fuels {
  const made = fuelsBy((fuel) => capacity[fuel] * supply[fuel])
  const sum = fuels.reduce((all, fuel) => all + made[fuel], 0)
  const gas = Math.max(capacity.imports > 0 ? 0.04 : 0, 1 - sum)
  return fuelsBy((fuel) => (fuel === 'gas' ? gas : made[fuel]) / (sum + gas))
}

/** To one decimal; the largest share takes what rounding leaves. */
function inPercent(shares: Fuels): Fuels {
  const tenths = fuelsBy((fuel) => Math.round(shares[fuel] * 1_000))
  const largest = fuels.reduce<Fuel>((one, other) => (shares[other] > shares[one] ? other : one), 'gas')
  const left = 1_000 - fuels.reduce((sum, fuel) => sum + tenths[fuel], 0)
  return fuelsBy((fuel) => (tenths[fuel] + (fuel === largest ? left : 0)) / 10)
}

/** Hour by hour from midnight, of the mean. */
const course = [
  0.76, 0.73, 0.71, 0.7, 0.71, 0.75, 0.85, 0.98, 1.06, 1.07, 1.06, 1.05, 1.05, 1.04, 1.03, 1.06, 1.14, 1.22, 1.21, 1.15,
  1.07, 0.98, 0.89, 0.81,
]

function demandAt(clock: Clock, instant: number): number {
  const { hour, minute: minutes, month, weekday } = clock.wall(instant)
  const [now = 1, next = 1] = [course[hour], course[(hour + 1) % 24]]
  const season = 1 + 0.1 * Math.cos((2 * Math.PI * (month - 1)) / 12)
  return (now + ((next - now) * minutes) / 60) * season * (weekday === 0 || weekday === 6 ? 0.92 : 1)
}
