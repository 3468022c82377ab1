import currencies from './currencies.json' with { type: 'json' }

/** What somebody may say of a new city; all but the id can be guessed. */
export type CityOptions = {
  readonly id: string
  readonly name?: string
  readonly country?: string
  readonly currency?: string
  readonly locale?: string
  readonly timeZone?: string
}

/** What stands in double braces in `template/`. */
export type TemplateNames = ReturnType<typeof templateNames>

/** Beside a value that nobody but the city's people can know. */
export const yours = 'yours'

/** The country, the money and the hours of an organisation that lies in none: valid, and plainly nobody's own. */
const nowhere = { country: 'UN', currency: 'USD', timeZone: 'Etc/UTC' } as const

/** All names of the template; what was not said is derived from the country where that leaves no choice. */
export function templateNames(options: CityOptions, folder: string, today: Date) {
  const { id, country = nowhere.country } = options
  const place = placeFacts(options, country)
  const name = options.name ?? `Open ${capitalised(id)}`
  const host = `https://${id}.example`
  return {
    id,
    name,
    folder,
    host,
    apiHost: `https://api.${id}.example`,
    helloHost: `https://hello.${id}.example`,
    email: `hello@${id}.example`,
    keyPrefix: keyPrefixOf(id),
    package: `@${id}/sdk`,
    description: `Typed access to the public APIs of ${name}.`,
    envPrefix: id.toUpperCase().replaceAll('-', '_'),
    country,
    countryNote: options.country === undefined ? yours : countryName(country),
    ...place,
    today: today.toISOString().slice(0, 10),
  }
}

function placeFacts({ country: stated, currency, locale, timeZone }: CityOptions, country: string) {
  const money = Object.entries(currencies).find(([, countries]) => countries.split(' ').includes(country))?.[0]
  const zones = zonesOf(country)
  const likely = new Intl.Locale(`und-${country}`).maximize()
  const ofCountry = `of ${countryName(country)}`
  const noteOn = (said: string | undefined, isKnown: boolean): string => {
    if (said !== undefined) return 'as you said'
    return isKnown && stated !== undefined ? ofCountry : yours
  }
  return {
    currency: currency ?? money ?? nowhere.currency,
    currencyNote: noteOn(currency, money !== undefined),
    locale: locale ?? (stated === undefined ? 'en' : `${likely.language}-${country}`),
    localeNote: noteOn(locale, true),
    timeZone: timeZone ?? (zones.length === 1 ? zones[0] : undefined) ?? nowhere.timeZone,
    timeZoneNote: noteOn(timeZone, zones.length === 1),
  }
}

/** Newer than the compiler's list of what a locale knows. */
function zonesOf(country: string): readonly string[] {
  const locale: Intl.Locale & { readonly getTimeZones?: () => readonly string[] } = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.() ?? []
}

const countryName = (country: string): string => new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country

/** Two to eight letters or digits. */
const keyPrefixOf = (id: string): string => id.replaceAll('-', '').slice(0, 8).padEnd(2, 'x')

const capitalised = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
