import type { ApiModel, JsonSchema, OperationModel, ParameterModel } from '../model/model.ts'
import { resolveSchema } from '../model/resolve-schema.ts'
import { resultResponses } from '../model/results.ts'

export type ExampleParams = Readonly<Record<string, unknown>>

/**
 * Values that work: those of the contract's first example answer, so that what a page shows is what the sandbox
 * answers, filled up with the examples of parameters that must be given.
 */
export function exampleParams(api: ApiModel, operation: OperationModel): ExampleParams {
  const required = operation.parameters
    .filter((parameter) => parameter.required)
    .map((parameter): [string, unknown] => [parameter.name, exampleOf(api, parameter)])
  const body = exampleBody(api, operation)
  return {
    ...Object.fromEntries(required),
    ...exampleRequest(operation),
    ...(body === undefined ? {} : { body }),
  }
}

function exampleRequest(operation: OperationModel): ExampleParams {
  const examples = resultResponses(operation).flatMap((response) =>
    response.content.flatMap((content) => content.examples),
  )
  const request = examples.find((example) => example.request)?.request ?? {}
  const known = new Set(operation.parameters.map((parameter) => parameter.name))
  return Object.fromEntries(Object.entries(request).filter(([name]) => known.has(name)))
}

const exampleOf = (api: ApiModel, { example, schema }: ParameterModel): unknown => example ?? valueOf(api, schema)

function exampleBody(api: ApiModel, { requestBody, responses }: OperationModel): unknown {
  const content = requestBody?.content[0]
  if (!content) return undefined
  const request = responses
    .flatMap((response) => response.content.flatMap(({ examples }) => examples))
    .find((example) => example.request)
  return (
    content.examples[0]?.value ??
    request?.request?.['body'] ??
    (requestBody.required && content.schema ? valueOf(api, content.schema) : undefined)
  )
}

/** A value that fits a schema, for want of an example: its own, its default, its first known value, else one by type. */
function valueOf(api: ApiModel, given: JsonSchema): unknown {
  const schema = resolveSchema(api, given)
  const said =
    schema.examples?.[0] ?? schema.default ?? schema.const ?? schema.enum?.[0] ?? schema['x-extensible-enum']?.[0]
  if (said !== undefined) return said
  const type = [schema.type].flat()[0]
  if (type === 'array') return schema.items ? [valueOf(api, schema.items)] : []
  if (type === 'object') {
    const names = schema.required ?? []
    return Object.fromEntries(names.map((name) => [name, valueOf(api, schema.properties?.[name] ?? {})]))
  }
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  return type === 'boolean' ? true : 'text'
}
