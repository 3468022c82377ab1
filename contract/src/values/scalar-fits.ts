import { compileSchema } from '../schema/compile-schema.ts'
import { nullValuesOf } from '../model/null-texts.ts'
import type { JsonSchema } from '../model/model.ts'
import { typesOf } from '../model/index.ts'

const patterns = new Map<string, RegExp | undefined>()

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
  if (typeof value === 'number') return numberFits(schema, value)
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
  return schema.format === undefined || compileSchema(noSchemas, { format: schema.format })(value).length === 0
}

/** One object, because what is compiled is kept by it. */
const noSchemas = { schemas: {} }

/**
 * As the contract's validator reads patterns: one that is no Unicode pattern is tried without that mode, and
 * one that is none at all refuses nothing, because it is lint that reports it.
 */
export function patternFits(pattern: string, value: string): boolean {
  if (!patterns.has(pattern)) patterns.set(pattern, compiledPattern(pattern, 'u') ?? compiledPattern(pattern, ''))
  return patterns.get(pattern)?.test(value) ?? true
}

/** A pattern in a mode in which it is one. */
export function compiledPattern(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags)
  } catch {
    return undefined
  }
}
