import { below } from '../grammar/pointer.ts'
import { isRecord, recordOf, type JsonRecord } from '../grammar/record.ts'
import type { SourceLocation } from '../model/model.ts'
import { ContractError } from './contract-error.ts'

/** What the engine's files call by name: `{{city.host}}` is the member `host` of the member `city`. */
export type Names = JsonRecord

const placeholder = /\{\{\s*([^{}\s]+)\s*\}\}/g
const onlyPlaceholder = /^\{\{\s*([^{}\s]+)\s*\}\}$/

/**
 * A parsed file with its names filled in. A text that is one placeholder and nothing else becomes the value of any
 * kind; inside a longer text only a text or a number can stand. The text itself is left alone, so that what comes from
 * a city can break no quotes and every line stays where it is.
 */
export function fillPlaceholders(value: unknown, names: Names, locate: (pointer: string) => SourceLocation): unknown {
  const named = (name: string, pointer: string): unknown => {
    const found = name.split('.').reduce<unknown>((parent, key) => recordOf(parent)[key], names)
    if (found !== undefined) return found
    const known = pathsOf(names).join(', ')
    throw new ContractError(`There is no name "${name}" to fill in. Use one of ${known}.`, locate(pointer))
  }
  const filled = (part: unknown, pointer: string): unknown => {
    if (Array.isArray(part)) return part.map((item, index) => filled(item, below(pointer, index)))
    if (isRecord(part))
      return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, filled(member, below(pointer, key))]))
    if (typeof part !== 'string') return part
    const [, whole] = onlyPlaceholder.exec(part) ?? []
    if (whole !== undefined) return named(whole, pointer)
    return part.replaceAll(placeholder, (_written, name: string) => textOf(named(name, pointer), name, pointer))
  }
  const textOf = (found: unknown, name: string, pointer: string): string => {
    if (typeof found === 'string' || typeof found === 'number') return String(found)
    throw new ContractError(`"${name}" is no text, so it must stand alone.`, locate(pointer))
  }
  return filled(value, '')
}

/** Every name there is, as a file would write it. */
function pathsOf(names: Names): readonly string[] {
  return Object.entries(names).flatMap(([key, value]) =>
    isRecord(value) ? pathsOf(value).map((rest) => `${key}.${rest}`) : [key],
  )
}
