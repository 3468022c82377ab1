import type { JsonSchema } from '../../model/model.ts'

/** The array among the two parts of a schema that stands for one thing or several of it. */
export function oneOrMany(
  schema: JsonSchema,
  full: (schema: JsonSchema | undefined) => JsonSchema,
): { readonly one: JsonSchema; readonly many: JsonSchema } | undefined {
  const parts = (schema.oneOf ?? []).filter((part) => full(part).type !== 'null')
  if (parts.length !== 2) return undefined
  const many = parts.find((part) => full(part).type === 'array')
  const one = parts.find((part) => part !== many)
  return one && many ? { one, many } : undefined
}
