import type { OperationVisit } from '../operations/compare-operations.ts'
import type { Found } from '../schemas/found.ts'
import type { Visit } from '../schemas/spot.ts'

/** A difference at one place, with the operations that lead there. */
export type Reached = Found & { readonly operations: readonly string[] }

/** Every difference once, however many operations lead to it, with exactly those that do. */
export function reachedFindings(visits: readonly OperationVisit[]): readonly Reached[] {
  const users = new Map<Visit, Set<string>>()
  for (const { id, visit } of visits)
    for (const reached of closureOf(visit)) {
      const ids = users.get(reached) ?? new Set()
      users.set(reached, ids)
      if (id !== undefined) ids.add(id)
    }
  return [...users].flatMap(([visit, ids]) => {
    const operations = [...ids].toSorted()
    return visit.found.map((found) => ({ ...found, operations }))
  })
}

function closureOf(start: Visit): ReadonlySet<Visit> {
  const reached = new Set<Visit>([start])
  const open = [start]
  for (let visit = open.pop(); visit; visit = open.pop())
    for (const next of visit.links)
      if (!reached.has(next)) {
        reached.add(next)
        open.push(next)
      }
  return reached
}
