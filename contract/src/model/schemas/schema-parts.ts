import { isRecord } from '../../grammar/record.ts'
import { memberShape } from '../../grammar/shape.ts'
import type { ApiModel, JsonSchema } from '../model.ts'
import { schemaName } from './resolve-schema.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/** The schemas that stand directly in a schema, under whatever keyword; references are not followed. */
export const childrenOf = (schema: JsonSchema): readonly JsonSchema[] =>
  Object.entries(schema).flatMap(([key, value]) => {
    const shape = memberShape('schema', key)
    if (shape === 'schema') return [value].flat().filter(isSchema)
    return shape === 'schema-map' && isRecord(value) ? Object.values(value).filter(isSchema) : []
  })

/** A schema and every schema in it, itself first; references are not followed. */
export const schemasIn = (schema: JsonSchema): readonly JsonSchema[] => [
  schema,
  ...childrenOf(schema).flatMap(schemasIn),
]

/** Names of the schemas that are referred to anywhere in a schema, as often as they are. */
export const namesIn = (schema: JsonSchema): readonly string[] =>
  schemasIn(schema).flatMap((one) => schemaName(one) ?? [])

/** What is said of the same value in several schemas at once or by choice. */
export const branchesOf = ({ allOf = [], oneOf = [], anyOf = [] }: JsonSchema): readonly JsonSchema[] => [
  ...allOf,
  ...oneOf,
  ...anyOf,
]

/** A schema and all that is said of the same value by reference, `allOf` or a choice; a named schema once. */
export function partsOf(api: Schemas, schema: JsonSchema, seen: readonly string[] = []): readonly JsonSchema[] {
  const name = schemaName(schema)
  const target = name === undefined || seen.includes(name) ? undefined : api.schemas[name]
  const trail = name === undefined ? seen : [...seen, name]
  return [
    schema,
    ...(target ? partsOf(api, target, trail) : []),
    ...branchesOf(schema).flatMap((branch) => partsOf(api, branch, trail)),
  ]
}

/** The names given and those they lead to, through any number of references. */
export function reachableFrom(api: Schemas, names: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    open.push(...namesIn(api.schemas[name] ?? {}))
  }
  return reached
}

/** Boolean schemas say nothing that anybody here asks for. */
const isSchema = (value: unknown): value is JsonSchema => isRecord(value) // wherever the grammar has a schema
