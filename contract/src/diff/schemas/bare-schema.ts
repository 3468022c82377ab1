import { isRecord } from '../../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../../grammar/shape.ts'

const words = new Set('description summary title example examples deprecated externalDocs $comment default'.split(' '))

/** A keyword's value without the words and annotations inside: two that are then equal bind the same values. */
export function bareSchema(value: unknown, shape: Shape = 'schema'): unknown {
  if (Array.isArray(value)) return value.map((item) => bareSchema(item, itemShape(shape)))
  if (!isRecord(value) || shape === 'literal') return value
  const isNamed = shape === 'map' || shape === 'schema-map'
  const kept = Object.entries(value).filter(([key]) => isNamed || (!words.has(key) && !key.startsWith('x-')))
  return Object.fromEntries(
    kept.map(([key, member]) => [
      key,
      key === 'required' && Array.isArray(member) ? member.toSorted() : bareSchema(member, memberShape(shape, key)),
    ]),
  )
}
