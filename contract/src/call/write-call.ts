import type { OperationModel, ParameterModel } from '../model/model.ts'

/** What is sent for parameter values: the address below a base, and headers in lower case. */
export type RequestAddress = { readonly path: string; readonly headers: Readonly<Record<string, string>> }

/**
 * Write parameter values into an address (OpenAPI 3.1, section 4.8.12; RFC 6570). Each value is encoded by itself and
 * joined afterwards, so that a slash or a comma inside one stays inside it. An empty list is not sent.
 */
export function requestAddress(operation: OperationModel, values: Readonly<Record<string, unknown>>): RequestAddress {
  const given = operation.parameters.filter(({ name }) => values[name] !== undefined && values[name] !== null)
  const inPath = new Map(
    given.filter((one) => one.in === 'path').map((one) => [one.name, pathText(one, values[one.name])]),
  )
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (braces, name: string) => inPath.get(name) ?? braces)
  const query = given.filter((one) => one.in === 'query').flatMap((one) => queryPairs(one, values[one.name]))
  const headers = given
    .filter((one) => one.in === 'header')
    .map((one) => [one.name.toLowerCase(), plain(values[one.name]).join()])
  return { path: path + (query.length > 0 ? `?${query.join('&')}` : ''), headers: Object.fromEntries(headers) }
}

function pathText(parameter: ParameterModel, value: unknown): string {
  const { name, style, explode } = parameter
  const parts = isObject(value) ? objectParts(value, explode) : plain(value).map(encodeURIComponent)
  if (style === 'label') return `.${parts.join(explode ? '.' : ',')}`
  if (style !== 'matrix') return parts.join(',')
  if (isObject(value) && explode) return parts.map((part) => `;${part}`).join('')
  return explode ? parts.map((part) => `;${name}=${part}`).join('') : `;${name}=${parts.join(',')}`
}

function queryPairs(parameter: ParameterModel, value: unknown): readonly string[] {
  const { style, explode, mediaType, allowEmptyValue } = parameter
  const name = encodeURIComponent(parameter.name)
  if (mediaType !== undefined)
    return [`${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`]
  if (allowEmptyValue && typeof value === 'boolean') return value ? [`${name}=`] : []
  if (isObject(value)) {
    if (style === 'deepObject')
      return Object.entries(value).map(([key, one]) => `${name}%5B${encodeURIComponent(key)}%5D=${encoded(one)}`)
    return explode ? objectParts(value, true) : [`${name}=${objectParts(value, false).join(',')}`]
  }
  const parts = plain(value).map(encodeURIComponent)
  if (parts.length === 0) return []
  return explode ? parts.map((part) => `${name}=${part}`) : [`${name}=${parts.join(separators[style] ?? ',')}`]
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objectParts = (value: Readonly<Record<string, unknown>>, explode: boolean): readonly string[] =>
  explode
    ? Object.entries(value).map(([key, one]) => `${encodeURIComponent(key)}=${encoded(one)}`)
    : Object.entries(value).flatMap(([key, one]) => [encodeURIComponent(key), encoded(one)])

const plain = (value: unknown): readonly string[] => [value].flat().map(String)

const encoded = (value: unknown): string => encodeURIComponent(String(value))
