import { schemaOf } from '../../assemble/build-schema.ts'
import type { JsonRecord } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import type { Side } from '../../schema/one-sided.ts'
import { compileSchema, type Mismatch } from '../../schema/compile-schema.ts'
import { compileSchema as interpretSchema } from '../../schema/interpret-schema.ts'

/**
 * Where a value departs from its schema, when this side wrote it. Nearly every one fits, which is read a hundred times sooner
 * than a schema is compiled; the compiled one has the last word on whatever does not.
 */
export const mismatchesOf = (
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  value: unknown,
  side: Side = 'either',
): readonly Mismatch[] => {
  const constraints = constraintsOf(schema)
  const isFit = interpretSchema(api, constraints, 'first', side)(value).length === 0
  return isFit ? [] : compileSchema(api, constraints, 'all', side)(value)
}

/** What is wrong with the examples of a schema without members; the others are judged through fixtures. */
export function plainMismatches(api: Pick<ApiModel, 'schemas'>, stated: JsonRecord): readonly string[] {
  const schema = schemaOf(stated)
  const given = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])]
  const isPlain = plainTypes.includes(String(schema.type)) && !composing.some((key) => key in stated)
  if (given.length === 0 || !isPlain) return []
  return given.flatMap((value) => {
    const [first] = mismatchesOf(api, schema, value)
    return first ? [`The example ${shortJson(value)} does not fit its own schema: ${first.message}.`] : []
  })
}

/**
 * A schema without its words. Compiling is dear, and nine of ten schemas of an API are one of a few
 * dozen once descriptions and examples are left out.
 */
function constraintsOf(schema: JsonSchema): JsonSchema {
  const { title: _title, description: _description, examples: _examples, default: _default, ...rest } = schema
  const kept = Object.entries(rest).filter(([key]) => !key.startsWith('x-'))
  return schemaOf(Object.fromEntries(kept))
}

const plainTypes = ['string', 'number', 'integer', 'boolean']
/** What these lead to is named as the owner's files name it, which the validator does not know. */
const composing = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if']

const shortJson = (value: unknown): string => JSON.stringify(value).slice(0, 60)
