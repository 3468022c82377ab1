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

const known = new Map<string, Formats>()

/**
 * Dates and numbers as the city writes them, on the city's clock: the same for every reader. What knows how to is dear, so
 * it is made once, and when something is written.
 */
export function formatsOf(locale: string, timeZone: string): Formats {
  const formats = known.get(`${locale} ${timeZone}`) ?? makeFormats(locale, timeZone)
  known.set(`${locale} ${timeZone}`, formats)
  return formats
}

function makeFormats(locale: string, timeZone: string): Formats {
  const written = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined
    return (instant: string): string => {
      format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone })
      return format.format(new Date(instant))
    }
  }
  let relative: Intl.RelativeTimeFormat | undefined
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
      relative ??= new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
      return relative.format(-Math.floor(seconds / length), unit)
    },
  }
}
