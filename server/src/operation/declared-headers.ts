import type { OperationModel } from '@openlondon/contract'
import { parametersIn } from '@openlondon/contract/model'

/** Names of the header parameters an operation declares, in lower case; they travel too. */
export function declaredHeaders(operation: OperationModel): ReadonlySet<string> {
  return new Set(parametersIn(operation, 'header').map(({ name }) => name.toLowerCase()))
}
