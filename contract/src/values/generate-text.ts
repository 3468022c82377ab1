import type { JsonSchema } from '../model/model.ts'
import { generatePattern } from './generate-pattern.ts'
import type { Random } from './random.ts'
import { scalarFits } from './scalar-fits.ts'

/** The clock stands still, so that the same request gives the same bytes tomorrow. */
const standingClock = Date.UTC(2026, 0, 15, 8, 0, 0)

const tries = 12

/** Text that fits a flat schema, or undefined when we know no way to make one. */
export function generateText(schema: JsonSchema, name: string, random: Random): string | undefined {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const texts = candidates(schema, name, random, attempt % 2 === 1)
    const found = texts.find((text) => scalarFits(schema, text))
    if (found !== undefined) return found
  }
  return undefined
}

/** What has a format and a pattern is made of either by turns. */
function candidates(schema: JsonSchema, name: string, random: Random, isByPattern: boolean): readonly string[] {
  const { format = '', pattern } = schema
  const formatted = Object.hasOwn(formats, format) ? formats[format]?.(random) : undefined
  if (formatted !== undefined && !(isByPattern && pattern !== undefined))
    return [formatted, formatted.toUpperCase(), ...resized(schema, format, formatted)]
  const fits = formatted === undefined ? undefined : (text: string): boolean => scalarFits(schema, text)
  const patterned =
    pattern === undefined ? undefined : generatePattern(pattern, random, { ...schema, ...(fits && { fits }) })
  const words = patterned ?? `${spaced(name || 'text')} ${random.whole(1, 99)}`
  return pattern === undefined
    ? [words.padEnd(schema.minLength ?? 0, '.').slice(0, schema.maxLength ?? Infinity)]
    : [words]
}

/** Text of a format is neither cut nor padded anyhow: that would break it. */
function resized({ minLength = 0, maxLength = Infinity }: JsonSchema, format: string, text: string): readonly string[] {
  if (text.length > maxLength) return shortest.get(format) ?? []
  if (text.length >= minLength) return []
  if (/\d\d:\d\dZ$/.test(text)) return longerTimes(text.slice(0, -1), minLength)
  return [text.padEnd(minLength, 'a'), text.padStart(minLength, 'a'), text.padStart(minLength, 'a.')]
}

/** With the offset written out, and with as many digits of a second as are missing. */
const longerTimes = (text: string, length: number): readonly string[] => {
  const withFraction = (zone: string): string => `${`${text}.0`.padEnd(length - zone.length, '0')}${zone}`
  return [`${text}+00:00`, withFraction('Z'), withFraction('+00:00')]
}

const formats: Readonly<Record<string, (random: Random) => string>> = {
  'date-time': (random) => instant(random).toISOString().replace('.000Z', 'Z'),
  date: (random) => instant(random).toISOString().slice(0, 10),
  time: (random) => instant(random).toISOString().slice(11).replace('.000Z', 'Z'),
  duration: (random) => `PT${random.whole(1, 59)}M`,
  email: (random) => `person${random.whole(1, 99)}@example.org`,
  'idn-email': (random) => `person${random.whole(1, 99)}@example.org`,
  hostname: () => 'example.org',
  ipv4: (random) => `192.0.2.${random.whole(1, 254)}`,
  ipv6: (random) => `2001:db8::${random.whole(1, 9_999)}`,
  uri: (random) => `https://example.org/${random.whole(1, 999)}`,
  url: (random) => `https://example.org/${random.whole(1, 999)}`,
  'uri-reference': (random) => `/${random.whole(1, 999)}`,
  'json-pointer': (random) => `/${random.whole(0, 9)}`,
  uuid: (random) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`,
  byte: (random) => btoa(hex(random, 8)),
  'iso-time': (random) => instant(random).toISOString().slice(11).replace('.000Z', 'Z'),
  'iso-date-time': (random) => instant(random).toISOString().replace('.000Z', 'Z'),
  'uri-template': (random) => `https://example.org/${random.whole(1, 999)}{?page}`,
  regex: (random) => `^[a-z]{${random.whole(1, 9)}}$`,
  'json-pointer-uri-fragment': (random) => `#/${random.whole(0, 9)}`,
  'relative-json-pointer': (random) => `${random.whole(0, 9)}/a`,
}

/** The shortest of formats whose texts have any length. */
const shortest: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    duration: ['P1D'],
    email: ['a@b.org', 'a@b.c'],
    'idn-email': ['a@b.org', 'a@b.c'],
    hostname: ['a.org', 'a'],
    ipv4: ['192.0.2.1', '1.1.1.1'],
    ipv6: ['2001:db8::1', '::1', '::'],
    uri: ['https://a.org', 'a:b'],
    url: ['https://a.org', 'ftp://a.bc'],
    'uri-reference': ['a', ''],
    'uri-template': ['{a}', ''],
    'json-pointer': [''],
    'json-pointer-uri-fragment': ['#'],
    'relative-json-pointer': ['0'],
    regex: ['a', ''],
    byte: ['YQ==', ''],
  }),
)

/** Within an hour of the standing clock, whole seconds. */
function instant(random: Random): Date {
  return new Date(standingClock + random.whole(0, 3_600) * 1_000)
}

function hex(random: Random, length: number): string {
  return Array.from({ length }, () => random.whole(0, 15).toString(16)).join('')
}

/** `commonName` and `common_name` read `Common name`. */
function spaced(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2')
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase()
}
