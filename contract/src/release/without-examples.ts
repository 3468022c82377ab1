import { isRecord } from '../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'

/** A document without its examples: fixtures hold them, and what a release promises is told by schemas and words. */
export function withoutExamples(value: unknown, shape: Shape = 'object'): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutExamples(item, itemShape(shape)))
  if (!isRecord(value) || shape === 'literal') return value
  const isNamed = shape === 'map' || shape === 'schema-map'
  const kept = Object.entries(value).filter(([key]) => isNamed || (key !== 'example' && key !== 'examples'))
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutExamples(member, memberShape(shape, key))]))
}
