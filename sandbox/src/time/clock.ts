/** What a clock on a wall of the city shows. */
export type WallTime = {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** 0 for Sunday. */
  readonly weekday: number
  /** `2026-09-15`. */
  readonly date: string
}

/** The sandbox's moment, and the city's time zone. Instants are milliseconds since 1970, as `Date.now()` has them. */
export type Clock = {
  readonly now: number
  /** IANA name. */
  readonly zone: string
  /** On the wall at an instant; now, when it is left out. */
  readonly wall: (instant?: number) => WallTime
  /** The instant at which the city's clocks show this: the earlier one where they show it twice, the later where never. */
  readonly instantOf: (date: string, hour?: number, minute?: number) => number
  /** Minutes ahead of UTC. */
  readonly offset: (instant?: number) => number
}

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export function clockAt(now: number, zone: string): Clock {
  const offset = (instant: number = now): number => offsetOf(zone, instant)
  const wall = (instant: number = now): WallTime => {
    const shown = instant + offset(instant) * minute
    const number = Math.floor(shown / day)
    const past = shown - number * day
    return {
      ...dateOf(number),
      hour: Math.floor(past / hour),
      minute: Math.floor((past % hour) / minute),
      second: Math.floor((past % minute) / 1_000),
    }
  }
  const instantOf = (date: string, hours = 0, minutes = 0): number => {
    const shown = Date.parse(`${date}T00:00:00Z`) + hours * hour + minutes * minute
    const early = shown - offset(shown - day) * minute
    if (offset(early) === offset(shown - day)) return early
    return shown - offset(shown + day) * minute
  }
  return { now, zone, wall, instantOf, offset }
}

type WallDate = Pick<WallTime, 'year' | 'month' | 'day' | 'weekday' | 'date'>

const dates = new Map<number, WallDate>()
const datesMax = 10_000

/** By days since 1970. */
function dateOf(number: number): WallDate {
  let known = dates.get(number)
  if (known === undefined) {
    if (dates.size >= datesMax) dates.clear()
    const begins = new Date(number * day)
    const [year, month] = [begins.getUTCFullYear(), begins.getUTCMonth() + 1]
    const date = begins.toISOString().slice(0, 10)
    dates.set(number, (known = { year, month, day: begins.getUTCDate(), weekday: begins.getUTCDay(), date }))
  }
  return known
}

/** Asking the engine for a zone's offset costs microseconds, and it changes on the hour at most. */
const offsets = new Map<string, Map<number, number>>()
const offsetsMax = 50_000
const quarter = 15 * minute
const formats = new Map<string, Intl.DateTimeFormat>()

function offsetOf(zone: string, instant: number): number {
  let ofZone = offsets.get(zone)
  if (!ofZone) offsets.set(zone, (ofZone = new Map()))
  const key = Math.floor(instant / quarter)
  let offset = ofZone.get(key)
  if (offset === undefined) {
    if (ofZone.size >= offsetsMax) ofZone.clear()
    ofZone.set(key, (offset = readOffset(zone, key * quarter)))
  }
  return offset
}

function readOffset(zone: string, instant: number): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}
