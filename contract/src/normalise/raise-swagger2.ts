import { isRecord, listOf, recordOf, textOf, mapMembers, type JsonRecord } from '../grammar/record.ts'
import type { Bundle, Origins } from '../bundle/bundle.ts'
import { withoutInnerFormats } from './inner-lists.ts'
import { raiseSchema } from './raise-schema.ts'

const raise = (schema: unknown): unknown => raiseSchema(schema, 'before-3.1')

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']

/**
 * Raise Swagger 2.0 to OpenAPI 3.1: bodies and forms become request bodies, `produces` and `consumes`
 * become content, collection formats become styles, host and base path become the server.
 */
export function raiseSwagger2(bundle: Bundle): Bundle {
  const { document, origins } = bundle
  const raised = {
    openapi: '3.1.0',
    info: document['info'],
    tags: document['tags'],
    servers: serversOf(document),
    security: document['security'],
    components: { securitySchemes: securitySchemesOf(document) },
    paths: mapMembers(document['paths'], (item) => raisePathItem(item, document, origins)),
  }
  return { ...bundle, document: defined(raised), schemas: mapMembers(bundle.schemas, raise) }
}

function serversOf(document: JsonRecord): readonly JsonRecord[] {
  const host = textOf(document['host'])
  const schemes = listOf(document['schemes'])
  const scheme = schemes.includes('http') && !schemes.includes('https') ? 'http' : 'https'
  const basePath = textOf(document['basePath']).replace(/\/$/, '')
  const url = host === '' ? basePath : `${scheme}://${host}${basePath}`
  return url === '' ? [] : [{ url }]
}

function securitySchemesOf(document: JsonRecord): JsonRecord {
  return mapMembers(document['securityDefinitions'], (scheme) => {
    const { type, flow, authorizationUrl, tokenUrl, scopes, ...rest } = recordOf(scheme)
    if (type === 'basic') return { ...rest, type: 'http', scheme: 'basic' }
    if (type !== 'oauth2') return { ...rest, type }
    const names: ReadonlyMap<string, string> = new Map(
      Object.entries({
        accessCode: 'authorizationCode',
        application: 'clientCredentials',
      }),
    )
    const name = names.get(textOf(flow)) ?? textOf(flow)
    return { ...rest, type, flows: { [name]: defined({ authorizationUrl, tokenUrl, scopes: scopes ?? {} }) } }
  })
}

function raisePathItem(item: unknown, document: JsonRecord, origins: Origins): unknown {
  if (!isRecord(item)) return item
  const shared = listOf(item['parameters'])
  const raised = Object.fromEntries(
    Object.entries(item)
      .filter(([key]) => key !== 'parameters')
      .map(([key, value]) => [
        key,
        methods.includes(key) && isRecord(value) ? raiseOperation(value, shared, document, origins) : value,
      ]),
  )
  return raised
}

function raiseOperation(
  operation: JsonRecord,
  shared: readonly unknown[],
  document: JsonRecord,
  origins: Origins,
): JsonRecord {
  const { consumes, produces, schemes: _schemes, parameters, responses, ...rest } = operation
  const own = listOf(parameters).filter(isRecord)
  const inherited = shared
    .filter(isRecord)
    .filter((one) => !own.some((other) => other['name'] === one['name'] && other['in'] === one['in']))
  const all = [...inherited, ...own]
  const mediaTypes = textsOf(produces ?? document['produces'])
  const raised = defined({
    ...rest,
    parameters: all.filter((one) => one['in'] !== 'body' && one['in'] !== 'formData').map(raiseParameter),
    requestBody: requestBodyOf(all, textsOf(consumes ?? document['consumes'])),
    responses: mapMembers(responses, (response) => raiseResponse(response, mediaTypes)),
  })
  const origin = origins.get(operation)
  if (origin) origins.set(raised, origin)
  return raised
}

/** Keywords that say how a parameter travels; all others are about its value. */
const parameterWords = new Set([
  'name',
  'in',
  'description',
  'required',
  'allowEmptyValue',
  'collectionFormat',
  'deprecated',
])

function raiseParameter(parameter: JsonRecord): JsonRecord {
  const schema = Object.fromEntries(
    Object.entries(parameter).filter(([key]) => !parameterWords.has(key) && !key.startsWith('x-')),
  )
  const extensions = Object.fromEntries(Object.entries(parameter).filter(([key]) => key.startsWith('x-')))
  const { name, in: location, description, required, deprecated } = parameter
  const example = parameter['x-example'] ?? parameter['example']
  return defined({
    name,
    in: location,
    description,
    required,
    deprecated,
    example,
    ...extensions,
    ...styleOf(parameter),
    schema: raise(withoutInnerFormats(withoutExample(schema))),
  })
}

const withoutExample = ({ example: _example, ...schema }: JsonRecord): JsonRecord => schema

function styleOf(parameter: JsonRecord): JsonRecord {
  if (parameter['type'] !== 'array') return {}
  const style = parameter['in'] === 'query' ? 'form' : 'simple'
  const format = parameter['collectionFormat'] ?? 'csv'
  if (format === 'multi') return { style: 'form', explode: true }
  if (format === 'ssv') return { style: 'spaceDelimited', explode: false }
  if (format === 'pipes') return { style: 'pipeDelimited', explode: false }
  return { style, explode: false }
}

function requestBodyOf(parameters: readonly JsonRecord[], mediaTypes: readonly string[]): JsonRecord | undefined {
  const body = parameters.find((one) => one['in'] === 'body')
  if (body) {
    const media = mediaTypes.length > 0 ? mediaTypes : ['application/json']
    const content = Object.fromEntries(media.map((mediaType) => [mediaType, { schema: raise(body['schema'] ?? {}) }]))
    return defined({ description: body['description'], required: body['required'], content })
  }
  const fields = parameters.filter((one) => one['in'] === 'formData')
  if (fields.length === 0) return undefined
  const hasFile = fields.some((one) => one['type'] === 'file')
  const properties = Object.fromEntries(
    fields.map((one) => [
      textOf(one['name']),
      { ...recordOf(raiseParameter(one)['schema']), description: one['description'] },
    ]),
  )
  const required = fields.filter((one) => one['required'] === true).map((one) => textOf(one['name']))
  const schema = { type: 'object', properties, ...(required.length > 0 ? { required } : {}) }
  const encoding = Object.fromEntries(
    fields.filter((one) => one['type'] === 'array').map((one) => [textOf(one['name']), formStyleOf(one)]),
  )
  const media = defined({ schema, encoding: Object.keys(encoding).length > 0 ? encoding : undefined })
  return {
    required: required.length > 0,
    content: Object.fromEntries(formTypes(mediaTypes, hasFile).map((mediaType) => [mediaType, media])),
  }
}

const multipart = 'multipart/form-data'

/** The forms an operation says it reads; a file travels in parts alone. */
function formTypes(consumed: readonly string[], hasFile: boolean): readonly string[] {
  const forms = consumed.filter((one) => one === multipart || (one === urlencoded && !hasFile))
  return forms.length > 0 ? forms : [hasFile ? multipart : urlencoded]
}

const urlencoded = 'application/x-www-form-urlencoded'

/** Lists of a form travel as those of a query. */
const formStyleOf = (field: JsonRecord): JsonRecord => styleOf({ ...field, in: 'query' })

function raiseResponse(response: unknown, produces: readonly string[]): unknown {
  // What has content is of our own, and 3.1 already: an inherited refusal.
  if (!isRecord(response) || isRecord(response['content'])) return response
  const { schema, examples, headers, ...rest } = response
  const raisedHeaders = headers === undefined ? undefined : mapMembers(headers, raiseHeader)
  if (schema === undefined) return defined({ ...rest, headers: raisedHeaders })
  const mediaTypes = produces.length > 0 ? produces : ['application/json']
  const content = mediaTypes.map((mediaType) => [
    mediaType,
    defined({ schema: raise(schema), example: recordOf(examples)[mediaType] }),
  ])
  return defined({ ...rest, headers: raisedHeaders, content: Object.fromEntries(content) })
}

function raiseHeader(header: unknown): unknown {
  const { description, collectionFormat: _collectionFormat, ...schema } = recordOf(header)
  return defined({ description, schema: raise(withoutInnerFormats(schema)) })
}

const textsOf = (value: unknown): readonly string[] => listOf(value).filter((item) => typeof item === 'string')

const defined = (record: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
