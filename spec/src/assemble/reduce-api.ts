import { isRecord, listOf, recordOf } from '../json/record.ts'
import type { ContractModel, OperationModel, ParameterModel } from '../model.ts'

/** What somebody cannot use of an API: whole operations, and single parameters of the others. */
export type LeftOut = {
  readonly operations: ReadonlySet<OperationModel>
  readonly parameters: ReadonlySet<ParameterModel>
}

/** The same API without these, in the model and in its document alike. */
export function reduceApi<Api extends ContractModel>(api: Api, { operations, parameters }: LeftOut): Api {
  if (operations.size === 0 && parameters.size === 0) return api
  const byAddress = new Map(api.operations.map((operation) => [addressOf(operation.path, operation.method), operation]))
  const paths = Object.entries(recordOf(api.document['paths'])).map(([path, item]) => {
    const members = Object.entries(recordOf(item)).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      const operation = byAddress.get(addressOf(path, key))
      if (!operation || !isRecord(value)) return [[key, value]]
      if (operations.has(operation)) return []
      const gone = operation.parameters.filter((parameter) => parameters.has(parameter))
      const kept = listOf(value['parameters'])
        .filter(isRecord)
        .filter((written) => !gone.some((one) => one.name === written['name'] && one.in === written['in']))
      return [[key, gone.length > 0 ? { ...value, parameters: kept } : value]]
    })
    return [path, Object.fromEntries(members)] as const
  })
  return {
    ...api,
    operations: api.operations
      .filter((operation) => !operations.has(operation))
      .map((operation) => {
        const kept = operation.parameters.filter((parameter) => !parameters.has(parameter))
        return kept.length === operation.parameters.length ? operation : { ...operation, parameters: kept }
      }),
    document: {
      ...api.document,
      paths: Object.fromEntries(paths.filter(([, item]) => Object.keys(item).length > 0)),
    },
  }
}

const addressOf = (path: string, method: string): string => `${method.toUpperCase()} ${path}`
