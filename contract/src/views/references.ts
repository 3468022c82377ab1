import { isRecord } from '../grammar/record.ts'
import { namedSchema } from './named-schemas.ts'

/** What composes a type of others, so that these have to be read for it; of what is merely referred to the name will do. */
const compositions = new Set(['allOf', 'anyOf', 'oneOf', 'not'])

/**
 * Every reference in a value, in its own words, and whether something is composed of what it leads to. What `lead` gives
 * back is looked through as well.
 */
export function followReferences(value: unknown, lead: (pointer: string, isPart: boolean) => unknown): void {
  const open = [value]
  const visit = (one: unknown, isPart: boolean): void => {
    if (Array.isArray(one)) return one.forEach((item) => visit(item, isPart))
    if (!isRecord(one)) return
    const pointer = one['$ref'] ?? namedSchema(one)
    if (typeof pointer === 'string') open.push(lead(pointer, isPart))
    for (const [key, member] of Object.entries(one)) visit(member, compositions.has(key))
  }
  for (const one of open) visit(one, false)
}
