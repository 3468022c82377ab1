import { day, hour, incidents, walkAt, type Incident } from '@openlondon/sandbox/view'
import type { AirInstrument, AirSite, Pollutant } from './environment-kinds.ts'
import { holdOf, sunAt, windAt, type Sky } from './weather.ts'

/** Begin of the last full hour: what is read of it is known at once. */
export function lastHourOf({ clock }: Sky): number {
  return Math.floor(clock.now / hour) * hour - hour
}

/** What one instrument reads in the hour that begins at an instant; undefined where it gave nothing. */
export type Air = (site: AirSite, code: Pollutant, instant: number) => number | undefined

/** Between two instants: what is the same all over the city is looked up once an hour. */
export function airBetween(sky: Sky, from: number, until: number): Air {
  const hours = new Map<number, CityAir>()
  const records = new Map<AirInstrument, AirRecord>()
  const cityAt = (instant: number): CityAir => {
    const known = hours.get(instant) ?? cityAirAt(sky, instant)
    hours.set(instant, known)
    return known
  }
  const recordOf = (site: AirSite, instrument: AirInstrument): AirRecord => {
    const known = records.get(instrument) ?? recordFrom(sky, site, instrument, from, until)
    records.set(instrument, known)
    return known
  }
  const last = lastHourOf(sky)
  return (site, code, instant) => {
    const instrument = site.pollutants.find((one) => one.code === code)
    if (!instrument || instant > last) return undefined
    const record = recordOf(site, instrument)
    if (instant < record.from || instant >= record.until) return undefined
    if (record.values.has(instant)) return record.values.get(instant)
    const isOut = record.failures.some((failure) => instant >= failure.from && instant < failure.until)
    const value = isOut ? undefined : concentration(sky, site, code, instant, cityAt(instant))
    record.values.set(instant, value)
    return value
  }
}

/** What is known of one instrument: when it was there, when it gave nothing, and what has been asked of it. */
type AirRecord = {
  readonly from: number
  readonly until: number
  readonly failures: readonly Incident[]
  readonly values: Map<number, number | undefined>
}

function recordFrom(sky: Sky, site: AirSite, instrument: AirInstrument, from: number, until: number): AirRecord {
  return {
    from: Date.parse(instrument.from),
    until: instrument.until === undefined ? Infinity : Date.parse(instrument.until),
    failures: failuresBetween(sky, `air ${site.id} ${instrument.code}`, from, until),
    values: new Map(),
  }
}

export function doesMeasure({ from, until }: AirInstrument, instant: number): boolean {
  return instant >= Date.parse(from) && (until === undefined || instant < Date.parse(until))
}

export function isOpen({ opened, closed }: AirSite, instant: number): boolean {
  return instant >= Date.parse(opened) && (closed === undefined || instant < Date.parse(closed))
}

/** An instrument gives nothing for some hours, every other week. */
function failuresBetween(sky: Sky, about: string, from: number, until: number): readonly Incident[] {
  if (sky.scenario === 'quiet') return []
  return incidents(sky.chance, about, from, until + hour, { perDay: 0.06, minutes: [90, 1_200] })
}

/** What all sites of the city have in common. */
type CityAir = {
  /** Of the traffic of a mean hour. */
  readonly traffic: number
  /** How little the wind thins out: 1 in a usual one. */
  readonly stillness: number
  /** Dust that comes from far away. */
  readonly dust: number
  readonly sun: number
}

/** Traffic by the city's clocks, hour by hour from midnight. */
const course = [
  0.55, 0.45, 0.4, 0.4, 0.48, 0.7, 1, 1.3, 1.4, 1.28, 1.15, 1.1, 1.1, 1.1, 1.12, 1.2, 1.3, 1.42, 1.4, 1.25, 1.05, 0.92,
  0.8, 0.68,
] as const

function cityAirAt(sky: Sky, instant: number): CityAir {
  const { hour: hours, weekday } = sky.clock.wall(instant)
  const crowds = 1 + 0.2 * holdOf('surge', sky, instant) + 0.15 * holdOf('strike', sky, instant)
  const least = sky.scenario === 'quiet' ? { least: 0.5, most: 0.8 } : { least: 0.5, most: 1.75 }
  return {
    traffic: (course[hours] ?? 1) * (weekday === 0 || weekday === 6 ? 0.82 : 1) * crowds,
    stillness: 1.45 - 0.95 * windAt(sky, instant),
    dust: walkAt(sky.chance, 'dust', instant, { ...least, hours: 36 }),
    sun: sunAt(instant),
  }
}

/** Micrograms in a cubic metre of a usual hour in 2026, by how far the traffic is. */
const usual: Readonly<Record<AirSite['type'], { readonly no2: number; readonly pm10: number; readonly o3: number }>> = {
  Kerbside: { no2: 36, pm10: 20, o3: 30 },
  Roadside: { no2: 27, pm10: 17.5, o3: 38 },
  'Urban Background': { no2: 18, pm10: 14.5, o3: 46 },
  Suburban: { no2: 14, pm10: 13.5, o3: 50 },
  Industrial: { no2: 20, pm10: 18, o3: 44 },
}

/** To one decimal, and never below what instruments tell from nothing. CO in milligrams. */
function concentration(sky: Sky, site: AirSite, code: Pollutant, instant: number, city: CityAir): number {
  const { no2, pm10, o3 } = usual[site.type]
  const wander = (least: number, most: number): number =>
    walkAt(sky.chance, `air ${site.id} ${code === 'PM25' ? 'PM10' : code}`, instant, { least, most, hours: 5 })
  const years = Math.max(0, (Date.UTC(2026, 6, 1) - instant) / (365.25 * day))
  const cleaner = 1 + 0.045 * Math.min(20, years)
  const dust = pm10 * (0.75 * city.dust + 0.25 * city.traffic) * city.stillness ** 0.5 * cleaner ** 0.5
  switch (code) {
    case 'NO2':
      return tenths(no2 * (0.25 + 0.75 * city.traffic) * city.stillness * cleaner * wander(0.7, 1.3))
    case 'O3':
      return tenths((o3 + 42 * city.sun) * (1.3 - 0.3 * city.traffic) * (1.5 - 0.5 * city.stillness) * wander(0.8, 1.2))
    case 'PM10':
      return tenths(dust * wander(0.8, 1.2))
    case 'PM25':
      return tenths(0.58 * dust * wander(0.8, 1.2))
    case 'SO2':
      return tenths(2.4 * city.stillness * wander(0.4, 1.6))
    case 'CO':
      return tenths(0.22 * (0.4 + 0.6 * city.traffic) * city.stillness * wander(0.7, 1.3))
  }
}

function tenths(value: number): number {
  return Math.max(0.1, Math.round(value * 10) / 10)
}
