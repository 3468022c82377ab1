import { recordOf, textOf } from '../../grammar/record.ts'
import type { JsonSchema } from '../../model/model.ts'
import { plainName } from '../words/name-words.ts'

/** A kind of id that the city shares among its APIs: its data says which there are. */
export type SharedId = {
  readonly schema: string
  readonly brand: string
  readonly type: string
  readonly pattern?: RegExp
}

export const brandOf = (schema: JsonSchema): string => textOf(recordOf(schema)['x-brand'])

export function sharedIds(shared: Readonly<Record<string, JsonSchema>>): readonly SharedId[] {
  return Object.entries(shared).flatMap(([schema, stated]) => {
    const brand = brandOf(stated)
    if (brand === '' || typeof stated.type !== 'string') return []
    const pattern = tellingPattern(stated)
    return [{ schema, brand, type: stated.type, ...(pattern ? { pattern } : {}) }]
  })
}

/**
 * A pattern by which a value can be known without its name: long values of letters and digits. Plain
 * numbers and two-letter codes fit by accident.
 */
function tellingPattern({ pattern, examples = [] }: JsonSchema): RegExp | undefined {
  const values = examples.map(String)
  const areTelling = values.length > 0 && values.every((value) => /^(?=.*[A-Za-z])(?=.*\d).{7,}$/.test(value))
  return pattern !== undefined && areTelling ? new RegExp(pattern, 'u') : undefined
}

/** The shared id that a name ends with: `fromStopPointId` holds a `StopPointId`. */
export function sharedIdNamed(ids: readonly SharedId[], name: string): SharedId | undefined {
  const plain = plainName(name)
  return ids.find(({ schema, brand }) => [schema, brand].some((one) => plain.endsWith(plainName(one))))
}

/** The shared id that every one of some values looks like. */
export const sharedIdLike = (ids: readonly SharedId[], values: readonly unknown[]): SharedId | undefined =>
  values.length === 0
    ? undefined
    : ids.find(({ pattern }) => pattern && values.every((value) => typeof value === 'string' && pattern.test(value)))
