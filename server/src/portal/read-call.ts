import type { IncomingMessage } from 'node:http'
import { compileSchema, type ApiModel, type JsonSchema, type OperationModel } from '@openlondon/contract'
import { readJsonBody } from '../http/request-body.ts'
import { Refusal, type ProblemError } from '../problem/problem.ts'

const bodyBytesMax = 16_384

type Check = (value: unknown) => readonly { readonly path: string; readonly message: string }[]

const checks = new WeakMap<JsonSchema, Check>()

function checkFor(api: ApiModel, schema: JsonSchema): Check {
  const known = checks.get(schema)
  if (known) return known
  const made = compileSchema(api, schema)
  checks.set(schema, made)
  return made
}

/** Read the body an operation takes. What is not JSON is malformed; what breaks the contract is invalid. */
export async function readBody(
  api: ApiModel,
  operation: OperationModel,
  request: IncomingMessage,
): Promise<Readonly<Record<string, unknown>>> {
  const schema = operation.requestBody?.content.find((content) => content.mediaType === 'application/json')?.schema
  if (!schema) return {}
  const body = await readJsonBody(request, bodyBytesMax).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'request.media_type'
      ? new Refusal('request.malformed', { detail: 'Send the body as JSON with "Content-Type: application/json".' })
      : error
  })
  if (body === undefined && !operation.requestBody?.required) return {}
  const errors = checkFor(api, schema)(body ?? null).map(({ path, message }) => ({ path: `/body${path}`, message }))
  if (errors.length > 0 || typeof body !== 'object' || body === null) throw invalid(errors)
  // An object by the line above, and of the contract's shape by the check before it.
  return body as Readonly<Record<string, unknown>>
}

/** Read path and query parameters; a repeated or unknown query parameter is not an error, its first value counts. */
export function readParameters(
  api: ApiModel,
  operation: OperationModel,
  pathValues: Readonly<Record<string, string>>,
  search: string,
): Readonly<Record<string, unknown>> {
  const query = new URLSearchParams(search)
  const errors: ProblemError[] = []
  const values: Record<string, unknown> = {}
  for (const parameter of operation.parameters) {
    const raw =
      parameter.in === 'path' ? decodeURIComponent(pathValues[parameter.name] ?? '') : query.get(parameter.name)
    const value = raw === null ? parameter.schema.default : typed(raw, parameter.schema)
    if (value === undefined) {
      if (parameter.required) errors.push({ path: `/${parameter.in}/${parameter.name}`, message: 'is missing' })
      continue
    }
    const wrong = checkFor(api, parameter.schema)(value)
    errors.push(...wrong.map(({ message }) => ({ path: `/${parameter.in}/${parameter.name}`, message })))
    values[parameter.name] = value
  }
  if (errors.length > 0) throw invalid(errors)
  return values
}

/** A 422 that names every fault. */
export function invalid(errors: readonly ProblemError[]): Refusal {
  const [first] = errors
  return new Refusal('request.invalid_body', {
    detail: first ? `${first.path} ${first.message}.` : 'The request does not match the contract.',
    errors,
  })
}

function typed(raw: string, schema: JsonSchema): unknown {
  const isNumber =
    (schema.type === 'integer' || schema.type === 'number') && raw.trim() !== '' && !Number.isNaN(Number(raw))
  return isNumber ? Number(raw) : raw
}
