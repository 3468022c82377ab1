import { isRecord, ownOf, recordOf, textOf } from '../grammar/record.ts'
import type { ContractModel, JsonSchema } from '../model/model.ts'
import { resolveSchema } from '../model/schemas/resolve-schema.ts'

/**
 * A discriminator says what plain JSON Schema can say: that a branch has a member of this value. Tools each spell it
 * out in their own way, also where it contradicts the branch, so it is spelt out here and dropped. Of tags that are
 * only implied nothing is said, because they are the names the owner's schemas once had.
 */
export function spellDiscriminator(schema: JsonSchema, schemas: ContractModel['schemas']): JsonSchema {
  const { discriminator, ...plain } = schema as JsonSchema & { readonly discriminator?: unknown }
  if (discriminator === undefined) return schema
  const name = textOf(recordOf(discriminator)['propertyName'])
  const mapping = Object.entries(recordOf(recordOf(discriminator)['mapping']))
  const tagged = (branch: JsonSchema): JsonSchema => {
    const tags = mapping.filter(([, reference]) => reference === branch.$ref).map(([tag]) => tag)
    if (tags.length === 0 || !leavesOpen(resolveSchema({ schemas }, branch), name)) return branch
    return {
      allOf: [branch, { type: 'object', required: [name], properties: { [name]: { type: 'string', enum: tags } } }],
    }
  }
  return {
    ...plain,
    ...(plain.oneOf ? { oneOf: plain.oneOf.map(tagged) } : {}),
    ...(plain.anyOf ? { anyOf: plain.anyOf.map(tagged) } : {}),
  }
}

/** Whether the branch itself says of the member that it is any text, or nothing at all. */
function leavesOpen(branch: JsonSchema, name: string): boolean {
  const member: unknown = ownOf(branch.properties, name)
  if (member === undefined)
    return branch.allOf === undefined && branch.oneOf === undefined && branch.anyOf === undefined
  return (
    isRecord(member) && member['type'] === 'string' && member['enum'] === undefined && member['const'] === undefined
  )
}
