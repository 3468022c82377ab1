import { ownOf } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { resolveSchema } from '../../model/resolve-schema.ts'
import { branchesOf } from '../../model/schema-parts.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/** Members of an object, whichever branch of a composition names them. */
export function membersOf(
  api: Schemas,
  schema: JsonSchema | undefined,
  steps = 0,
): Readonly<Record<string, JsonSchema>> {
  if (!schema || steps > 10) return {}
  const full = resolveSchema(api, schema)
  const inherited = branchesOf(full).map((branch) => membersOf(api, branch, steps + 1))
  return Object.assign({}, ...inherited, full.properties ?? {})
}

/** The names of all members an answer has at its top. */
export const memberNames = (api: Schemas, schema: JsonSchema | undefined): readonly string[] =>
  Object.keys(membersOf(api, schema))

/** The member a dotted path leads to, such as `Sites.Site`. */
export function memberAt(api: Schemas, schema: JsonSchema, path: string): JsonSchema | undefined {
  let current: JsonSchema | undefined = schema
  for (const name of path.split('.')) current = ownOf(membersOf(api, current), name)
  return current
}
