import { isRecord } from '../json/record.ts'
import type { ApiModel, JsonSchema } from '../model.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import { resolveSchema, schemaName } from '../schema/resolve-schema.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/**
 * Fields of a value that its schema does not name, each once, as `Line.crowding.level` or `[].id`:
 * what an owner sends and we have not described. A schema that allows any property takes all of them.
 */
export function undeclaredFields(api: Schemas, schema: JsonSchema, value: unknown): readonly string[] {
  const found = new Set<string>()
  visit(api, [schema], value, nameOf(schema) ?? '', found)
  return [...found].toSorted()
}

function visit(api: Schemas, schemas: readonly JsonSchema[], value: unknown, place: string, found: Set<string>): void {
  const flat = schemas.flatMap((schema) => flatten(api, schema, value))
  if (Array.isArray(value)) {
    const items = flat.flatMap((schema) => (schema.items ? [schema.items] : []))
    if (items.length === 0) return
    const name = items.map(nameOf).find((one) => one !== undefined)
    for (const item of value) visit(api, items, item, name ?? `${place}[]`, found)
    return
  }
  if (!isRecord(value) || flat.every((schema) => schema.properties === undefined)) return
  const isOpen = flat.some((schema) => schema.additionalProperties === true || isRecord(schema.additionalProperties))
  for (const [key, member] of Object.entries(value)) {
    const declared = flat.flatMap((schema) => {
      const property = schema.properties?.[key]
      return property ? [property] : []
    })
    const own = `${place}.${key}`
    if (declared.length === 0) {
      if (!isOpen) found.add(own)
    } else visit(api, declared, member, declared.map(nameOf).find((one) => one !== undefined) ?? own, found)
  }
}

/** All schemas that apply to this very value: every branch of `allOf`, the fitting ones of `oneOf` and `anyOf`. */
function flatten(api: Schemas, schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  const resolved = resolveSchema(api, schema)
  const options = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])]
  const fitting = options.filter((option) => compileSchema(api, option)(value).length === 0)
  return [
    resolved,
    ...(resolved.allOf ?? []).flatMap((part) => flatten(api, part, value)),
    ...fitting.flatMap((option) => flatten(api, option, value)),
  ]
}

const nameOf = (schema: JsonSchema): string | undefined => schemaName(schema)
