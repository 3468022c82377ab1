import type { JsonSchema } from '../../model/model.ts'
import { compileSchema as interpretSchema } from '../../schema/interpret-schema.ts'

/** Whether a value keeps one limit, as the parts of an effective schema hold them: `minLength`, a list of patterns, `integer`. */
export function fitsLimit(key: string, limit: unknown, value: unknown): boolean {
  return interpretSchema({ schemas: {} }, asSchema(key, limit), 'first')(value).length === 0
}

/** Patterns are a list, and what is whole is a limit of its own. */
function asSchema(key: string, limit: unknown): JsonSchema {
  if (key === 'integer') return { type: 'integer' }
  if (key === 'pattern') return { allOf: [limit].flat().map((pattern) => ({ pattern: String(pattern) })) }
  return { [key]: limit }
}
