import type { OperationModel } from '@openlondon/contract'

/**
 * The path and query that an operation's own examples give, or undefined when a required one is missing.
 * `others` replaces examples by name.
 */
export function documentedPath(
  operation: OperationModel,
  others: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const required = operation.parameters.filter((parameter) => parameter.required)
  if (required.some(({ example, in: place }) => example === undefined || place === 'header')) return undefined
  const examples = new Map(required.map(({ name, example }) => [name, encode(others[name] ?? example)]))
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => examples.get(name) ?? '')
  const query = required
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => `${encodeURIComponent(name)}=${examples.get(name)}`)
  return `/sandbox/${operation.apiId}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

function encode(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).map((item) => encodeURIComponent(String(item))).join(',')
}
