import { ownOf } from '../grammar/record.ts'
import type { ApiModel, JsonSchema, OperationModel, ParameterModel } from '../model/model.ts'
import { resolveSchema } from '../model/schemas/resolve-schema.ts'
import { resultResponses } from '../model/operations/results.ts'
import { isMarked } from '../model/schemas/side-marks.ts'
import { sentMedia } from './write-body.ts'
import type { CallValues } from './write-call.ts'

/** The request that a contract shows; or the required parameters for which it shows no value. */
export type ExampleRequest =
  | { readonly kind: 'values'; readonly values: CallValues }
  | { readonly kind: 'incomplete'; readonly without: readonly string[] }

/**
 * Values that show an operation: those of its first example answer, so that what a page shows is what the sandbox
 * answers, filled up with what must be given besides. For want of an example something that fits is made up.
 */
export function exampleValues(api: ApiModel, operation: OperationModel): CallValues {
  const shown = shownValues(api, operation)
  const body = bodyFor(api, operation, shown['body'])
  const required = operation.parameters.filter((parameter) => parameter.required)
  const made = required
    .filter(({ name }) => ownOf(shown, name) === undefined)
    .map(({ name, schema }) => [name, valueFor(api, schema)] as const)
  return { ...Object.fromEntries(made), ...shown, ...(body === undefined ? {} : { body }) }
}

/** The same for who may not make anything up, because the request goes to somebody. */
export function exampleRequest(api: ApiModel, operation: OperationModel): ExampleRequest {
  const values = shownValues(api, operation)
  const without = operation.parameters
    .filter(({ name, required }) => required && ownOf(values, name) === undefined)
    .map(({ name }) => name)
  return without.length > 0 ? { kind: 'incomplete', without } : { kind: 'values', values }
}

/** What the contract states for parameters that must be given, whatever the answer is to be. */
export function statedValues(api: ApiModel, { parameters }: OperationModel): CallValues {
  const stated = parameters
    .filter(({ required }) => required)
    .map((parameter) => [parameter.name, statedValue(api, parameter)] as const)
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined))
}

function shownValues(api: ApiModel, operation: OperationModel): CallValues {
  const examples = resultResponses(operation).flatMap(({ content }) => content.flatMap((media) => media.examples))
  const request = examples.find((example) => example.request !== undefined)?.request ?? {}
  const names = new Set([...operation.parameters.map(({ name }) => name), ...(operation.requestBody ? ['body'] : [])])
  const shown = Object.entries(request).filter(([name]) => names.has(name))
  return { ...statedValues(api, operation), ...Object.fromEntries(shown) }
}

/** A value that must always be the same wins over any example. */
function statedValue(api: ApiModel, { schema, example }: ParameterModel): unknown {
  const resolved = resolveSchema(api, schema)
  return resolved.const ?? example ?? resolved.examples?.[0] ?? resolved.default
}

/** An example of the body itself wins over that of an answer: it is written to be shown. */
function bodyFor(api: ApiModel, { requestBody }: OperationModel, shown: unknown): unknown {
  const media = sentMedia(requestBody)
  const stated = media?.examples[0]?.value ?? shown ?? media?.schema?.examples?.[0]
  return stated ?? (requestBody?.required && media?.schema ? valueFor(api, media.schema) : undefined)
}

/** A schema may hold itself; what is this far down shows nobody anything. */
const depthMax = 12

/** A value that fits a schema, for want of an example: its own, its default, its first known value, else one by type. */
function valueFor(api: ApiModel, given: JsonSchema, depth = 0): unknown {
  const schema = resolveSchema(api, given)
  const said =
    schema.const ?? schema.examples?.[0] ?? schema.default ?? schema.enum?.[0] ?? schema['x-extensible-enum']?.[0]
  if (said !== undefined) return said
  const type = [schema.type].flat()[0]
  if (type === 'array') return schema.items && depth < depthMax ? [valueFor(api, schema.items, depth + 1)] : []
  if (type === 'object') {
    const isSent = (name: string): boolean => !isMarked(api, ownOf(schema.properties, name) ?? {}, 'readOnly')
    const names = depth < depthMax ? (schema.required ?? []).filter(isSent) : []
    return Object.fromEntries(
      names.map((name) => [name, valueFor(api, ownOf(schema.properties, name) ?? {}, depth + 1)]),
    )
  }
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  return type === 'boolean' ? true : 'text'
}
