import type { ApiModel, JsonSchema, OperationModel } from '@openlondon/contract/model'
import { fittingValue, type Box, type FittingValue } from '@openlondon/contract/values'
import { type ContractRequest, validatorFor } from '@openlondon/contract/request'
import { carriedNames } from './carried-names.ts'

/** No answer made by the generator is longer. */
export const answerBytesMax = 64 * 1024

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
  fullness: 'full' | 'empty' = 'full',
): FittingValue {
  const made = fittingValue(api, schema, {
    seed: `${operation.id} ${seedOf(request)}`,
    box,
    echo: echoOf(operation, request),
    wantsArray: wantsArray(operation, request),
    fullness,
    validate: () => validatorFor(api, schema, 'owner'),
    lengthMax: answerBytesMax,
  })
  // Characters beyond ASCII are longer in bytes; the values we make have few.
  if (made.ok && new TextEncoder().encode(made.json).length > answerBytesMax)
    return { ok: false, reason: `the answer is longer than ${answerBytesMax} bytes`, isProven: false }
  return made
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
