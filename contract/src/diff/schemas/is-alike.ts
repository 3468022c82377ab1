import type { EffectiveSchema } from '../effective/effective-schema.ts'

/** Whether two schemas say enough alike to be one under two names: the same kinds, and of their members the most part. */
export function isAlike(one: EffectiveSchema, other: EffectiveSchema): boolean {
  const [first, second] = [[...one.parts.keys()], [...other.parts.keys()]]
  if (first.toSorted().join() !== second.toSorted().join()) return false
  const [members, others] = [one, other].map(({ parts }) => [...(parts.get('object')?.members.keys() ?? [])])
  if (!members || !others) return true
  const common = members.filter((name) => others.includes(name)).length
  return common * 2 >= Math.max(members.length, others.length)
}
