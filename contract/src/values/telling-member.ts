import type { ApiModel, JsonSchema } from '../model/model.ts'
import { flattenSchema, ownOf } from '../model/index.ts'
import { scalarFits } from './scalar-fits.ts'

/**
 * What tells a value of one branch from values of another: a member that must be there, with what the other branch
 * refuses of it. Where branches have most of their values in common, chance seldom finds one of the rest, which is all
 * that exactly one branch fits.
 */
export function tellingMember(
  api: Pick<ApiModel, 'schemas'>,
  branch: JsonSchema,
  other: JsonSchema,
): JsonSchema | undefined {
  const theirs = flattenSchema(api, other).schema.properties
  for (const [name, property] of Object.entries(flattenSchema(api, branch).schema.properties ?? {})) {
    const their = flattenSchema(api, ownOf(theirs, name) ?? {}).schema
    const left = flattenSchema(api, property).schema.enum?.filter((value) => !scalarFits(their, value)) ?? []
    if (left.length > 0) return { required: [name], properties: { [name]: { enum: left } } }
  }
  return undefined
}
