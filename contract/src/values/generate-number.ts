import type { JsonSchema } from '../model/model.ts'
import { typesOf } from '../model/index.ts'
import type { Random } from './random.ts'
import { scalarFits } from './scalar-fits.ts'

/** West, south, east, north in WGS84 degrees. */
export type Box = readonly [number, number, number, number]

/** Plausible magnitudes by UCUM unit code. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  s: [30, 1_800],
  min: [1, 60],
  h: [1, 24],
  d: [1, 30],
  m: [20, 2_000],
  km: [1, 30],
  '[p]': [150, 900],
  '%': [0, 100],
  deg: [0, 359],
  Cel: [-2, 30],
}

/** A number that fits a flat schema, inside the city when its name says it is a coordinate; undefined when none fits. */
export function generateNumber(schema: JsonSchema, name: string, box: Box, random: Random): number | undefined {
  const isWhole = typesOf(schema).includes('integer') && !typesOf(schema).includes('number')
  const [least, most] = within(schema, coordinateRange(name, box) ?? ranges[schema['x-unit'] ?? ''] ?? [1, 100])
  const step = schema.multipleOf ?? (isWhole ? 1 : 0.0001)
  const first = Math.ceil(least / step)
  const last = Math.floor(most / step)
  if (first > last) return undefined
  const number = tidy(random.whole(first, last) * step)
  return scalarFits(schema, number) ? number : nudge(schema, [first, first + 1, last, last - 1], step)
}

/** The bounds of an exclusive range are the only numbers inside it that may not fit. */
function nudge(schema: JsonSchema, steps: readonly number[], step: number): number | undefined {
  return steps.map((count) => tidy(count * step)).find((number) => scalarFits(schema, number))
}

function within(schema: JsonSchema, [low, high]: readonly [number, number]): readonly [number, number] {
  const least = Math.max(schema.minimum ?? -Infinity, schema.exclusiveMinimum ?? -Infinity)
  const most = Math.min(schema.maximum ?? Infinity, schema.exclusiveMaximum ?? Infinity)
  const overlaps = low <= most && high >= least
  const from = overlaps ? Math.max(low, least) : Number.isFinite(least) ? least : most - (high - low)
  const to = overlaps ? Math.min(high, most) : Math.min(most, from + (high - low))
  return [from, to]
}

function coordinateRange(name: string, [west, south, east, north]: Box): readonly [number, number] | undefined {
  if (/^(lat|latitude)$/i.test(name)) return [south, north]
  return /^(lon|lng|long|longitude)$/i.test(name) ? [west, east] : undefined
}

/** Takes away the dust of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(number: number): number {
  if (Number.isInteger(number)) return number
  return Number(number.toPrecision(12))
}
