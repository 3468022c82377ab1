import { operationPath } from '@openlondon/contract/model'

/** The page of an operation, by its full id. One that is no more has no page. */
export function pathOfOperation(id: string): string {
  const dot = id.indexOf('.')
  return operationPath({ apiId: id.slice(0, dot), name: id.slice(dot + 1) })
}
