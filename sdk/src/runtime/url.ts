import type { OperationDescriptor, QueryDescriptor } from './descriptor.ts'

/** Parameters by the name they have in the contract; `undefined` and `null` mean "not sent". */
export type Params = Readonly<Record<string, unknown>>

const separators = { space: '%20', pipe: '%7C' }

/**
 * Path and query of a call. Every value is encoded by itself and lists are joined afterwards, so that
 * a slash or a comma inside a value stays inside it.
 */
export function callUrl(descriptor: OperationDescriptor, params: Params): string {
  const path = descriptor.path.replace(/\{([^}]+)\}/g, (_whole, name: string) => pathValue(name, params[name]))
  const query = (descriptor.query ?? []).flatMap((entry) => queryPairs(entry, params)).join('&')
  return query ? `${path}?${query}` : path
}

/** A list joined by commas, as headers and paths want it (OpenAPI style `simple`). */
export const simpleValue = (value: unknown): string => joined(value, ',', String)

/** Empty, `.` and `..` are refused: they would address another operation, and no encoding hides a dot segment. */
function pathValue(name: string, value: unknown): string {
  const text = joined(value ?? '', ',', encoded)
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`Path parameter "${name}" cannot be "${text}"`)
  return text
}

function queryPairs(entry: QueryDescriptor, params: Params): readonly string[] {
  const [name, style] = typeof entry === 'string' ? [entry] : entry
  const value = params[name]
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return []
  if (style === 'deep') {
    return Object.entries(value).flatMap(([key, part]) => queryPairs(`${name}[${key}]`, { [`${name}[${key}]`]: part }))
  }
  if (style === 'repeat' && Array.isArray(value)) return value.map((item) => `${encoded(name)}=${encoded(item)}`)
  const separator = style === 'space' || style === 'pipe' ? separators[style] : ','
  return [`${encoded(name)}=${joined(value, separator, encoded)}`]
}

const encoded = (value: unknown): string => encodeURIComponent(String(value))

const joined = (value: unknown, separator: string, write: (item: unknown) => string): string =>
  Array.isArray(value) ? value.map(write).join(separator) : write(value)
