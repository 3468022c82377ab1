import type { City, OperationModel } from '../model.ts'

/** Find an operation by its full id, `<apiId>.<name>`. */
export function operationById(city: Pick<City, 'apis'>, id: string): OperationModel | undefined {
  const apiId = id.slice(0, id.indexOf('.'))
  return city.apis.find((api) => api.id === apiId)?.operations.find((operation) => operation.id === id)
}
