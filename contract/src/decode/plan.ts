import { ownOf } from '../grammar/record.ts'
import type { ApiModel, Derived, JsonSchema, OperationModel, ResponseModel, ValueDecoder } from '../model/model.ts'
import { schemaName } from '../model/schemas/resolve-schema.ts'
import { branchesOf, partsOf, schemasIn } from '../model/schemas/schema-parts.ts'
import { nullValuesOf, withoutNullTexts } from '../model/schemas/null-texts.ts'
import { camelKey } from './camel-key.ts'

/**
 * How a value that came over the wire becomes the one the SDK gives. Everything in it is optional, and what is
 * absent stays as it came; `ref` leads to the plan of a named schema, so that recursive schemas have finite plans.
 */
export type DecodePlan = {
  readonly ref?: string
  /** Texts that become null, before anything else. */
  readonly nulls?: readonly string[]
  readonly decode?: ValueDecoder
  /** One or many: always a list afterwards, each item after this plan. */
  readonly list?: DecodePlan
  /** One or many: the first of many afterwards, after this plan. */
  readonly first?: DecodePlan
  readonly items?: DecodePlan
  /** Members of a map whose keys are not known. */
  readonly values?: DecodePlan
  /** By the name on the wire. */
  readonly fields?: Readonly<Record<string, DecodePlan>>
  readonly derive?: Readonly<Record<string, Derived>>
  /** Members that name private people, by the name on the wire: left out. */
  readonly omit?: readonly string[]
  /** New names by the name on the wire; last of all. */
  readonly rename?: Readonly<Record<string, string>>
}

/** The plans of an API: those of its named schemas that need one, in the order in which they may refer to each other. */
export type DecodePlans = {
  readonly schemas: ReadonlyMap<string, DecodePlan>
  /** The plan of an answer, after its envelope has been opened; `undefined` when nothing is to be done. */
  readonly ofResponse: (response: ResponseModel, schema: JsonSchema) => DecodePlan | undefined
}

type Schemas = Pick<ApiModel, 'schemas'>

const plansByApi = new WeakMap<ApiModel['schemas'], DecodePlans>()

/** Read the annotations of a contract's answers (`x-null-value`, `x-decode`, `x-decode-keys`, `x-derive`). */
export function decodePlans(api: Schemas): DecodePlans {
  const known = plansByApi.get(api.schemas)
  if (known) return known
  const needed = schemasInNeed(api)
  const plan = (schema: JsonSchema): DecodePlan | undefined => planOf(api, schema, needed)
  const schemas = new Map<string, DecodePlan>()
  for (const [name, schema] of Object.entries(api.schemas)) {
    const own = needed.has(name) ? plan(schema) : undefined
    if (own) schemas.set(name, own)
  }
  const plans: DecodePlans = {
    schemas,
    ofResponse: (response, schema) => plan(response.unwrap ? memberSchema(api, schema, response.unwrap) : schema),
  }
  plansByApi.set(api.schemas, plans)
  return plans
}

/** Whether the SDK gives anything else than what comes over the wire. */
export function smooths(api: Schemas, operation: OperationModel): boolean {
  const plans = decodePlans(api)
  return operation.responses.some(
    (response) =>
      response.unwrap !== undefined ||
      response.successFlag !== undefined ||
      response.content.some(({ schema }) => schema !== undefined && plans.ofResponse(response, schema) !== undefined),
  )
}

/** The schema of a member inside an envelope; an empty one when there is none, which lint reports. */
export function memberSchema(api: Schemas, schema: JsonSchema, path: readonly string[]): JsonSchema {
  let current = schema
  for (const name of path) {
    const parts = partsOf(api, current)
    current = parts.map((part) => ownOf(part.properties, name)).find((member) => member !== undefined) ?? {}
  }
  return current
}

function isAnnotated(schema: JsonSchema): boolean {
  return (
    schema['x-null-value'] !== undefined ||
    schema['x-decode'] !== undefined ||
    schema['x-decode-keys'] !== undefined ||
    schema['x-derive'] !== undefined ||
    schema['x-dropped'] !== undefined
  )
}

/** Every named schema from which an annotation can be reached. */
function schemasInNeed(api: Schemas): ReadonlySet<string> {
  const needed = new Set<string>()
  const users = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(api.schemas)) {
    for (const part of schemasIn(schema)) {
      if (isAnnotated(part)) needed.add(name)
      const target = schemaName(part)
      if (target !== undefined) users.set(target, [...(users.get(target) ?? []), name])
    }
  }
  const waiting = [...needed]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const user of users.get(name) ?? []) {
      if (needed.has(user)) continue
      needed.add(user)
      waiting.push(user)
    }
  }
  return needed
}

function planOf(api: Schemas, wire: JsonSchema, needed: ReadonlySet<string>): DecodePlan | undefined {
  const schema = withoutNullTexts(wire)
  const name = schemaName(schema)
  const target = name !== undefined && needed.has(name) ? name : undefined
  const shape = schema['x-decode']
  if (shape === 'list' || shape === 'first') {
    return { [shape]: planOf(api, manyOf(api, schema)?.items ?? {}, needed) ?? {} }
  }
  // Beside a reference that needs decoding itself, both are said of the one value.
  const said = target !== undefined && isAnnotated(schema) ? { ...api.schemas[target], ...schema } : schema
  if (target !== undefined && !isAnnotated(schema)) return { ref: target }
  const nulls = nullValuesOf(said['x-null-value'])
  const decode = said['x-decode']
  const merged = branchesOf(said)
    .map((branch) => planOf(api, branch, needed))
    .filter((plan) => plan !== undefined)
  const [only] = merged
  const own = {
    ...(nulls.length > 0 ? { nulls } : {}),
    ...(decode && decode !== 'list' && decode !== 'first' ? { decode } : {}),
    ...optional('items', said.items && planOf(api, said.items, needed)),
    ...optional(
      'values',
      typeof said.additionalProperties === 'object' ? planOf(api, said.additionalProperties, needed) : undefined,
    ),
    ...optional('fields', fieldsOf(api, said, needed)),
    ...optional('derive', said['x-derive']),
    ...optional('omit', said['x-dropped']),
    ...optional('rename', renamesOf(said)),
  }
  if (Object.keys(own).length === 0 && merged.length <= 1) return only
  return merged.reduce<DecodePlan>((whole, part) => mergePlans(whole, expanded(api, part, needed)), own)
}

function expanded(api: Schemas, plan: DecodePlan, needed: ReadonlySet<string>): DecodePlan {
  if (plan.ref === undefined) return plan
  return planOf(api, api.schemas[plan.ref] ?? {}, needed) ?? {}
}

const mergePlans = (left: DecodePlan, right: DecodePlan): DecodePlan => ({
  ...left,
  ...right,
  ...optional('fields', left.fields || right.fields ? { ...left.fields, ...right.fields } : undefined),
  ...optional('derive', left.derive || right.derive ? { ...left.derive, ...right.derive } : undefined),
  ...optional('omit', left.omit || right.omit ? [...(left.omit ?? []), ...(right.omit ?? [])] : undefined),
  ...optional('rename', left.rename || right.rename ? { ...left.rename, ...right.rename } : undefined),
})

function fieldsOf(
  api: Schemas,
  schema: JsonSchema,
  needed: ReadonlySet<string>,
): Readonly<Record<string, DecodePlan>> | undefined {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const plan = planOf(api, member, needed)
    return plan ? [[name, plan] as const] : []
  })
  return fields.length > 0 ? Object.fromEntries(fields) : undefined
}

function renamesOf(schema: JsonSchema): Readonly<Record<string, string>> | undefined {
  if (schema['x-decode-keys'] !== 'camel') return undefined
  const renames = Object.keys(schema.properties ?? {})
    .map((name) => [name, camelKey(name)] as const)
    .filter(([name, renamed]) => name !== renamed)
  return renames.length > 0 ? Object.fromEntries(renames) : undefined
}

/** Of `oneOf: [X, array of X]` the array. */
export function manyOf(api: Schemas, schema: JsonSchema): JsonSchema | undefined {
  return partsOf(api, schema).find((part) => [part.type].flat().includes('array') && part.items !== undefined)
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  // Proof: the object holds exactly the one key of the type, or nothing.
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value })
}
