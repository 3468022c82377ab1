import formatsModule from 'ajv-formats/dist/formats.js'
import { isRecord, listOf, type JsonRecord } from '../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import { forValidator } from './for-validator.ts'
import { sideThatMatters, type Side } from './one-sided.ts'
import { contractPattern } from './pattern.ts'

/** Whether a value fits, where that is sure; undefined where only the validator can say. */
export type SureVerdict = boolean | undefined

type Reader = { readonly api: Pick<ApiModel, 'schemas'>; readonly side: Side; readonly known: Map<string, unknown> }

const readers = new WeakMap<ApiModel['schemas'], Map<Side, Reader>>()

/**
 * What `compileSchema` would say, without compiling, for schemas that judge a value or two: compiling costs a hundred
 * times as much. It knows the keywords that most schemas are made of, reads them as the validator does, and says nothing
 * of the others. The validator has the last word on whatever does not fit: this one tells no reason.
 */
export function sureVerdict(
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  value: unknown,
  side: Side = 'either',
): SureVerdict {
  const reader = readerFor(api, sideThatMatters(api, schema, side))
  return judge(forValidator(schema, reader), value, reader, 0)
}

function readerFor(api: Pick<ApiModel, 'schemas'>, side: Side): Reader {
  const bySide = readers.get(api.schemas) ?? new Map<Side, Reader>()
  readers.set(api.schemas, bySide)
  const reader = bySide.get(side) ?? { api, side, known: new Map<string, unknown>() }
  bySide.set(side, reader)
  return reader
}

/** References that lead on without end say nothing; no value of an example is this deep. */
const depthMax = 200

/** Every keyword is asked of the value: one that refuses it is enough, and one that is unsure leaves it open. */
function judge(schema: unknown, value: unknown, reader: Reader, depth: number): SureVerdict {
  if (typeof schema === 'boolean') return schema
  if (!isRecord(schema) || depth > depthMax) return undefined
  const below = (one: unknown, of: unknown): SureVerdict => judge(one, of, reader, depth + 1)
  return all(Object.entries(schema), ([key, stated]) => {
    if (words.has(key) || key.startsWith('x-')) return true
    return key === '$ref' ? below(target(stated, reader), value) : keywords[key]?.(stated, value, below, schema)
  })
}

function target(reference: unknown, reader: Reader): unknown {
  const name = /^contract#\/components\/schemas\/([^/%~]+)$/.exec(String(reference))?.[1]
  if (name === undefined || !Object.hasOwn(reader.api.schemas, name)) return undefined
  const known = reader.known.get(name) ?? forValidator(reader.api.schemas[name], reader)
  reader.known.set(name, known)
  return known
}

/** What refuses no value. */
const words = new Set(
  'title description default example examples deprecated readOnly writeOnly externalDocs xml discriminator $comment contentEncoding contentMediaType then else'.split(
    ' ',
  ),
)

type Below = (schema: unknown, value: unknown) => SureVerdict
type Keyword = (stated: unknown, value: unknown, below: Below, schema: JsonRecord) => SureVerdict

/** A limit of what some values have; a limit that is no number is for the validator. */
function bound(
  sizeOf: (value: unknown) => number | undefined,
  fits: (size: number, limit: number) => boolean,
): Keyword {
  return (stated, value) => {
    const size = sizeOf(value)
    return size === undefined ? true : typeof stated === 'number' ? fits(size, stated) : undefined
  }
}

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const itemsIn = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined)
const membersIn = (value: unknown): number | undefined => (isRecord(value) ? Object.keys(value).length : undefined)
/** As JSON Schema counts them, not in units of UTF-16. */
const charactersIn = (value: unknown): number | undefined => (typeof value === 'string' ? [...value].length : undefined)

const keywords: Readonly<Record<string, Keyword>> = {
  type: (stated, value) => any([stated].flat(), (type) => hasType(value, String(type))),
  enum: (stated, value) => among(listOf(stated), value),
  const: (stated, value) => among([stated], value),
  format: (stated, value) => fitsFormat(String(stated), value),
  pattern: (stated, value) => typeof value !== 'string' || contractPattern(String(stated), 'u').test(value),
  minLength: bound(charactersIn, (size, limit) => size >= limit),
  maxLength: bound(charactersIn, (size, limit) => size <= limit),
  minimum: bound(numberIn, (size, limit) => size >= limit),
  maximum: bound(numberIn, (size, limit) => size <= limit),
  exclusiveMinimum: bound(numberIn, (size, limit) => size > limit),
  exclusiveMaximum: bound(numberIn, (size, limit) => size < limit),
  minItems: bound(itemsIn, (size, limit) => size >= limit),
  maxItems: bound(itemsIn, (size, limit) => size <= limit),
  uniqueItems: (stated, value) => stated !== true || !Array.isArray(value) || areUnique(value),
  items: (stated, value, below, { prefixItems }) => {
    if (!Array.isArray(value)) return true
    return all(value.slice(listOf(prefixItems).length), (item: unknown) => below(stated, item))
  },
  prefixItems: (stated, value, below) => {
    if (!Array.isArray(value)) return true
    return all(value.slice(0, listOf(stated).length), (item: unknown, index) => below(listOf(stated)[index], item))
  },
  required: (stated, value) => !isRecord(value) || listOf(stated).every((name) => has(value, String(name))),
  minProperties: bound(membersIn, (size, limit) => size >= limit),
  maxProperties: bound(membersIn, (size, limit) => size <= limit),
  properties: (stated, value, below) => {
    if (!isRecord(value) || !isRecord(stated)) return isRecord(stated) ? true : undefined
    return all(Object.keys(stated), (name) => !has(value, name) || below(stated[name], value[name]))
  },
  additionalProperties: (stated, value, below, { properties, patternProperties }) => {
    if (!isRecord(value)) return true
    if (patternProperties !== undefined) return undefined
    const more = Object.keys(value).filter((name) => !isRecord(properties) || !Object.hasOwn(properties, name))
    return all(more, (name) => below(stated, value[name]))
  },
  allOf: (stated, value, below) => all(listOf(stated), (branch) => below(branch, value)),
  anyOf: (stated, value, below) => any(listOf(stated), (branch) => below(branch, value)),
  oneOf: (stated, value, below) => {
    const said = listOf(stated).map((branch) => below(branch, value))
    const fitting = said.filter((one) => one === true).length
    return fitting > 1 ? false : said.includes(undefined) ? undefined : fitting === 1
  },
  not: (stated, value, below) => opposite(below(stated, value)),
  if: (stated, value, below, schema) => {
    const said = below(stated, value)
    if (said === undefined) return undefined
    const next = schema[said ? 'then' : 'else']
    return next === undefined ? true : below(next, value)
  },
}

/** One that is refused is enough, and the others are not asked: branches may lead to branches. */
function all<One>(ones: readonly One[], ask: (one: One, index: number) => SureVerdict): SureVerdict {
  let verdict: SureVerdict = true
  for (const [index, one] of ones.entries()) {
    const said = ask(one, index)
    if (said === false) return false
    if (said === undefined) verdict = undefined
  }
  return verdict
}

/** One that fits is enough. */
function any<One>(ones: readonly One[], ask: (one: One) => SureVerdict): SureVerdict {
  const refused = all(ones, (one) => opposite(ask(one)))
  return opposite(refused)
}

const opposite = (said: SureVerdict): SureVerdict => (said === undefined ? undefined : !said)

/** JSON has no member without a value. */
const has = (value: JsonRecord, name: string): boolean => Object.hasOwn(value, name) && value[name] !== undefined

function hasType(value: unknown, type: string): SureVerdict {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isRecord(value)
  return type === 'string' || type === 'boolean' ? typeof value === type : undefined
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

/** Two objects or lists are for the validator to compare. */
function among(stated: readonly unknown[], value: unknown): SureVerdict {
  if (stated.includes(value)) return true
  return isScalar(value) || stated.every(isScalar) ? false : undefined
}

const areUnique = (value: readonly unknown[]): SureVerdict =>
  value.every(isScalar) ? new Set(value).size === value.length : value.length < 2 ? true : undefined

function fitsFormat(name: string, value: unknown): SureVerdict {
  const format: unknown = Object.entries(formatsModule.fullFormats).find(([one]) => one === name)?.[1]
  const { type = 'string', validate = format } = isRecord(format) && !(format instanceof RegExp) ? format : {}
  if (typeof value !== type) return true
  if (validate instanceof RegExp) return validate.test(String(value))
  // Those of the plugin that are functions take the value and answer with a boolean.
  return typeof validate === 'function' ? Boolean(validate(value)) : true
}
