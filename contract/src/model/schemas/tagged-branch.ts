import { isRecord, ownOf, recordOf, textOf } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../model.ts'
import { flattenSchema } from './flatten-schema.ts'

/**
 * A branch of a choice with what a discriminator's mapping says of it: that a member has this value. As it is where
 * nothing is mapped to it, or where it says by itself what that member may be.
 */
export function taggedBranch(api: Pick<ApiModel, 'schemas'>, branch: JsonSchema, discriminator: unknown): JsonSchema {
  const name = textOf(recordOf(discriminator)['propertyName'])
  const tags = Object.entries(recordOf(recordOf(discriminator)['mapping']))
    .filter(([, reference]) => reference === branch.$ref)
    .map(([tag]) => tag)
  if (tags.length === 0 || !leavesOpen(api, branch, name)) return branch
  return {
    allOf: [branch, { type: 'object', required: [name], properties: { [name]: { type: 'string', enum: tags } } }],
  }
}

/** Whether the branch, with all that it is made of, says of the member that it is any text, or nothing at all. */
function leavesOpen(api: Pick<ApiModel, 'schemas'>, branch: JsonSchema, name: string): boolean {
  const { schema, choices, possible } = flattenSchema(api, branch)
  if (!possible) return false
  const member: unknown = ownOf(schema.properties, name)
  if (member === undefined) return choices.length === 0 && schema.additionalProperties !== false
  if (!isRecord(member)) return false
  const said = flattenSchema(api, member as JsonSchema) // as one of a model
  return said.possible && said.choices.length === 0 && isAnyText(said.schema)
}

const isAnyText = ({ type, enum: values, const: value }: JsonSchema): boolean =>
  [type].flat().join() === 'string' && values === undefined && value === undefined
