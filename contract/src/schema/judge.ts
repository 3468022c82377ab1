import type { ApiModel, JsonSchema } from '../model/model.ts'
import { compileSchema, type Mismatch, type Wanted } from './compile-schema.ts'
import { compileSchema as interpretSchema } from './interpret-schema.ts'
import type { Side } from './one-sided.ts'

/**
 * Where a value departs from a schema that is asked of few values. Nearly every one fits, which is read a hundred times
 * sooner than a schema is compiled; the compiled one has the last word on whatever does not.
 */
export function judge(
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  value: unknown,
  wanted: Wanted = 'all',
  side: Side = 'either',
): readonly Mismatch[] {
  const isFit = interpretSchema(api, schema, 'first', side)(value).length === 0
  return isFit ? [] : compileSchema(api, schema, wanted, side)(value)
}
