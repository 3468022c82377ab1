import type { ApiModel, JsonSchema, OperationModel } from '@openlondon/contract'
import type { Box } from './generate-number.ts'
import { generateValue, impossible, type Fullness, type GenerateOptions } from './generate-value.ts'
import type { ContractRequest } from '../../request/read-request.ts'
import { carriedNames } from '../answer/subject-change.ts'
import { validatorFor } from '../../request/validator.ts'

/** No answer made by the generator is longer. */
export const answerBytesMax = 64 * 1024

/** A valid value and its JSON, or why none could be made. */
export type GeneratedAnswer =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly reason: string }

type Attempt = Pick<GenerateOptions, 'fullness' | 'usesExamples' | 'bytes' | 'isVaried'>

/** From a rich answer to the least one: a schema that our generator half understands still gets an answer. */
const attempts: readonly Attempt[] = [
  { fullness: 'full', usesExamples: true, bytes: 16_384 },
  { fullness: 'full', usesExamples: false, bytes: 16_384 },
  { fullness: 'full', usesExamples: false, bytes: 4_096 },
  { fullness: 'least', usesExamples: true, bytes: 4_096 },
  { fullness: 'least', usesExamples: false, bytes: 1_024 },
  // Conditions and choices of which one must not fit are met by trying on.
  ...Array.from({ length: 8 }, (_, index): Attempt => {
    const fullness = index % 2 === 0 ? 'full' : 'least'
    return { fullness, usesExamples: false, bytes: 2_048, isVaried: true }
  }),
]

/**
 * Make an answer from a schema: valid by the contract's own validator, at most 64 KB, and the same for the
 * same operation and request values.
 */
export function generateAnswer(
  api: ApiModel,
  operation: OperationModel,
  schema: JsonSchema,
  request: Pick<ContractRequest, 'values' | 'body'>,
  box: Box,
  wanted: Exclude<Fullness, 'least'> = 'full',
): GeneratedAnswer {
  const seed = `${operation.id} ${seedOf(request)}`
  let reason = 'no value satisfies the schema'
  for (const [index, attempt] of attempts.entries()) {
    const fullness = wanted === 'empty' && attempt.fullness === 'full' ? 'empty' : attempt.fullness
    const value = generateValue(api, schema, {
      ...attempt,
      fullness,
      seed: `${seed} ${index}`,
      box,
      echo: echoOf(operation, request),
      wantsArray: wantsArray(operation, request),
    })
    if (value === impossible) continue
    const fault = firstFault(api, schema, value)
    const json = JSON.stringify(value)
    if (!fault && json.length <= answerBytesMax && Buffer.byteLength(json) <= answerBytesMax) return { ok: true, json }
    reason = fault ?? `the answer is longer than ${answerBytesMax} bytes`
  }
  return { ok: false, reason }
}

/** A schema that the validator itself cannot read is a fault of the contract, not of the server. */
function firstFault(api: ApiModel, schema: JsonSchema, value: unknown): string | undefined {
  try {
    const [fault] = validatorFor(api, schema, 'owner')(value)
    return fault && `${fault.path || '/'} ${fault.message}`
  } catch (error) {
    return `the schema cannot be compiled: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Names in order, so that the order of query parameters does not matter. */
function seedOf(request: Pick<ContractRequest, 'values' | 'body'>): string {
  const names = Object.keys(request.values).toSorted()
  return JSON.stringify([names.map((name) => [name, request.values[name]]), request.body])
}

/** One id asked for gives one object where the owner does that, several give a list. */
export function wantsArray(operation: OperationModel, request: Pick<ContractRequest, 'values'>): boolean | undefined {
  const list = operation.parameters.find(
    (parameter) => parameter.in === 'path' && Array.isArray(request.values[parameter.name]),
  )
  const values = list && request.values[list.name]
  return Array.isArray(values) ? values.length > 1 : undefined
}

/** The request's values under every name an answer may carry them by; the path comes first, its first value wins. */
function echoOf(
  operation: OperationModel,
  request: Pick<ContractRequest, 'values'>,
): ReadonlyMap<string, readonly unknown[]> {
  const echo = new Map<string, readonly unknown[]>()
  const pathFirst = operation.parameters.toSorted(
    (one, other) => Number(other.in === 'path') - Number(one.in === 'path'),
  )
  for (const parameter of pathFirst) {
    const value = request.values[parameter.name]
    if (value === undefined) continue
    for (const name of carriedNames(parameter.name)) {
      if (!echo.has(name)) echo.set(name, Array.isArray(value) ? value : [value])
    }
  }
  return echo
}
