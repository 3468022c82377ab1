import type { ContractModel, JsonSchema, OperationModel } from '../model/model.ts'
import { isRecord } from '../grammar/record.ts'
import { schemaName } from '../model/resolve-schema.ts'

/** Which operations use a named schema, and on which side, through any number of references. */
export type Reach = {
  readonly request: ReadonlySet<string>
  readonly response: ReadonlySet<string>
}

const nobody: Reach = { request: new Set(), response: new Set() }

/** Operations by schema name: one change of a shared schema is one entry that lists whom it reaches. */
export function reachOf(api: ContractModel): (schema: string) => Reach {
  const index = new Map<string, { readonly request: Set<string>; readonly response: Set<string> }>()
  const entry = (name: string): { readonly request: Set<string>; readonly response: Set<string> } => {
    const known = index.get(name) ?? { request: new Set<string>(), response: new Set<string>() }
    index.set(name, known)
    return known
  }
  const closures = new Map<string, ReadonlySet<string>>()
  const closureOf = (name: string): ReadonlySet<string> => {
    const known = closures.get(name)
    if (known) return known
    const reached = new Set<string>()
    const open = [name]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      open.push(...namesIn(api.schemas[next]))
    }
    closures.set(name, reached)
    return reached
  }
  for (const operation of api.operations) {
    for (const name of requestSchemas(operation).flatMap(namesIn))
      for (const reached of closureOf(name)) entry(reached).request.add(operation.id)
    for (const name of responseSchemas(operation).flatMap(namesIn))
      for (const reached of closureOf(name)) entry(reached).response.add(operation.id)
  }
  return (schema) => index.get(schema) ?? nobody
}

const requestSchemas = (operation: OperationModel): readonly (JsonSchema | undefined)[] => [
  ...operation.parameters.map((parameter) => parameter.schema),
  ...(operation.requestBody?.content ?? []).map((media) => media.schema),
]

const responseSchemas = (operation: OperationModel): readonly (JsonSchema | undefined)[] =>
  operation.responses.flatMap((response) => [
    ...response.content.map((media) => media.schema),
    ...response.headers.map((header) => header.schema),
  ])

/** Names of the schemas referred to anywhere inside a schema. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (!isRecord(value)) return []
  const reference = value['$ref']
  const own = typeof reference === 'string' ? schemaName({ $ref: reference }) : undefined
  return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap(namesIn)]
}
