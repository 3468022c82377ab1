import type { UndeclaredField } from './api-truth.ts'

/** One entry a field, by name, with the number of lists that have it. */
export function countFields(
  seenIn: UndeclaredField['seenIn'],
  lists: readonly (readonly string[])[],
): readonly UndeclaredField[] {
  const times = new Map<string, number>()
  for (const field of lists.flat()) times.set(field, (times.get(field) ?? 0) + 1)
  return [...times]
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([field, count]) => ({ field, seenIn, times: count }))
}
