import type { Axes } from '../../model/change.ts'
import type { Cause } from './merge-places.ts'
import type { Reached } from './reached.ts'

/** Causes of one kind that are told together. */
export type Told = { readonly causes: readonly Cause[] }

/** From so many on causes of one kind are told as one: fewer are read faster one by one. */
const together = 4

/**
 * Causes told together where there are many of a kind, and words of any number. What breaks on the wire is told together
 * only where it reaches the same operations, or where operations themselves are gone.
 */
export function collapse(causes: readonly Cause[]): readonly Told[] {
  return [...Map.groupBy(causes, kindOf).values()].flatMap((group): readonly Told[] => {
    const least = group.some(({ first }) => isWords(first.rule)) ? 2 : together
    return group.length < least ? group.map((cause) => ({ causes: [cause] })) : [{ causes: group }]
  })
}

const isWords = (rule: string): boolean => rule === 'documentation-changed' || rule === 'examples-changed'

function kindOf({ first, places }: Cause): string {
  const isOne = first.axes.wire !== 'major' || first.rule === 'operation-removed' || first.rule === 'operation-moved'
  const operations = isOne ? [] : operationsOf(places)
  return JSON.stringify([first.rule, worstOf(places), operations])
}

export const operationsOf = (places: readonly Reached[]): readonly string[] =>
  [...new Set(places.flatMap(({ operations }) => operations))].toSorted()

const worstOf = (places: readonly Reached[]): Axes | undefined => places[0]?.axes
