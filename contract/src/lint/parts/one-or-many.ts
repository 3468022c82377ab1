import type { JsonSchema } from '../../model/model.ts'
import { withoutNullTexts } from '../../model/schemas/null-texts.ts'

/** The array among the two choices of a schema that stands for one thing or several of it. */
export function oneOrMany(
  schema: JsonSchema,
  full: (schema: JsonSchema | undefined) => JsonSchema,
): { readonly one: JsonSchema; readonly many: JsonSchema } | undefined {
  const choices = (withoutNullTexts(schema).oneOf ?? []).filter((choice) => full(choice).type !== 'null')
  if (choices.length !== 2) return undefined
  const many = choices.find((choice) => full(choice).type === 'array')
  const one = choices.find((choice) => choice !== many)
  return one && many ? { one, many } : undefined
}
