import { isRecord } from '../grammar/record.ts'
import type { JsonSchema } from '../model/model.ts'
import { withoutDropped } from '../model/schemas/without-dropped.ts'

/**
 * A schema of a normalised document. JSON Schema allows any keyword with any value, so there is
 * nothing to check here that lint does not check with a line number; `true` means "anything".
 * Members that name private people are in the published document alone: here only their names are left.
 */
export function schemaOf(value: unknown): JsonSchema {
  // Proof: JsonSchema has optional members only, and each is documented by the format this came from.
  return isRecord(value) ? (withoutDropped(value) as JsonSchema) : {}
}
