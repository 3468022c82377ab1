import { isRecord, listOf, textOf } from '../grammar/record.ts'
import type { OperationModel, ParameterModel } from '../model/model.ts'

/**
 * `x-either`: lists of names, of which one list is given. What names no optional parameter of the operation says nothing,
 * and a choice of one is none; `either-fits` tells.
 */
export function eitherOf(value: unknown, parameters: readonly ParameterModel[]): OperationModel['either'] {
  if (isRecord(value)) return undefined
  const optional = new Set(parameters.filter(({ required }) => !required).map(({ name }) => name))
  const sets = listOf(value).map((set) => listOf(set).map(textOf))
  const isSound = sets.every((set) => set.length > 0 && set.every((name) => optional.has(name)))
  return isSound && sets.length > 1 ? sets : undefined
}
