export type Formats = {
  /** The language of the words in dates, such as a month's name. */
  readonly lang: string
  readonly day: (instant: string) => string
  readonly longDay: (instant: string) => string
  readonly dateAndTime: (instant: string) => string
  /** Of what the city's clocks show, `2026-11-23T09:10`. */
  readonly wallTime: (shown: string) => string
  readonly count: (number: number) => string
  /** `3 hours ago`, in the largest unit of which one has passed. */
  readonly ago: (instant: string, now: number) => string
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** Dates and numbers as the city writes them, on the city's clock: the same for every reader. */
export function formatsOf(locale: string, timeZone: string): Formats {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone })
    return (instant: string): string => format.format(new Date(instant))
  }
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    lang: locale,
    day: written({ dateStyle: 'medium' }),
    longDay: written({ dateStyle: 'long' }),
    dateAndTime: written({ dateStyle: 'medium', timeStyle: 'short' }),
    wallTime: (shown) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
        new Date(`${shown}:00Z`),
      ),
    count: (number) => number.toLocaleString(locale),
    ago: (instant, now) => {
      const seconds = Math.max(0, Math.round((now - Date.parse(instant)) / 1_000))
      const [unit, length] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const)
      return relative.format(-Math.floor(seconds / length), unit)
    },
  }
}
