import { isRecord, listOf, type JsonRecord } from '../grammar/record.ts'
import { flattenSchema, typesOf } from '../model/schemas/flatten-schema.ts'
import type { JsonSchema, JsonType } from '../model/model.ts'

type Api = { readonly schemas: Readonly<Record<string, JsonSchema>> }

/**
 * `type: array` beside a choice of objects: no value could ever be sent, so the type was a slip. The sentence that says so;
 * undefined where some branch may be of the type, or nobody knows at a glance.
 */
export function strayType(schema: JsonRecord, api: Api): string | undefined {
  const types = known([schema['type'] ?? []].flat())
  const branches = listOf(schema['anyOf'] ?? schema['oneOf']).filter(isRecord)
  if (types === undefined || branches.length === 0) return undefined
  const isStray = branches.every((branch) => {
    const flat = flattenSchema(api, branch as JsonSchema) // as one that a model will be made of
    const own = flat.choices.length > 0 || branch['nullable'] === true ? undefined : known(typesOf(flat.schema))
    return own !== undefined && !own.some((one) => types.some((type) => kindOf(type) === kindOf(one)))
  })
  return isStray ? `No branch of the choice is of type ${types.join(' or ')}; the type was left out.` : undefined
}

const jsonTypes: ReadonlySet<unknown> = new Set<JsonType>([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
])

/** Types that JSON has; undefined where none is said, or one of an owner's own. */
function known(types: readonly unknown[]): readonly string[] | undefined {
  return types.length > 0 && types.every((type) => jsonTypes.has(type)) ? types.map(String) : undefined
}

const kindOf = (type: string): string => (type === 'integer' ? 'number' : type)
