/** The page of an operation, by its full id. One that is no more has no page. */
export function operationPath(operation: string): string {
  const dot = operation.indexOf('.')
  return `/apis/${operation.slice(0, dot)}/${operation.slice(dot + 1)}/`
}
