import type { ApiModel, JsonSchema } from '../model.ts'

const prefix = '#/components/schemas/'

/** The name a schema refers to, if it is a reference. */
export const schemaName = (schema: JsonSchema): string | undefined =>
  schema.$ref?.startsWith(prefix) ? schema.$ref.slice(prefix.length) : undefined

/**
 * Follow `$ref` to a schema that has none. Words beside a reference win over those at its target,
 * because the nearer description is the more specific one (JSON Schema 2020-12, section 8.2.3.1).
 */
export function resolveSchema(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema): JsonSchema {
  let current = schema
  for (let steps = 0; steps < 50; steps += 1) {
    const name = schemaName(current)
    if (name === undefined) return current
    const { $ref: _reference, ...beside } = current
    current = { ...api.schemas[name], ...beside }
  }
  return {}
}
