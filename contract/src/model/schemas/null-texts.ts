import type { JsonSchema } from '../model.ts'

/** The texts that mean nothing, of which `x-null-value` says one or several. */
export function nullValuesOf(stated: unknown): readonly string[] {
  return [stated].flat().filter((value) => typeof value === 'string')
}

/**
 * The schema of the real values. A text for nothing that they cannot be has a branch of its own on the wire, because a
 * validator knows no annotation: that branch is gone, and what is left alone is the schema itself.
 */
export function withoutNullTexts(schema: JsonSchema): JsonSchema {
  const nulls = nullValuesOf(schema['x-null-value'])
  for (const key of ['anyOf', 'oneOf'] as const) {
    const branches = schema[key] ?? []
    const kept = branches.filter((branch) => !isOneOf(branch, nulls))
    const [only] = kept
    if (!only || kept.length === branches.length) continue
    const { [key]: _all, ...rest } = schema
    return kept.length === 1 ? { ...only, ...rest } : { ...rest, [key]: kept }
  }
  return schema
}

function isOneOf({ const: fixed, enum: values }: JsonSchema, texts: readonly string[]): boolean {
  const possible = fixed === undefined ? (values ?? []) : [fixed]
  return possible.length > 0 && possible.every((value) => texts.some((text) => text === value))
}
