import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject } from 'ajv'
import formatsPlugin from 'ajv-formats'
import { isRecord, type JsonRecord } from '../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import { namesIn } from '../model/schemas/schema-parts.ts'
import { forValidator } from './for-validator.ts'
import { sideThatMatters, type Side } from './one-sided.ts'
import { contractPattern } from './pattern.ts'

/** Where a value departs from its schema; `path` is a JSON Pointer into the value, empty for the whole. */
export type Mismatch = { readonly path: string; readonly message: string }

export type Validate = (value: unknown) => readonly Mismatch[]

/** What the engine itself says, for who must know which keyword of the contract it is. */
export type Check = (value: unknown) => readonly ErrorObject[]

type Compiled = { readonly check: Check; readonly validate: Validate }

type Engine = {
  readonly ajv: Ajv2020
  readonly api: Pick<ApiModel, 'schemas'>
  readonly side: Side
  readonly compiled: Map<string, Compiled>
}

/** How many mismatches are looked for. */
export type Wanted = 'all' | 'first'

const engines = new WeakMap<ApiModel['schemas'], Map<string, Engine>>()

/**
 * The one validator of the house: server, sandbox, lint and tests agree because they all call this.
 * Formats are checked, an unknown format is not. Compiling is dear, so each schema is compiled once.
 */
export function compileSchema(
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  wanted: Wanted = 'all',
  side: Side = 'either',
): Validate {
  return compileOnce(api, schema, wanted, side).validate
}

/** The same check, in the engine's own words. */
export function compileCheck(
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  wanted: Wanted = 'all',
  side: Side = 'either',
): Check {
  return compileOnce(api, schema, wanted, side).check
}

function compileOnce(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema, wanted: Wanted, side: Side): Compiled {
  const engine = engineFor(api, wanted, sideThatMatters(api, schema, side))
  const key = JSON.stringify(schema)
  const known = engine.compiled.get(key)
  if (known) return known
  const rewritten = forValidator(schema, engine)
  const fits = compiled(engine, api, schema, isRecord(rewritten) ? rewritten : {})
  const check: Check = (value) => (fits(value) ? [] : (fits.errors ?? []))
  const made: Compiled = { check, validate: (value) => check(value).map(mismatchOf) }
  engine.compiled.set(key, made)
  return made
}

function engineFor(api: Pick<ApiModel, 'schemas'>, wanted: Wanted, side: Side): Engine {
  const known = engines.get(api.schemas) ?? new Map<string, Engine>()
  engines.set(api.schemas, known)
  const key = `${wanted} ${side}`
  const engine = known.get(key) ?? createEngine(api, wanted, side)
  known.set(key, engine)
  return engine
}

/** Where schemas lead from one to the next for very long, the last is compiled first: the engine calls itself for each. */
function compiled(
  { ajv }: Engine,
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  rewritten: JsonRecord,
): ReturnType<Ajv2020['compile']> {
  try {
    return ajv.compile(rewritten)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    for (const name of leavesFirst(api, namesIn(schema))) ajv.getSchema(`contract#/components/schemas/${name}`)
    return ajv.compile(rewritten)
  }
}

/** The names and all those they lead to, each behind what it leads to, as far as they do not lead back. */
function leavesFirst(api: Pick<ApiModel, 'schemas'>, names: readonly string[]): readonly string[] {
  const done = new Set<string>()
  const begun = new Set<string>()
  const open = [...names]
  for (let name = open.at(-1); name !== undefined; name = open.at(-1)) {
    const next = begun.has(name) ? [] : namesIn(api.schemas[name] ?? {}).filter((one) => !begun.has(one))
    begun.add(name)
    if (next.length > 0) open.push(...next)
    else done.add(open.pop() ?? name)
  }
  return [...done]
}

function createEngine(api: Pick<ApiModel, 'schemas'>, wanted: Wanted, side: Side): Engine {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: wanted === 'all',
    logger: false,
    addUsedSchema: false,
    // A contract may call a member `toString`, which every value has, and none that came over the wire.
    ownProperties: true,
    // The loader and lint say what is wrong with a schema; here each is compiled once and used little.
    validateSchema: false,
    // What many schemas refer to is compiled once, rather than written into each.
    inlineRefs: false,
    code: { regExp: Object.assign(contractPattern, { code: 'new RegExp' }), optimize: false },
  })
  // The plugin is a CommonJS module whose callable is its `default` under Node's ESM rules.
  formatsPlugin.default(ajv)
  const engine: Engine = { ajv, api, side, compiled: new Map() }
  for (const [name, schema] of Object.entries(api.schemas)) {
    const rewritten = forValidator(schema, engine)
    ajv.addSchema(isRecord(rewritten) ? rewritten : {}, `contract#/components/schemas/${name}`)
  }
  return engine
}

/** What a validator says, in words for whoever wrote the value. */
export function mismatchOf(error: ErrorObject): Mismatch {
  const { keyword, params, instancePath } = error
  const message = error.message ?? 'does not fit'
  if (keyword === 'enum') return { path: instancePath, message: `must be one of ${list(params['allowedValues'])}` }
  if (keyword === 'const') return { path: instancePath, message: `must be ${JSON.stringify(params['allowedValue'])}` }
  if (keyword === 'additionalProperties')
    return { path: instancePath, message: `must not have the property "${String(params['additionalProperty'])}"` }
  return { path: instancePath, message }
}

const list = (values: unknown): string =>
  Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : 'the listed values'
