import type { ApiModel, JsonSchema } from '../model/model.ts'
import { partsOf } from '../model/schemas/schema-parts.ts'
import type { ConceptType } from './concepts.ts'
import type { PathStep } from './item-path.ts'

/** A value of an answer: what may be said of it, and whether it may be missing or null. */
export type Spot = { readonly schema: JsonSchema; readonly mayLack: boolean }

type Schemas = Pick<ApiModel, 'schemas'>

/** Where a path leads, or the names among which the step that fails would have to be. */
export function follow(
  api: Schemas,
  from: Spot,
  steps: readonly PathStep[],
): Spot | { readonly known: readonly string[]; readonly step: string } {
  let spot = from
  for (const step of steps) {
    const next = 'member' in step ? memberOf(api, spot, step.member) : itemOf(api, spot, step.list)
    if (next === undefined) {
      const known = partsOf(api, spot.schema).flatMap(({ properties }) => Object.keys(properties ?? {}))
      return { known, step: 'member' in step ? step.member : '[]' }
    }
    spot = next
  }
  return spot
}

function memberOf(api: Schemas, { schema, mayLack }: Spot, name: string): Spot | undefined {
  const parts = partsOf(api, schema)
  const found = parts.map(({ properties }) =>
    properties && Object.hasOwn(properties, name) ? properties[name] : undefined,
  )
  const member = found.find((one) => one !== undefined)
  if (member === undefined) return undefined
  const isThere = parts.some(({ required }) => required?.includes(name))
  return { schema: member, mayLack: mayLack || !isThere || isNullable(api, member) }
}

/** A list may have no first, but each of its items is there. */
function itemOf(api: Schemas, { schema }: Spot, which: 'first' | 'each'): Spot | undefined {
  const list = partsOf(api, schema).find(({ items }) => items !== undefined)
  return list?.items && { schema: list.items, mayLack: which === 'first' || isNullable(api, list.items) }
}

const typesOf = (api: Schemas, schema: JsonSchema): readonly string[] =>
  partsOf(api, schema).flatMap(({ type }) => [type ?? []].flat())

const isNullable = (api: Schemas, schema: JsonSchema): boolean => typesOf(api, schema).includes('null')

/** Whether a value may stand for a member of a concept. */
export function suits(api: Schemas, { schema }: Spot, type: ConceptType): boolean {
  const types = new Set(typesOf(api, schema).filter((one) => one !== 'null'))
  const isAmong = (...wanted: readonly string[]): boolean =>
    types.size > 0 && [...types].every((one) => wanted.includes(one))
  switch (type) {
    case 'text':
      return isAmong('string')
    case 'number':
      return isAmong('number', 'integer')
    case 'id':
    case 'ids':
      return isAmong('string', 'number', 'integer')
    case 'time':
      return isAmong('string', 'integer')
    case 'point':
      return ['lat', 'lon'].every((name) => memberOf(api, { schema, mayLack: false }, name) !== undefined)
  }
}

/** Whether a time may be written without its zone, or as a number: then it has to be read by a clock. */
export function isZoneless(api: Schemas, { schema }: Spot): boolean {
  const parts = partsOf(api, schema)
  if (parts.some(({ format }) => format === 'date-time' || format === 'date')) return false
  return true
}

export const isNumber = (api: Schemas, { schema }: Spot): boolean =>
  typesOf(api, schema).some((one) => one === 'integer' || one === 'number')

export const isList = (api: Schemas, { schema }: Spot): boolean =>
  itemOf(api, { schema, mayLack: false }, 'each') !== undefined
