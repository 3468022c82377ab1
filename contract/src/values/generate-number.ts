import type { JsonSchema } from '../model/model.ts'
import { typesOf } from '../model/index.ts'
import type { Random } from './random.ts'
import { scalarFits } from './scalar-fits.ts'

/** West, south, east, north in WGS84 degrees. */
export type Box = readonly [number, number, number, number]

/** Plausible magnitudes by UCUM unit code. */
const ranges: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
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
  }),
)

/** Chance numbers tried before those next to the bounds: few of a fine step may be whole, or divide without dust. */
const tries = 20

/** A number that fits a flat schema, inside the city when its name says it is a coordinate; undefined when none fits. */
export function generateNumber(schema: JsonSchema, name: string, box: Box, random: Random): number | undefined {
  const likely = within(schema, coordinateRange(name, box) ?? ranges.get(schema['x-unit'] ?? '') ?? [1, 100])
  const step = schema.multipleOf ?? (isWhole(schema) ? 1 : 0.0001)
  return (
    chosen(schema, likely, step, random) ??
    // What is said of the number leaves no room for what is likely, or for so coarse a step.
    chosen(schema, farther(schema, step), step, random) ??
    chosen(schema, likely, (likely[1] - likely[0]) / 4, random)
  )
}

const isWhole = (schema: JsonSchema): boolean =>
  (typesOf(schema).includes('integer') && !typesOf(schema).includes('number')) || /^int\d+$/.test(schema.format ?? '')

type Range = readonly [number, number]

function chosen(schema: JsonSchema, [least, most]: Range, step: number, random: Random): number | undefined {
  const [first, last] = [Math.ceil(least / step), Math.floor(most / step)]
  if (!(first <= last)) return undefined
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const number = tidy(random.whole(first, last) * step)
    if (scalarFits(schema, number)) return number
  }
  return [first, first + 1, last, last - 1].map((count) => tidy(count * step)).find((one) => scalarFits(schema, one))
}

/** Some steps from the bound that there is, or from zero. */
function farther({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: JsonSchema, step: number): Range {
  const least = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity)
  const most = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity)
  const from = Number.isFinite(least) ? least : Math.min(0, most - 100 * step)
  return [from, Math.min(most, from + 100 * step)]
}

function within(schema: JsonSchema, [low, high]: Range): Range {
  const least = Math.max(schema.minimum ?? -Infinity, schema.exclusiveMinimum ?? -Infinity)
  const most = Math.min(schema.maximum ?? Infinity, schema.exclusiveMaximum ?? Infinity)
  const overlaps = low <= most && high >= least
  const from = overlaps ? Math.max(low, least) : Number.isFinite(least) ? least : most - (high - low)
  const to = overlaps ? Math.min(high, most) : Math.min(most, from + (high - low))
  return [from, to]
}

function coordinateRange(name: string, [west, south, east, north]: Box): Range | undefined {
  if (/^(lat|latitude)$/i.test(name)) return [south, north]
  return /^(lon|lng|long|longitude)$/i.test(name) ? [west, east] : undefined
}

/** Takes away the dust of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(number: number): number {
  if (Number.isInteger(number)) return number
  return Number(number.toPrecision(12))
}
