import type { JsonSchema } from '../model/model.ts'

/** Keywords that bind no value to a type. */
const conditions = new Set(['required', 'not', 'title', 'description', 'minProperties', 'maxProperties'])

/**
 * Members beside a choice belong to each of its branches, which some tools read as one branch more: they are parted by
 * `allOf`. A choice of conditions only, such as "one of these two members", says nothing that a type can.
 */
export function spellChoice(schema: JsonSchema): JsonSchema {
  const { anyOf, oneOf, ...rest } = schema
  const choices = [anyOf && { anyOf }, oneOf && { oneOf }]
    .filter((choice) => choice !== undefined)
    .filter(({ anyOf: any, oneOf: one }) => !(any ?? one ?? []).every(isCondition))
  if (anyOf === undefined && oneOf === undefined) return schema
  const hasMembers =
    rest.properties !== undefined || rest.additionalProperties !== undefined || rest.allOf !== undefined
  if (choices.length === 0) return rest
  if (!hasMembers && choices.length === 1) return schema
  const { allOf = [], title, description, ...own } = rest
  const words = { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) }
  const hasOwn = own.properties !== undefined || own.additionalProperties !== undefined
  return { ...words, ...(hasOwn ? {} : own), allOf: [...(hasOwn ? [own] : []), ...allOf, ...choices] }
}

/** Also an object of which nothing is left but that it is one. */
const isCondition = ({ type = 'object', properties = {}, ...branch }: JsonSchema): boolean =>
  type === 'object' && Object.keys(properties).length === 0 && Object.keys(branch).every((key) => conditions.has(key))
