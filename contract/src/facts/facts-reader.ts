import { below, valueAt } from '../grammar/pointer.ts'
import { isRecord, type JsonRecord } from '../grammar/record.ts'
import { ContractError } from '../files/contract-error.ts'
import type { SourceFile } from '../files/source-file.ts'

/** Reads our own YAML files member by member, and stops with the place and the remedy when one is missing. */
export type FactsReader = {
  readonly has: (pointer: string) => boolean
  readonly text: (pointer: string, hint: string) => string
  readonly number: (pointer: string) => number | undefined
  readonly record: (pointer: string, hint: string) => JsonRecord
  readonly list: (pointer: string) => readonly unknown[]
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
    number(pointer) {
      const value = at(pointer)
      if (value === undefined || value === null) return undefined
      return typeof value === 'number' ? value : fail(pointer, `"${nameOf(pointer)}" must be a number.`)
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
  }
}

/** Pointers of the members of a list, for reading each with the same reader. */
export const membersOf = (pointer: string, list: readonly unknown[]): readonly string[] =>
  list.map((_item, index) => below(pointer, index))
