import type { ContractModel, JsonSchema } from '../model/model.ts'
import { resolveSchema } from '../model/schemas/resolve-schema.ts'

/** Words about a value, which bind none. */
const words = new Set(
  'title description default example examples deprecated readOnly writeOnly xml externalDocs'.split(' '),
)

/** What binds a value and no type. */
const bounds = new Set(
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems contains minContains maxContains'.split(
    ' ',
  ),
)

/**
 * Before OpenAPI 3.1 words could not stand beside a reference, so owners wrapped it in an `allOf` of one, or of one and
 * a type that it has anyway. Some tools take every `allOf` for an object.
 */
export function spellSingle(schema: JsonSchema, schemas: ContractModel['schemas']): JsonSchema {
  const { allOf = [], type, ...beside } = schema
  const telling = allOf.filter((branch, index) => !isImplied(branch, allOf.toSpliced(index, 1), schemas))
  const [only] = telling
  if (!only) return schema
  if (telling.length > 1) return telling.length < allOf.length ? { ...schema, allOf: telling } : schema
  const isPlain = Object.keys(beside).every((key) => words.has(key) || key.startsWith('x-'))
  return isPlain && (type === undefined || type === typeOf(only, schemas)) ? { ...only, ...beside } : schema
}

/** A branch that says nothing, or no more than what type the value has, as another one does. */
function isImplied(
  { type, ...rest }: JsonSchema,
  others: readonly JsonSchema[],
  schemas: ContractModel['schemas'],
): boolean {
  if (others.length === 0) return false
  if (type === undefined) return Object.keys(rest).every((key) => words.has(key) || bounds.has(key))
  return (
    Object.keys(rest).every((key) => words.has(key)) &&
    typeof type === 'string' &&
    others.some((other) => other.$ref !== undefined && typeOf(other, schemas) === type)
  )
}

/** The type of a value, through one `allOf` after another. */
function typeOf(schema: JsonSchema, schemas: ContractModel['schemas'], steps = 0): JsonSchema['type'] {
  const { type, allOf = [] } = resolveSchema({ schemas }, schema)
  if (type !== undefined || steps > 10) return type
  return allOf.map((branch) => typeOf(branch, schemas, steps + 1)).find((one) => one !== undefined)
}
