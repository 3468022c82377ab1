import { day, hour } from '@openlondon/sandbox/view'
import type { Air } from './air.ts'
import type { AirSite, Pollutant } from './environment-kinds.ts'

/**
 * Where each index from 2 on begins: the United Kingdom's daily air quality index. Ozone is reckoned over eight hours, dust
 * over a day, the others by the hour; there is none for carbon monoxide.
 */
const begins: Readonly<Partial<Record<Pollutant, readonly number[]>>> = {
  NO2: [68, 135, 201, 268, 335, 401, 468, 535, 601],
  O3: [34, 67, 101, 121, 141, 161, 188, 214, 241],
  PM10: [17, 34, 51, 59, 67, 76, 84, 92, 101],
  PM25: [12, 24, 36, 42, 48, 54, 59, 65, 71],
  SO2: [89, 178, 267, 355, 444, 533, 711, 888, 1065],
}

export type AirBand = 'Low' | 'Moderate' | 'High' | 'Very High' | 'No data'

/** 0 where nothing was measured. */
export function airIndexOf(code: Pollutant, value: number | undefined): number {
  const limits = begins[code]
  if (value === undefined || !limits) return 0
  return 1 + limits.filter((limit) => Math.round(value) >= limit).length
}

export function hasIndex(code: Pollutant): boolean {
  return begins[code] !== undefined
}

export function bandOf(index: number): AirBand {
  if (index === 0) return 'No data'
  return index <= 3 ? 'Low' : index <= 6 ? 'Moderate' : index <= 9 ? 'High' : 'Very High'
}

/** Mean of an instrument's hours from one instant on, up to before another; undefined with less than a share of them. */
export function meanOf(
  air: Air,
  site: AirSite,
  code: Pollutant,
  { from, until, share }: { readonly from: number; readonly until: number; readonly share: number },
): number | undefined {
  const values: number[] = []
  for (let instant = from; instant < until; instant += hour) {
    const value = air(site, code, instant)
    if (value !== undefined) values.push(value)
  }
  if (values.length === 0 || values.length < (share * (until - from)) / hour) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** What the index of one hour is reckoned from: the pollutant's own time, up to the end of the hour. */
export function hourlyFigure(air: Air, site: AirSite, code: Pollutant, instant: number): number | undefined {
  const until = instant + hour
  const hours = code === 'O3' ? 8 : code === 'PM10' || code === 'PM25' ? 24 : 1
  return meanOf(air, site, code, { from: until - hours * hour, until, share: 0.75 })
}

/** What the index of a day is reckoned from: the highest of its hours, or of its eight hours, or its mean. */
export function dailyFigure(air: Air, site: AirSite, code: Pollutant, begin: number, last: number): number | undefined {
  const until = Math.min(begin + day, last + hour)
  if (code === 'PM10' || code === 'PM25') return meanOf(air, site, code, { from: begin, until, share: 0.5 })
  let highest: number | undefined
  for (let instant = begin; instant < until; instant += hour) {
    const figure = hourlyFigure(air, site, code, instant)
    if (figure !== undefined && (highest === undefined || figure > highest)) highest = figure
  }
  return highest
}
