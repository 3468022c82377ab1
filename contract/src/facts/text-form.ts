import { nearestName } from '../model/names/nearest-name.ts'

/** A form that a text must have. */
export type TextForm = {
  /** The form in words, so that they go on after "Write". */
  readonly words: string
  readonly fits: (text: string) => boolean
  /** What was most likely meant, where that can be told. */
  readonly likely?: (text: string) => string | undefined
}

/** What to write instead of a text that does not have a form; undefined when it has. */
export function remedyFor(form: TextForm, text: string): string | undefined {
  if (form.fits(text)) return undefined
  const likely = form.likely?.(text)
  return `Write ${likely === undefined ? form.words : `"${likely}"`}.`
}

const matching = (pattern: RegExp, words: string): TextForm => ({ words, fits: (text) => pattern.test(text) })

export const slug = matching(
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'small letters and digits, a letter first, with single hyphens between them',
)

export const keyPrefix = matching(/^[a-z][a-z0-9]{1,7}$/, 'two to eight small letters or digits, a letter first')

export const environmentPrefix = matching(/^[A-Z][A-Z0-9_]*$/, 'capitals, digits and underscores, a letter first')

export const mailAddress = matching(
  /^[^\s@"<>(),:;\\[\]\p{C}]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u,
  'a mail address',
)

/** RFC 9110 §5.6.2. */
export const headerName = matching(/^[\w!#$%&'*+.^`|~-]+$/, 'the name of a header: letters, digits, hyphens')

export const keyName = matching(
  /^[\w!#$%&'*+.^`|~[\]-]+$/,
  'the name of a header or of a parameter: letters, digits, hyphens',
)

/** What npm takes for a new package. */
export const packageName: TextForm = {
  words: 'a name that npm takes: small letters, digits, hyphens, dots, with or without a scope',
  fits: (text) => text.length <= 214 && /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(text),
  likely: (text) => (packageName.fits(text.toLowerCase()) ? text.toLowerCase() : undefined),
}

export const webAddress: TextForm = {
  words: 'a full address that starts with https://',
  fits: (text) => /^https?:\/\//.test(text) && URL.canParse(text),
}

/** Cookies, mails and feeds are made from it, so it is a whole origin; plain HTTP is for one's own machine. */
export const origin: TextForm = {
  words: 'an address that starts with https:// and has no path (http://localhost:4000 on your own machine)',
  fits(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost')
    return isSafe && url?.origin === text.replace(/\/$/, '')
  },
}

export const month = matching(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a year and a month, such as 2026-10')

/** Names are asked for where a text is judged by them: each list takes milliseconds to make. */
const regionName = nameIn('region')

export const country: TextForm = {
  words: 'the two capitals of a country in ISO 3166-1',
  fits: (text) => /^[A-Z]{2}$/.test(text) && isRegion(text) && regionOf(text) === text,
  likely: (text) => (/^[A-Za-z]{2}$/.test(text) && isRegion(regionOf(text)) ? regionOf(text) : undefined),
}

/** `ZZ` has a name, "Unknown Region", and is none. */
const isRegion = (code: string): boolean => code !== 'ZZ' && regionName(code) !== undefined

/** The code in use today: some have a second one that ISO only reserves. */
const regionOf = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code

const isCurrency = (text: string): boolean => Intl.supportedValuesOf('currency').includes(text)

export const currency: TextForm = {
  words: 'the three capitals of a currency in ISO 4217',
  fits: (text) => isCurrency(text),
  likely: (text) => (isCurrency(text.toUpperCase()) ? text.toUpperCase() : undefined),
}

const languageName = nameIn('language')

function nameIn(type: 'region' | 'language'): (code: string) => string | undefined {
  let names: Intl.DisplayNames | undefined
  return (code) => (names ??= new Intl.DisplayNames('en', { type, fallback: 'none' })).of(code)
}

export const languageTag: TextForm = {
  words: 'a language tag of BCP 47',
  fits: (text) => canonicalTag(text) === text && languageName(text) !== undefined,
  likely(text) {
    const tag = canonicalTag(text.replaceAll('_', '-').replaceAll(/[^\w-]/g, ''))
    return tag !== undefined && languageName(tag) !== undefined ? tag : undefined
  },
}

function canonicalTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}

export const timeZone: TextForm = {
  words: 'a time zone of the IANA database',
  fits: (text) => zoneOf(text) !== undefined && (zoneOf(text) === text || !isSameWord(zoneOf(text), text)),
  likely: (text) => zoneOf(text) ?? nearestName(text, Intl.supportedValuesOf('timeZone')),
}

/** The zone as Node calls it: a name of old is answered with today's, an offset from UTC is no zone of a city. */
function zoneOf(text: string): string | undefined {
  try {
    const { timeZone: zone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions()
    return /^[A-Z]/i.test(zone) ? zone : undefined
  } catch {
    return undefined
  }
}

const isSameWord = (left: string | undefined, right: string): boolean => left?.toLowerCase() === right.toLowerCase()
