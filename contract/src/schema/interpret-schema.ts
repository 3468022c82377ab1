import { dereference, format, validate, type OutputUnit, type Schema } from '@cfworker/json-schema'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { escapeToken } from '../grammar/pointer.ts'
import { isRecord, listOf, type JsonRecord } from '../grammar/record.ts'
import { memberShape } from '../grammar/shape.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import type { Mismatch, Validate, Wanted } from './compile-schema.ts'
import { forValidator } from './for-validator.ts'
import { sideThatMatters, type Side } from './one-sided.ts'
import { isPattern } from './pattern.ts'

type Lookup = ReturnType<typeof dereference>
type Interpreter = { readonly lookup: Lookup; readonly known: Map<string, Validate> }

/** Where components are registered; nobody asks this address. */
const address = 'https://contract.invalid/'

const interpreters = new WeakMap<ApiModel['schemas'], Map<Side, Interpreter>>()

/**
 * The house's validator where no code may be made of text, as a page's policy has it: slower, and the same verdicts, as
 * `interpret-schema.test.ts` compares them. It takes the place of `compileSchema`.
 */
export function compileSchema(
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  wanted: Wanted = 'all',
  side: Side = 'either',
): Validate {
  const read = { api, side: sideThatMatters(api, schema, side) }
  const { lookup, known } = interpreterFor(read)
  const key = `${wanted} ${JSON.stringify(schema)}`
  const made = known.get(key) ?? interpret(asSchema(forValidator(schema, read)), lookup, known.size, wanted)
  known.set(key, made)
  return made
}

/** The same, for who counts mismatches; the engine's own words are those of another engine. */
export const compileCheck: typeof compileSchema = (api, schema, wanted, side) =>
  compileSchema(api, schema, wanted, side)

function interpret(schema: Schema, shared: Lookup, number: number, wanted: Wanted): Validate {
  const own: Lookup = dereference(schema, Object.create(shared) as Lookup, new URL(`${address}asked/${number}`)) // reads through to what is shared
  return (value) => {
    const { valid, errors } = outputOf(() => validate(value, schema, '2020-12', own, wanted === 'first'))
    return valid ? [] : mismatchesIn(errors)
  }
}

/** A schema that stands for nothing but itself refuses nothing; the loader says so. */
function outputOf(judge: () => ReturnType<typeof validate>): ReturnType<typeof validate> {
  try {
    return judge()
  } catch (error) {
    if (error instanceof RangeError) return { valid: true, errors: [] }
    throw error
  }
}

type Read = { readonly api: Pick<ApiModel, 'schemas'>; readonly side: Side }

function interpreterFor(read: Read): Interpreter {
  const bySide = interpreters.get(read.api.schemas) ?? new Map<Side, Interpreter>()
  interpreters.set(read.api.schemas, bySide)
  const made = bySide.get(read.side) ?? { lookup: registered(read), known: new Map<string, Validate>() }
  bySide.set(read.side, made)
  return made
}

function registered(read: Read): Lookup {
  const lookup = Object.create(null) as Lookup // no name of a schema is one of an object's own
  for (const [name, schema] of Object.entries(read.api.schemas)) {
    const pointer = `/components/schemas/${escapeToken(name)}`
    dereference(asSchema(forValidator(schema, read)), lookup, new URL(address), encodeURI(pointer))
  }
  return lookup
}

// This engine's own formats are wider than the other's here and narrower there.
for (const [name, one] of Object.entries(fullFormats)) {
  const { type = 'string', validate: fits = one } = isRecord(one) && !(one instanceof RegExp) ? one : {}
  if (type === 'string') format[name] = (text) => (fits instanceof RegExp ? fits.test(text) : holds(fits, text))
}

/** Those that are functions take a text and answer at once. */
const holds = (fits: unknown, text: string): boolean => typeof fits !== 'function' || Boolean(fits(text))

/** Formats of numbers, which this engine has none of. */
const numberFormats: ReadonlyMap<unknown, JsonRecord> = new Map([
  ['int32', { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }],
  ['int64', { type: 'integer' }],
])

/** What stands where a schema does, with what this engine would trip over set right. */
function asSchema(value: unknown): Schema {
  return isRecord(value) ? (readable(value) as Schema) : {} // a schema that was rewritten is one
}

function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable)
  if (!isRecord(value)) return value
  const limits = numberFormats.get(value['format'])
  const read = Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): readonly [string, unknown][] => {
      if (key === '$ref' && typeof member === 'string') return [[key, member.replace(/^contract#/, `${address}#`)]]
      // One that is none in Unicode refuses nothing: this engine knows no other.
      if (key === 'pattern' && typeof member === 'string' && !isPattern(member, 'u')) return []
      const shape = memberShape('schema', key)
      if (shape === 'schema') return [[key, readable(member)]]
      if (shape === 'schema-map' && isRecord(member))
        return [[key, Object.fromEntries(Object.entries(member).map(([name, one]) => [name, readable(one)]))]]
      // Only what a validator reads: what else there is may look like a schema.
      return isRecord(member) && !recordKeywords.has(key) ? [] : unread.has(key) ? [] : [[key, member]]
    }),
  )
  return limits ? { allOf: [read, { anyOf: [limits, { not: { type: 'number' } }] }] } : read
}

const recordKeywords = new Set(['const', 'dependentRequired'])
const unread = new Set(['$id', 'id', '$anchor', '$dynamicAnchor', 'example', 'examples', 'default'])

/** Told where they are, and not at each schema around it. */
function mismatchesIn(errors: readonly OutputUnit[]): readonly Mismatch[] {
  const found = errors.flatMap((error, index): readonly Mismatch[] => {
    const path = decodeURI(error.instanceLocation.replace(/^#/, ''))
    if (error.keyword === 'additionalProperties')
      return errors[index + 1]?.keyword === 'false'
        ? [{ path, message: `must not have the property ${/^Property ("[^"]*")/.exec(error.error)?.[1] ?? ''}` }]
        : []
    return around.has(error.keyword) ? [] : [{ path, message: messageOf(error) }]
  })
  return found.length > 0 ? found : [{ path: '', message: 'does not fit' }]
}

const around = new Set([
  'false',
  '$ref',
  'allOf',
  'if',
  'properties',
  'patternProperties',
  'propertyNames',
  'dependentSchemas',
  'items',
  'prefixItems',
  'unevaluatedItems',
  'unevaluatedProperties',
])

function listed(json: string): string {
  const values: unknown = JSON.parse(json)
  return listOf(values)
    .map((value) => JSON.stringify(value))
    .join(', ')
}

/** In the words of `mismatchOf`. */
function messageOf({ keyword, error }: OutputUnit): string {
  const of = (pattern: RegExp): string => pattern.exec(error)?.[1] ?? ''
  if (keyword === 'type')
    return `must be ${of(/Expected (.*)\.$/)
      .replaceAll(/"/g, '')
      .replaceAll(', ', ',')}`
  if (keyword === 'enum') return `must be one of ${listed(of(/any of (\[.*\])\.$/s))}`
  if (keyword === 'const') return `must be ${of(/does not match (.*)\.$/)}`
  if (keyword === 'required') return `must have required property '${of(/property "(.*)"\.$/)}'`
  if (keyword === 'pattern') return 'must match its pattern'
  if (keyword === 'format') return `must match format ${of(/format (".*")\.$/)}`
  if (keyword === 'anyOf') return 'must match a schema in anyOf'
  if (keyword === 'oneOf') return 'must match exactly one schema in oneOf'
  if (keyword === 'not') return 'must NOT be valid'
  return `does not fit: ${error.charAt(0).toLowerCase()}${error.slice(1).replace(/\.$/, '')}`
}
