import { compileSchema, type Validate } from '../schema/compile-schema.ts'
import { contractPattern } from '../schema/pattern.ts'
import { nullValuesOf } from '../model/schemas/null-texts.ts'
import type { JsonSchema } from '../model/model.ts'
import { typesOf } from '../model/index.ts'

const patterns = new Map<string, ReturnType<typeof contractPattern>>()

/**
 * Whether a scalar satisfies a flat schema. A cheap test for choosing among candidates; the contract's own
 * validator has the last word on a finished answer.
 */
export function scalarFits(schema: JsonSchema, value: unknown): boolean {
  if (schema.const !== undefined) return schema.const === value
  if (schema.enum && !schema.enum.includes(value)) return false
  if (typeof value === 'string' && nullValuesOf(schema['x-null-value']).includes(value)) return false
  const types = typesOf(schema)
  if (types.length > 0 && !types.some((type) => hasType(value, type))) return false
  if (typeof value === 'number') return numberFits(schema, value) && formatFits(schema, value)
  return typeof value === 'string' ? textFits(schema, value) : true
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  return typeof value === type
}

function numberFits(schema: JsonSchema, value: number): boolean {
  return (
    value >= (schema.minimum ?? -Infinity) &&
    value <= (schema.maximum ?? Infinity) &&
    value > (schema.exclusiveMinimum ?? -Infinity) &&
    value < (schema.exclusiveMaximum ?? Infinity) &&
    (schema.multipleOf === undefined || Number.isInteger(value / schema.multipleOf))
  )
}

function textFits(schema: JsonSchema, value: string): boolean {
  if (value.length < (schema.minLength ?? 0) || value.length > (schema.maxLength ?? Infinity)) return false
  if (schema.pattern !== undefined && !patternFits(schema.pattern, value)) return false
  return formatFits(schema, value)
}

/** One object, because what is compiled is kept by it. */
const noSchemas = { schemas: {} }

const formats = new Map<string, Validate>()

function formatFits({ format }: JsonSchema, value: unknown): boolean {
  if (format === undefined) return true
  const validate = formats.get(format) ?? compileSchema(noSchemas, { format })
  formats.set(format, validate)
  return validate(value).length === 0
}

/** As the contract's validator reads patterns. */
export function patternFits(pattern: string, value: string): boolean {
  const known = patterns.get(pattern) ?? contractPattern(pattern, 'u')
  patterns.set(pattern, known)
  return known.test(value)
}

/** A pattern in a mode in which it is one. */
export function compiledPattern(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags)
  } catch {
    return undefined
  }
}
