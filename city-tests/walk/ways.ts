import type { ApiModel, City, JsonSchema, OperationModel, ParameterModel } from '@openlondon/contract'
import { resolveSchema } from '@openlondon/contract/model'

/** An operation that can be asked about an id: by which of its parameters. */
export type Way = {
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly parameter: ParameterModel
  /** Whether the parameter takes a list. */
  readonly isList: boolean
  /** Whether the operation must be told of no other id: then one that another answer gave must be known here. */
  readonly isAlone: boolean
}

/** By brand, the operations of a city that can be asked about such an id. */
export function waysOf(city: City): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>()
  for (const api of city.apis) {
    for (const operation of api.operations.filter(({ method, access }) => method === 'GET' && access !== 'session')) {
      const branded = operation.parameters.flatMap((parameter) => {
        const found = brandOf(api, parameter.schema)
        return found ? [{ parameter, ...found }] : []
      })
      for (const { parameter, brand, isList } of branded) {
        const isAlone = !branded.some((other) => other.parameter !== parameter && other.parameter.required)
        const known = ways.get(brand) ?? []
        ways.set(brand, [...known, { api, operation, parameter, isList, isAlone: isAlone && parameter.in === 'path' }])
      }
    }
  }
  return ways
}

/** Of a parameter, or of what its list holds. Undefined where it may be something else as well. */
function brandOf(api: ApiModel, schema: JsonSchema): { readonly brand: string; readonly isList: boolean } | undefined {
  const own = resolveSchema(api, schema)
  const items = own.items && resolveSchema(api, own.items)
  const brand = own['x-brand'] ?? items?.['x-brand']
  return brand === undefined ? undefined : { brand, isList: own['x-brand'] === undefined }
}
