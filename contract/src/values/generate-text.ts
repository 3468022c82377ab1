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
    const text = fitLength(schema, candidate(schema, name, random, attempt % 2 === 1))
    if (text !== undefined && scalarFits(schema, text)) return text
  }
  return undefined
}

/** What has a format and a pattern is made of either by turns. */
function candidate(schema: JsonSchema, name: string, random: Random, isByPattern: boolean): string | undefined {
  const formatted = schema.format === undefined ? undefined : formats[schema.format]
  if (formatted && !(isByPattern && schema.pattern !== undefined)) return formatted(random)
  const patterned = schema.pattern === undefined ? undefined : generatePattern(schema.pattern, random, schema)
  if (patterned !== undefined) return patterned
  return `${spaced(name || 'text')} ${random.whole(1, 99)}`
}

/** Text of a format or a pattern is never cut or padded: that would break it. */
function fitLength(schema: JsonSchema, text: string | undefined): string | undefined {
  if (text === undefined || schema.format !== undefined || schema.pattern !== undefined) return text
  return text.padEnd(schema.minLength ?? 0, '.').slice(0, schema.maxLength ?? Infinity)
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
  byte: (random) => Buffer.from(hex(random, 8)).toString('base64'),
}

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
