import { below, valueAt } from '../grammar/pointer.ts'
import { isRecord, type JsonRecord } from '../grammar/record.ts'
import { ContractError } from '../files/contract-error.ts'
import type { SourceFile } from '../files/source-file.ts'

/** Reads our own YAML files member by member, and stops with the place and the remedy when one is missing. */
export type FactsReader = {
  readonly has: (pointer: string) => boolean
  readonly text: (pointer: string, hint: string) => string
  readonly optionalText: (pointer: string) => string | undefined
  readonly number: (pointer: string) => number | undefined
  /** False when it is not there. */
  readonly flag: (pointer: string) => boolean
  readonly record: (pointer: string, hint: string) => JsonRecord
  readonly list: (pointer: string) => readonly unknown[]
  readonly oneOf: <Value extends string>(pointer: string, values: readonly Value[], fallback?: Value) => Value
  readonly fail: (pointer: string, problem: string) => never
}

export function readFacts(source: SourceFile): FactsReader {
  const at = (pointer: string): unknown => valueAt(source.value, pointer)
  const nameOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')
  const fail = (pointer: string, problem: string): never => {
    throw new ContractError(problem, source.locate(pointer))
  }
  const text = (pointer: string, hint: string): string => {
    const value = at(pointer)
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value.trim() !== ''
      ? value.trim()
      : fail(pointer, `"${nameOf(pointer)}" is missing. Add ${hint}.`)
  }
  return {
    has: (pointer) => at(pointer) !== undefined,
    fail,
    text,
    optionalText: (pointer) =>
      at(pointer) === undefined || at(pointer) === null ? undefined : text(pointer, 'its text'),
    number(pointer) {
      const value = at(pointer)
      if (value === undefined || value === null) return undefined
      return typeof value === 'number' ? value : fail(pointer, `"${nameOf(pointer)}" must be a number.`)
    },
    flag(pointer) {
      const value = at(pointer)
      if (value === undefined || value === null) return false
      return typeof value === 'boolean' ? value : fail(pointer, `"${nameOf(pointer)}" must be true or false.`)
    },
    record(pointer, hint) {
      const value = at(pointer)
      return isRecord(value) ? value : fail(pointer, `"${nameOf(pointer)}" is missing. Add ${hint}.`)
    },
    list(pointer) {
      const value = at(pointer)
      if (value === undefined || value === null) return []
      return Array.isArray(value) ? value : fail(pointer, `"${nameOf(pointer)}" must be a list.`)
    },
    oneOf(pointer, values, fallback) {
      const value = at(pointer)
      if (value === undefined && fallback !== undefined) return fallback
      return (
        values.find((one) => one === value) ??
        fail(pointer, `"${nameOf(pointer)}" must be one of ${values.join(', ')}.`)
      )
    },
  }
}

/** Pointers of the members of a list, for reading each with the same reader. */
export const membersOf = (pointer: string, list: readonly unknown[]): readonly string[] =>
  list.map((_item, index) => below(pointer, index))
