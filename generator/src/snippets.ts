import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { fixedParameters } from '@openlondon/contract/model'
import { exampleParams, type ExampleParams } from '@openlondon/contract/call'
import { environmentNames } from '@openlondon/contract/model'
import { GenerateError } from './decide/generate-error.ts'
import { literal, quoted } from './literal.ts'
import { snippetUrl, type SnippetVia } from './snippet-url.ts'

/** One call in three tongues, each complete: it runs as it stands, given a key where one is needed. */
export type Snippets = {
  readonly sdk: string
  readonly fetch: string
  readonly curl: string
  readonly url: string
  readonly params: ExampleParams
}

export type SnippetOptions = { readonly via: SnippetVia; readonly origin: string }

/** How to call an operation, with example values from its contract. Pure; the key is named and never written. */
export function snippetsFor(city: City, operation: OperationModel, options: SnippetOptions): Snippets {
  const api = city.apis.find(({ id }) => id === operation.apiId)
  if (!api) throw new GenerateError(`Operation ${operation.id} belongs to no API of ${city.name}.`)
  const params = exampleParams(api, operation)
  const url = snippetUrl(api, operation, options.via, options.origin, params)
  const call: Call = { city, api, operation, params, url, ...options }
  return { sdk: sdkSnippet(call), fetch: fetchSnippet(call), curl: curlSnippet(call), url, params }
}

type Call = SnippetOptions & {
  readonly city: City
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly params: ExampleParams
  readonly url: string
}

function sdkSnippet({ city, api, operation, params, via, origin }: Call): string {
  const fixed = new Set(fixedParameters(operation).map(({ name }) => name))
  const asked = Object.fromEntries(Object.entries(params).filter(([name]) => !fixed.has(name)))
  const given = Object.keys(asked).length > 0 ? `, ${literal(asked)}` : ''
  return `import { createClient } from '${city.sdk.packageName}'
import { ${operation.name} } from '${city.sdk.packageName}/${api.id}'

const ${city.id} = createClient(${clientOptions(city, api, via, origin)})
${hasBody(operation) ? 'const answer = ' : ''}await ${operation.name}(${city.id}${given})`
}

/** The portal has one place and no key, whatever the door. */
function clientOptions(city: City, api: ApiModel, via: SnippetVia, origin: string): string {
  if (api.upstream.kind === 'portal') return `{ via: 'direct', origin: ${quoted(origin)} }`
  if (via === 'direct') return `{ via: 'direct' }`
  return `{ via: '${via}', origin: ${quoted(origin)}${via === 'gateway' ? `, key: process.env.${keyName(city)}` : ''} }`
}

function fetchSnippet({ city, api, operation, params, via, url }: Call): string {
  const headers = {
    ...(needsKey(api, via) && { authorization: `\`Bearer \${process.env.${keyName(city)}}\`` }),
    ...(params['body'] !== undefined && { "'content-type'": quoted(bodyType(operation)) }),
    ...Object.fromEntries(headerValues(operation, params).map(([name, value]) => [quoted(name), quoted(value)])),
  }
  const lines = [
    ...(operation.method === 'GET' ? [] : [`  method: '${operation.method}',`]),
    ...(Object.keys(headers).length > 0
      ? [
          `  headers: { ${Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join(', ')} },`,
        ]
      : []),
    ...(params['body'] === undefined ? [] : [`  body: ${bodyCode(operation, params['body'])},`]),
  ]
  const init = lines.length > 0 ? `, {\n${lines.join('\n')}\n}` : ''
  const read = hasBody(operation) ? '\nconst answer = await response.json()' : ''
  return `const response = await fetch(${quoted(url)}${init})
if (!response.ok) throw new Error(\`Status \${response.status}\`)${read}`
}

function curlSnippet({ city, api, operation, params, via, url }: Call): string {
  const lines = [
    `curl ${shellQuoted(url)}`,
    ...(operation.method === 'GET' ? [] : [`-X ${operation.method}`]),
    ...(needsKey(api, via) ? [`-H "Authorization: Bearer $${keyName(city)}"`] : []),
    ...(operation.access === 'session' ? ['-b cookies.txt'] : []),
    ...headerValues(operation, params).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(params['body'] === undefined
      ? []
      : [`-H 'Content-Type: ${bodyType(operation)}'`, `-d ${shellQuoted(bodyText(operation, params['body']))}`]),
  ]
  return lines.join(' \\\n  ')
}

const isForm = (operation: OperationModel): boolean => bodyType(operation) === 'application/x-www-form-urlencoded'

const bodyCode = (operation: OperationModel, body: unknown): string =>
  isForm(operation) ? quoted(bodyText(operation, body)) : `JSON.stringify(${literal(body, '  ')})`

function bodyText(operation: OperationModel, body: unknown): string {
  if (!isForm(operation)) return JSON.stringify(body)
  const pairs = Object.entries(body ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  return new URLSearchParams(pairs).toString()
}

const bodyType = ({ requestBody }: OperationModel): string =>
  requestBody?.content.find(({ mediaType }) => mediaType.includes('json'))?.mediaType ??
  requestBody?.content[0]?.mediaType ??
  'application/json'

function headerValues(operation: OperationModel, params: ExampleParams): readonly (readonly [string, string])[] {
  const fixed = describeFixed(operation)
  return operation.parameters.flatMap(({ in: place, name }) => {
    const value = params[name] ?? fixed[name]
    return place === 'header' && value !== undefined ? [[name, String(value)] as const] : []
  })
}

const describeFixed = (operation: OperationModel): ExampleParams =>
  Object.fromEntries(fixedParameters(operation).map(({ name, schema }) => [name, schema.const]))

const needsKey = ({ upstream }: ApiModel, via: SnippetVia): boolean => via === 'gateway' && upstream.kind === 'external'

const keyName = ({ sdk }: City): string => environmentNames(sdk).key

const hasBody = ({ responses }: OperationModel): boolean =>
  responses.some(({ status, content }) => status.startsWith('2') && content.length > 0)

const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
