import { isRecord, listOf, recordOf, type JsonRecord } from '../grammar/record.ts'
import type { ContractModel, JsonSchema, OperationModel, ParameterModel } from '../model/model.ts'

/** What somebody cannot use of an API: whole operations, single parameters of the others, and some values of a parameter. */
export type LeftOut = {
  readonly operations?: ReadonlySet<OperationModel>
  readonly parameters?: ReadonlySet<ParameterModel>
  /** Operations that lose their request body. */
  readonly bodies?: ReadonlySet<OperationModel>
  /** What is left of a parameter's schema. */
  readonly narrowed?: ReadonlyMap<ParameterModel, JsonSchema>
}

/** The same API without these, in the model and in its document alike. */
export function reduceApi<Api extends ContractModel>(api: Api, leftOut: LeftOut): Api {
  const { operations = new Set(), parameters = new Set(), bodies = new Set(), narrowed = new Map() } = leftOut
  if (operations.size + parameters.size + bodies.size + narrowed.size === 0) return api
  const byAddress = new Map(api.operations.map((operation) => [addressOf(operation.path, operation.method), operation]))
  const paths = Object.entries(recordOf(api.document['paths'])).map(([path, item]) => {
    const members = Object.entries(recordOf(item)).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      const operation = byAddress.get(addressOf(path, key))
      if (!operation || !isRecord(value)) return [[key, value]]
      if (operations.has(operation)) return []
      const { requestBody: _body, ...rest } = value
      return [[key, withParameters(bodies.has(operation) ? rest : value, operation, leftOut)]]
    })
    return [path, Object.fromEntries(members)] as const
  })
  return {
    ...api,
    operations: api.operations
      .filter((operation) => !operations.has(operation))
      .map((operation) => ({
        ...(bodies.has(operation) ? withoutBody(operation) : operation),
        parameters: operation.parameters
          .filter((parameter) => !parameters.has(parameter))
          .map((parameter) => ({ ...parameter, schema: narrowed.get(parameter) ?? parameter.schema })),
      })),
    document: {
      ...api.document,
      paths: Object.fromEntries(paths.filter(([, item]) => Object.keys(item).length > 0)),
    },
  }
}

function withParameters(value: JsonRecord, operation: OperationModel, { parameters, narrowed }: LeftOut): JsonRecord {
  if (!operation.parameters.some((one) => parameters?.has(one) || narrowed?.has(one))) return value
  const written = listOf(value['parameters'])
    .filter(isRecord)
    .flatMap((one) => {
      const parameter = operation.parameters.find(({ name, in: place }) => name === one['name'] && place === one['in'])
      if (!parameter || parameters?.has(parameter)) return parameter ? [] : [one]
      const schema = narrowed?.get(parameter)
      return [schema ? { ...one, schema } : one]
    })
  return { ...value, parameters: written }
}

const addressOf = (path: string, method: string): string => `${method.toUpperCase()} ${path}`

function withoutBody({ requestBody: _body, ...operation }: OperationModel): OperationModel {
  return operation
}
