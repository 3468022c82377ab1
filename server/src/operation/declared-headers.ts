import type { OperationModel } from '@openlondon/contract'

/** Names of the header parameters an operation declares, in lower case; they travel too. */
export function declaredHeaders(operation: OperationModel): ReadonlySet<string> {
  return new Set(
    operation.parameters
      .filter((parameter) => parameter.in === 'header')
      .map((parameter) => parameter.name.toLowerCase()),
  )
}
