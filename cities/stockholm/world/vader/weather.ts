import { day, hour, walkAt } from '@openlondon/sandbox/view'
import type { Parameter, WeatherStation } from '../kinds.ts'
import type { CityAsk } from '../views.ts'

/** One value: of a moment, or of the day that `ref` names. */
export type Reading = {
  readonly date: number
  readonly from?: number
  readonly ref?: string
  readonly value: string
  readonly quality: 'G' | 'Y'
}

/** Parameters by their numbers at the owner. */
const [temperature, dayMean, wind, humidity, rain, snow, pressure, gust] = ['1', '2', '4', '6', '7', '8', '9', '21']

/** Once a day, and not every hour. */
export function isDaily({ id }: Parameter): boolean {
  return id === dayMean || id === snow
}

/** A mean of a stretch of time, and not a moment's value. */
export function isMean({ id }: Parameter): boolean {
  return id === dayMean
}

/** The last whole hour: then all stations were read. */
export function lastHour({ clock }: CityAsk): number {
  return Math.floor(clock.now / hour) * hour
}

/**
 * What a station has measured between two instants, the earliest first; `undefined` for one that sends nothing every hour.
 */
export function readings(
  ask: CityAsk,
  station: WeatherStation,
  parameter: Parameter,
  from: number,
  until: number,
): readonly Reading[] | undefined {
  if (isDaily(parameter)) return daily(ask, station, parameter, from, until)
  if (station.isReadDaily) return undefined
  const first = Math.ceil(from / hour) * hour
  return Array.from({ length: Math.max(0, Math.floor((until - first) / hour) + 1) }, (_, number) => {
    const date = first + number * hour
    return { date, value: written(parameter, valueAt(ask, station, parameter.id, date)), quality: qualityOf(ask, date) }
  })
}

function daily(
  ask: CityAsk,
  station: WeatherStation,
  parameter: Parameter,
  from: number,
  until: number,
): readonly Reading[] {
  const found: Reading[] = []
  for (let begins = Math.floor(from / day - 1) * day; begins < until; begins += day) {
    const date = begins + (isMean(parameter) ? day : 6 * hour)
    if (date <= from || date > until) continue
    if (!isMean(parameter)) {
      found.push({ date, value: written(parameter, snowAt(ask, station, date)), quality: 'G' })
      continue
    }
    const hours = Array.from({ length: 24 }, (_, number) => valueAt(ask, station, temperature, date - number * hour))
    const ref = new Date(begins).toISOString().slice(0, 10)
    found.push({ date, from: begins + 1_000, ref, value: written(parameter, meanOf(hours)), quality: 'G' })
  }
  return found
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The city's weather at one instant, a little different at each station. */
function valueAt({ chance, scenario }: CityAsk, station: WeatherStation, parameterId: string, instant: number): number {
  const walk = (about: string, least: number, most: number, hours: number): number =>
    walkAt(chance, about, instant, { least, most, hours })
  const own = walk(`${station.id} ${parameterId}`, -0.6, 0.6, 12)
  const isStorm = scenario === 'storm'
  const blows = (isStorm ? 14 : 0.5) + walk('wind', 0, isStorm ? 9 : 8, 9)
  const wet = isStorm ? 3 : Math.max(0, walk('rain', -6, 3, 5))
  switch (parameterId) {
    case temperature:
      return ofSeason(instant) + walk('temperature', -5, 5, 60) + own - (station.height - 14) * 0.02
    case wind:
      return Math.max(0, blows + own)
    case gust:
      return Math.max(0, (blows + 0.6) * 1.6 + own)
    case humidity:
      return Math.min(100, Math.max(20, Math.round(70 + walk('humidity', -20, 20, 20) + wet * 8)))
    case rain:
      return Math.max(0, wet + (wet > 0 ? own : 0))
    case pressure:
      return (isStorm ? 975 : 1_012) + walk('pressure', -14, 14, 72) + own
    default:
      return 0
  }
}

/** Degrees that are usual on this day of the year and at this hour: coldest in late January, and before sunrise. */
function ofSeason(instant: number): number {
  const year = Math.cos((2 * Math.PI * (instant / day - 26)) / 365.25)
  const hours = Math.cos((2 * Math.PI * (instant / hour - 4)) / 24)
  return 8 - 10.5 * year - (2.5 - 1.5 * year) * hours
}

/** Metres. */
function snowAt({ chance }: CityAsk, station: WeatherStation, instant: number): number {
  const month = new Date(instant).getUTCMonth()
  if (month > 2 && month < 10) return 0
  return Math.max(0, walkAt(chance, `${station.id} snow`, instant, { least: -0.15, most: 0.3, hours: 200 }))
}

/** With one figure behind the point, as the owner writes it; snow with two, humidity with none. */
function written({ id }: Parameter, value: number): string {
  const text = value.toFixed(id === snow ? 2 : id === humidity ? 0 : 1)
  return Number(text) === 0 ? text.replace('-', '') : text
}

/** Values that nobody has looked at yet are yellow now and then. */
function qualityOf({ chance, clock }: CityAsk, date: number): 'G' | 'Y' {
  return clock.now - date < 3 * hour && chance('quality', date).whole(0, 3) === 0 ? 'Y' : 'G'
}
