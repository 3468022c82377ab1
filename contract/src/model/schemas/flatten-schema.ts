import { ownOf } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema, JsonType } from '../model.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/** A schema with its references followed and its `allOf` merged, ready to be turned into a value. */
export type FlatSchema = {
  /** Without `$ref`, `allOf`, `oneOf` and `anyOf`. */
  readonly schema: JsonSchema
  /** One group for each `oneOf` or `anyOf` met on the way: a value takes one of each. */
  readonly choices: readonly (readonly JsonSchema[])[]
  /** Names of the component schemas passed through, to notice recursion. */
  readonly names: readonly string[]
  /** False when the parts contradict each other or the schema is nothing but a reference to itself. */
  readonly possible: boolean
}

const flattened = new WeakMap<Schemas, WeakMap<JsonSchema, FlatSchema>>()

/**
 * Follow `$ref` and merge `allOf`. Remembered by schema object, because a model never changes once loaded. Where a
 * schema stands, `true` may stand for anything and `false` for nothing.
 */
export function flattenSchema(api: Schemas, schema: JsonSchema | boolean): FlatSchema {
  if (typeof schema === 'boolean') return { schema: {}, choices: [], names: [], possible: schema }
  let known = flattened.get(api)
  if (!known) flattened.set(api, (known = new WeakMap()))
  let flat = known.get(schema)
  if (!flat) known.set(schema, (flat = flatten(api, schema, [])))
  return flat
}

/** Merge two flat schemas into what satisfies both. */
export function mergeFlat(one: FlatSchema, other: FlatSchema): FlatSchema {
  const type = mergeTypes(one.schema.type, other.schema.type)
  return {
    schema: { ...mergeKeywords(one.schema, other.schema), ...(type && { type }) },
    // What several branches refer to is said once, or each of them would double it.
    choices: [...new Set([...one.choices, ...other.choices])],
    names: [...new Set([...one.names, ...other.names])],
    possible: one.possible && other.possible && type?.length !== 0,
  }
}

/** The types a schema allows; empty when it does not say. */
export function typesOf(schema: JsonSchema): readonly JsonType[] {
  const type = schema.type
  if (type === undefined) return []
  return typeof type === 'string' ? [type] : type
}

function flatten(api: Schemas, schema: JsonSchema, trail: readonly string[]): FlatSchema {
  const { $ref, allOf, oneOf, anyOf, if: condition, then: consequence, else: otherwise, ...own } = schema
  const both = condition && [{ allOf: [condition, consequence ?? {}] }, otherwise ?? {}]
  const choices = [oneOf, anyOf, both].filter((group) => group !== undefined)
  const base: FlatSchema = { schema: own, choices, names: [], possible: !isNothing(own) }
  const parts = (allOf ?? []).map((part) =>
    typeof part === 'boolean' ? flattenSchema(api, part) : flatten(api, part, trail),
  )
  return [...($ref === undefined ? [] : [follow(api, $ref, trail)]), ...parts].reduce(
    (sum, part) => mergeFlat(part, sum),
    base,
  )
}

/** `not: {}` is what `false` became: no value fits. */
export const isNothing = ({ not }: JsonSchema): boolean => not !== undefined && Object.keys(not).length === 0

function follow(api: Schemas, $ref: string, trail: readonly string[]): FlatSchema {
  const name = $ref.slice($ref.lastIndexOf('/') + 1)
  const target = api.schemas[name]
  if (!target || trail.includes(name)) return { schema: {}, choices: [], names: [name], possible: false }
  let known = flattened.get(api)
  if (!known) flattened.set(api, (known = new WeakMap()))
  let flat = known.get(target)
  if (!flat) known.set(target, (flat = flatten(api, target, [...trail, name])))
  return { ...flat, names: [...new Set([name, ...flat.names])] }
}

function mergeTypes(one: JsonSchema['type'], other: JsonSchema['type']): readonly JsonType[] | undefined {
  if (one === undefined && other === undefined) return undefined
  const [first, second] = [typesOf({ ...(one && { type: one }) }), typesOf({ ...(other && { type: other }) })]
  if (first.length === 0) return second
  if (second.length === 0) return first
  const narrow = (wide: readonly JsonType[], fine: readonly JsonType[]): readonly JsonType[] =>
    fine.filter((type) => wide.includes(type) || (type === 'integer' && wide.includes('number')))
  return [...new Set([...narrow(first, second), ...narrow(second, first)])]
}

/** The tighter bound wins; where two values cannot be merged the second, outer one does. */
function mergeKeywords(one: JsonSchema, other: JsonSchema): JsonSchema {
  return {
    ...one,
    ...other,
    ...pick('minimum', Math.max, one, other),
    ...pick('exclusiveMinimum', Math.max, one, other),
    ...pick('minLength', Math.max, one, other),
    ...pick('minItems', Math.max, one, other),
    ...pick('minContains', Math.max, one, other),
    ...pick('minProperties', Math.max, one, other),
    ...pick('maximum', Math.min, one, other),
    ...pick('exclusiveMaximum', Math.min, one, other),
    ...pick('maxLength', Math.min, one, other),
    ...pick('maxItems', Math.min, one, other),
    ...pick('maxProperties', Math.min, one, other),
    ...(one.required && other.required && { required: [...new Set([...one.required, ...other.required])] }),
    ...(one.enum && other.enum && { enum: inBoth(one.enum, other.enum) }),
    ...(one.items && other.items && one.items !== other.items && { items: { allOf: [one.items, other.items] } }),
    ...mergeMembers(one, other),
  }
}

function inBoth(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const texts = new Set(other.map((value) => JSON.stringify(value)))
  return one.filter((value) => texts.has(JSON.stringify(value)))
}

type Bound =
  | 'minimum'
  | 'exclusiveMinimum'
  | 'minLength'
  | 'minItems'
  | 'minContains'
  | 'minProperties'
  | 'maximum'
  | 'exclusiveMaximum'
  | 'maxLength'
  | 'maxItems'
  | 'maxProperties'

function pick(
  bound: Bound,
  tighter: (one: number, other: number) => number,
  one: JsonSchema,
  other: JsonSchema,
): Partial<Record<Bound, number>> {
  const [first, second] = [one[bound], other[bound]]
  return first === undefined || second === undefined ? {} : { [bound]: tighter(first, second) }
}

type Members = Pick<JsonSchema, 'properties' | 'patternProperties' | 'additionalProperties'>

/** What one says of members it does not name binds those that the other names: where it allows none, they are gone. */
function mergeMembers(one: JsonSchema, other: JsonSchema): Members {
  if (!saysOfMembers(one) || !saysOfMembers(other)) return {}
  const properties = new Map(Object.entries(one.properties ?? {}).flatMap((member) => boundBy(other, member)))
  for (const [name, schema] of Object.entries(other.properties ?? {}).flatMap((member) => boundBy(one, member)))
    properties.set(name, both(properties.get(name), schema))
  const patterns = new Map(Object.entries(one.patternProperties ?? {}))
  for (const [pattern, schema] of Object.entries(other.patternProperties ?? {}))
    patterns.set(pattern, both(patterns.get(pattern), schema))
  const further = furtherOf(one, other)
  return {
    ...((one.properties || other.properties) && { properties: Object.fromEntries(properties) }),
    ...(patterns.size > 0 && { patternProperties: Object.fromEntries(patterns) }),
    ...(further !== undefined && { additionalProperties: further }),
  }
}

const saysOfMembers = ({ properties, patternProperties, additionalProperties }: JsonSchema): boolean =>
  (properties ?? patternProperties ?? additionalProperties) !== undefined

const both = (first: JsonSchema | undefined, second: JsonSchema): JsonSchema =>
  first && first !== second ? { allOf: [first, second] } : second

function boundBy(
  { properties, patternProperties, additionalProperties }: JsonSchema,
  [name, schema]: readonly [string, JsonSchema],
): readonly (readonly [string, JsonSchema])[] {
  if (ownOf(properties, name) || patternProperties) return [[name, schema]]
  if (additionalProperties === false) return []
  return [[name, typeof additionalProperties === 'object' ? both(schema, additionalProperties) : schema]]
}

function furtherOf(
  { additionalProperties: first }: JsonSchema,
  { additionalProperties: second }: JsonSchema,
): JsonSchema['additionalProperties'] {
  if (first === false || second === false) return false
  if (typeof first === 'object' && typeof second === 'object') return both(first, second)
  return typeof second === 'object' ? second : (first ?? second)
}
