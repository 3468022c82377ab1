import type { OperationModel, ParameterModel } from '@openlondon/contract'

/** A request as it goes over the wire; `path` begins below the API's base and has its query. */
export type WireRequest = {
  readonly method: OperationModel['method']
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/**
 * Write values by parameter name as an operation wants them sent, the body under `body`: the other way round of
 * `readRequest`. A value that can only be one (a required `const`) need not be given. Cookies are left out.
 */
export function writeRequest(operation: OperationModel, given: Readonly<Record<string, unknown>>): WireRequest {
  const values: Readonly<Record<string, unknown>> = { ...fixedValues(operation), ...given }
  const at = (place: ParameterModel['in']): readonly ParameterModel[] =>
    operation.parameters.filter((parameter) => parameter.in === place && values[parameter.name] !== undefined)
  const paths = new Map(at('path').map((parameter) => [parameter.name, pathText(parameter, values[parameter.name])]))
  const query = at('query').flatMap((parameter) => queryPairs(parameter, values[parameter.name]))
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => paths.get(name) ?? whole)
  const { headers, body } = writeBody(operation, values['body'])
  return {
    method: operation.method,
    path: query.length > 0 ? `${path}?${query.join('&')}` : path,
    headers: {
      ...Object.fromEntries(at('header').map(({ name }) => [name, scalars(values[name]).join(',')])),
      ...headers,
    },
    body,
  }
}

function fixedValues(operation: OperationModel): Readonly<Record<string, unknown>> {
  const fixed = operation.parameters.filter(({ required, schema }) => required && schema.const !== undefined)
  return Object.fromEntries(fixed.map(({ name, schema }) => [name, schema.const]))
}

function pathText(parameter: ParameterModel, value: unknown): string {
  const parts = scalars(value).map(encodeURIComponent)
  if (parameter.style === 'label') return `.${parts.join(parameter.explode ? '.' : ',')}`
  if (parameter.style !== 'matrix') return parts.join(',')
  const name = `;${parameter.name}=`
  return `${name}${parts.join(parameter.explode ? name : ',')}`
}

const separators: Readonly<Partial<Record<ParameterModel['style'], string>>> = {
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
}

function queryPairs(parameter: ParameterModel, value: unknown): readonly string[] {
  const name = encodeURIComponent(parameter.name)
  if (parameter.mediaType !== undefined) return [`${name}=${encodeURIComponent(JSON.stringify(value))}`]
  if (parameter.allowEmptyValue && typeof value === 'boolean') return value ? [name] : []
  if (parameter.style === 'deepObject' && typeof value === 'object' && value !== null) {
    return Object.entries(value).map(
      ([key, part]) => `${name}%5B${encodeURIComponent(key)}%5D=${encodeURIComponent(part)}`,
    )
  }
  const parts = scalars(value).map(encodeURIComponent)
  if (parameter.explode) return parts.map((part) => `${name}=${part}`)
  return [`${name}=${parts.join(separators[parameter.style] ?? ',')}`]
}

function writeBody(operation: OperationModel, value: unknown): Pick<WireRequest, 'headers' | 'body'> {
  const mediaType = operation.requestBody?.content[0]?.mediaType
  if (mediaType === undefined || value === undefined) return { headers: {}, body: undefined }
  return { headers: { 'Content-Type': mediaType }, body: bodyText(mediaType, value) }
}

function bodyText(mediaType: string, value: unknown): string {
  if (!mediaType.endsWith('urlencoded')) {
    return typeof value === 'string' && !mediaType.includes('json') ? value : JSON.stringify(value)
  }
  const pairs = Object.entries(Object(value)).flatMap(([name, field]) => scalars(field).map((part) => [name, part]))
  return new URLSearchParams(pairs).toString()
}

/** A list as its items, anything else as a list of one. */
function scalars(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String)
}
