import type { ErrorObject } from 'ajv'
import { mismatchOf } from '../../schema/compile-schema.ts'
import { cut } from './misfit.ts'

/** Keywords of which the engine tells what the contract says, and nothing of the value. */
const tellsTheContract = new Set(
  'type enum const required minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties pattern format oneOf anyOf not if dependentRequired contains'.split(
    ' ',
  ),
)

const inOurWords: Readonly<Record<string, string>> = {
  additionalProperties: 'must have no other member',
  unevaluatedProperties: 'must have no other member',
  unevaluatedItems: 'must have no further item',
  propertyNames: 'must have keys of the named form',
  uniqueItems: 'must not have the same item twice',
  'false schema': 'must not be there',
}

/** What the contract wants at a place. The engine's words are taken for keywords alone that we know to name no value. */
export function wantedShape(error: ErrorObject): string {
  const { keyword } = error
  if (tellsTheContract.has(keyword)) return cut(mismatchOf(error).message)
  return inOurWords[keyword] ?? `must fit "${keyword}"`
}
