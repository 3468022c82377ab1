import type { ContractModel, JsonSchema, OperationModel } from '../model/model.ts'
import { namesIn, reachableFrom } from '../model/schema-parts.ts'

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
    const reached = reachableFrom(api, [name])
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

const requestSchemas = (operation: OperationModel): readonly JsonSchema[] => [
  ...operation.parameters.map((parameter) => parameter.schema),
  ...(operation.requestBody?.content ?? []).flatMap((media) => media.schema ?? []),
]

const responseSchemas = (operation: OperationModel): readonly JsonSchema[] =>
  operation.responses.flatMap((response) => [
    ...response.content.flatMap((media) => media.schema ?? []),
    ...response.headers.map((header) => header.schema),
  ])
