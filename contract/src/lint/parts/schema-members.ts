import { ownOf } from '../../grammar/record.ts'
import { memberSteps } from '../../model/schemas/member-path.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { resolveSchema } from '../../model/schemas/resolve-schema.ts'
import { branchesOf } from '../../model/schemas/schema-parts.ts'

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

/** The member that a path of `memberSteps` leads to, through the entries of a list where the path chooses one. */
export function memberOfPath(api: Schemas, schema: JsonSchema | undefined, path: string): JsonSchema | undefined {
  let current = schema
  for (const { name, where } of memberSteps(path) ?? []) {
    const member = ownOf(membersOf(api, current), name)
    current = where === undefined || member === undefined ? member : entryWith(api, member, where.member)
  }
  return current === schema ? undefined : current
}

/** What the entries of a list are, when they have such a member. */
function entryWith(api: Schemas, list: JsonSchema, name: string): JsonSchema | undefined {
  const entry = resolveSchema(api, list).items
  return ownOf(membersOf(api, entry), name) === undefined ? undefined : entry
}
