import type { JsonSchema } from '../../model/model.ts'
import { compileCheck } from '../../schema/compile-schema.ts'
import type { Part } from '../effective/effective-schema.ts'

/** Whether a side that lists its values keeps a limit of the other without stating it. */
export function isImplied(key: string, limit: unknown, stated: unknown, { facets }: Part): boolean {
  const values = facets.get('enum')?.value
  if (limit === undefined || stated !== undefined || !Array.isArray(values)) return false
  const check = compileCheck({ schemas: {} }, limited(key, limit), 'first')
  return values.every((value) => check(value).length === 0)
}

/** A facet as a schema: patterns are a list, and what is whole is a facet of its own. */
function limited(key: string, limit: unknown): JsonSchema {
  if (key === 'integer') return { type: 'integer' }
  if (key === 'pattern') return { allOf: [limit].flat().map((pattern) => ({ pattern: String(pattern) })) }
  return { [key]: limit }
}
