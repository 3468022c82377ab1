export type Formats = {
  /** The language of the words in dates, such as a month's name. */
  readonly lang: string
  readonly day: (instant: string) => string
  readonly longDay: (instant: string) => string
  readonly dateAndTime: (instant: string) => string
  readonly count: (number: number) => string
}

/** Dates and numbers as the city writes them, on the city's clock: the same for every reader. */
export function formatsOf(locale: string, timeZone: string): Formats {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone })
    return (instant: string): string => format.format(new Date(instant))
  }
  return {
    lang: locale,
    day: written({ dateStyle: 'medium' }),
    longDay: written({ dateStyle: 'long' }),
    dateAndTime: written({ dateStyle: 'medium', timeStyle: 'short' }),
    count: (number) => number.toLocaleString(locale),
  }
}
