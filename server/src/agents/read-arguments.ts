import type { ZodRawShape, ZodType } from 'zod'

/**
 * What a model meant where it wrote a value in another way: a number for a word of digits, JSON in a string for an object or a
 * number, null for nothing. What the tool takes as it is stays as it is; what no reading fits, too, and is refused in its place.
 */
export function readArguments(
  shape: ZodRawShape,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      // Proof: a shape holds whole types, which zod's own record of it says less of.
      const type = Object.hasOwn(shape, name) ? (shape[name] as ZodType) : undefined
      return [name, type ? readArgument(type, value) : value]
    }),
  )
}

function readArgument(type: ZodType, value: unknown): unknown {
  const readings = [value, ...otherReadings(value)]
  return readings.find((reading) => type.safeParse(reading).success) ?? (value === null ? undefined : value)
}

function otherReadings(value: unknown): readonly unknown[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (typeof value !== 'string') return []
  try {
    return [JSON.parse(value)]
  } catch {
    return []
  }
}
