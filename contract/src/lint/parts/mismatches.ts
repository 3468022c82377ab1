import { schemaOf } from '../../assemble/build-schema.ts'
import type { JsonRecord } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import type { Side } from '../../schema/one-sided.ts'
import type { Mismatch } from '../../schema/compile-schema.ts'
import { judge } from '../../schema/judge.ts'

/** Where a value departs from its schema, when this side wrote it. */
export const mismatchesOf = (
  api: Pick<ApiModel, 'schemas'>,
  schema: JsonSchema,
  value: unknown,
  side: Side = 'either',
): readonly Mismatch[] => judge(api, constraintsOf(schema), value, 'all', side)

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
