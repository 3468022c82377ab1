import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject } from 'ajv'
import formatsPlugin from 'ajv-formats'
import { isRecord } from '../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import { contractPattern } from './pattern.ts'

/** Where a value departs from its schema; `path` is a JSON Pointer into the value, empty for the whole. */
export type Mismatch = { readonly path: string; readonly message: string }

export type Validate = (value: unknown) => readonly Mismatch[]

type Engine = { readonly ajv: Ajv2020; readonly compiled: Map<string, Validate> }

/** How many mismatches are looked for. */
type Wanted = 'all' | 'first'

const engines = { all: new WeakMap<ApiModel['schemas'], Engine>(), first: new WeakMap<ApiModel['schemas'], Engine>() }

/**
 * The one validator of the house: server, sandbox, lint and tests agree because they all call this.
 * Formats are checked, an unknown format is not. Compiling is dear, so each schema is compiled once.
 */
export function compileSchema(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema, wanted: Wanted = 'all'): Validate {
  const engine = engines[wanted].get(api.schemas) ?? createEngine(api.schemas, wanted)
  engines[wanted].set(api.schemas, engine)
  const key = JSON.stringify(schema)
  const known = engine.compiled.get(key)
  if (known) return known
  const rewritten = forEngine(schema)
  const check = engine.ajv.compile(isRecord(rewritten) ? rewritten : {})
  const validate: Validate = (value) => (check(value) ? [] : (check.errors ?? []).map(mismatchOf))
  engine.compiled.set(key, validate)
  return validate
}

function createEngine(schemas: ApiModel['schemas'], wanted: Wanted): Engine {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: wanted === 'all',
    logger: false,
    addUsedSchema: false,
    // A contract may call a member `toString`, which every value has, and none that came over the wire.
    ownProperties: true,
    // The loader and lint say what is wrong with a schema; here each is compiled once and used little.
    validateSchema: false,
    code: { regExp: Object.assign(contractPattern, { code: 'new RegExp' }), optimize: false },
  })
  // The plugin is a CommonJS module whose callable is its `default` under Node's ESM rules.
  formatsPlugin.default(ajv)
  for (const [name, schema] of Object.entries(schemas)) {
    const rewritten = forEngine(schema)
    ajv.addSchema(isRecord(rewritten) ? rewritten : {}, `contract#/components/schemas/${name}`)
  }
  return { ajv, compiled: new Map() }
}

/** Point references at the registered contract. Annotations say what the SDK makes of a value, and excuse none. */
function forEngine(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forEngine)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string' ? `contract${member}` : forEngine(member),
    ]),
  )
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
