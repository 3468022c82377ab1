import { isRecord } from '../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import { resolveSchema, schemaName } from '../model/schemas/resolve-schema.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/**
 * Fields of a value that its schema does not name, each once, as `Line.crowding.level` or `[].id`:
 * what an owner sends and we have not described. A schema that allows any property takes all of them.
 */
export function undeclaredFields(api: Schemas, schema: JsonSchema, value: unknown): readonly string[] {
  return undeclaredMembers(api, schema, value).map(({ place, name }) => `${place}.${name}`)
}

/** A member that its schema does not name. The place is told in the contract's own names; the name is the owner's. */
export type UndeclaredMember = { readonly place: string; readonly name: string }

/** The same with each name apart from its place. */
export function undeclaredMembers(api: Schemas, schema: JsonSchema, value: unknown): readonly UndeclaredMember[] {
  const found: Found = new Map()
  visit(api, [schema], value, '', found)
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, member]) => member)
}

/** By place and name together. */
type Found = Map<string, UndeclaredMember>

/** A value of a named schema is called by that; any other by the way to it. */
function visit(api: Schemas, schemas: readonly JsonSchema[], value: unknown, way: string, found: Found): void {
  const applying = schemas.flatMap((schema) => applyingTo(api, schema, value))
  const flat = applying.map((one) => resolveSchema(api, one))
  const place = applying.map(schemaName).find((name) => name !== undefined) ?? way
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitMember(api, itemsOf(flat, index), item, `${place}[]`, found)
    return
  }
  if (!isRecord(value) || flat.every((schema) => schema.properties === undefined && !isMap(schema))) return
  const isOpen = flat.some((schema) => schema.additionalProperties === true || isMap(schema))
  for (const [key, member] of Object.entries(value)) {
    if (flat.some((schema) => schema['x-dropped']?.includes(key))) continue
    const isNamed = flat.some((schema) => names(schema, key))
    const declared = flat.flatMap((schema) => membersOf(schema, key))
    if (isNamed || isOpen) visitMember(api, declared, member, `${place}.${isNamed ? key : '*'}`, found)
    else found.set(`${place}.${key}`, { place, name: key })
  }
}

function visitMember(api: Schemas, schemas: readonly JsonSchema[], value: unknown, way: string, found: Found): void {
  if (schemas.length > 0 && typeof value === 'object') visit(api, schemas, value, way, found)
}

function itemsOf(flat: readonly JsonSchema[], index: number): readonly JsonSchema[] {
  return flat.flatMap(({ prefixItems, items }) => {
    const own = prefixItems?.[index] ?? items
    return own ? [own] : []
  })
}

/** A declared property, or else what the schema says of all others. */
function membersOf(schema: JsonSchema, key: string): readonly JsonSchema[] {
  if (names(schema, key)) return [schema.properties?.[key] ?? {}]
  return isMap(schema) ? [schema.additionalProperties] : []
}

const names = ({ properties }: JsonSchema, key: string): boolean =>
  properties !== undefined && Object.hasOwn(properties, key)

const isMap = (schema: JsonSchema): schema is JsonSchema & { readonly additionalProperties: JsonSchema } =>
  isRecord(schema.additionalProperties)

/**
 * All schemas that apply to this very value: every branch of `allOf`, the fitting ones of `oneOf` and `anyOf`. When
 * none fits, the value is wrong for another reason, and what any branch names is taken as described.
 */
function applyingTo(api: Schemas, schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  const { allOf = [], oneOf = [], anyOf = [] } = resolveSchema(api, schema)
  const options = [...oneOf, ...anyOf]
  const fitting = options.filter((option) => compileSchema(api, option)(value).length === 0)
  const parts = [...allOf, ...(fitting.length > 0 ? fitting : options)]
  return [schema, ...parts.flatMap((part) => applyingTo(api, part, value))]
}
