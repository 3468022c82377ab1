import { cleanOperationId, markedOperationId, stableOperationId } from './operation-id.ts'

/** An operation as far as its name depends on it. */
export type Nameable = { readonly method: string; readonly path: string; readonly written: string }

/**
 * A name for each: what its owner wrote; else that as a name; else method and path; else these with a mark. None comes
 * twice, not in other capitals either, because pages are files called so. Of those that want one name the nearest to the
 * root has it, wherever it stands in the file, and the others fall back on what is their own: a number would depend on who
 * else is there.
 */
export function nameOperations(
  operations: readonly Nameable[],
  wishes: readonly Wish[] = wishesInOrder,
): readonly string[] {
  const given = new Map<Nameable, string>()
  const taken = new Set<string>()
  const inOrder = operations.toSorted(nearestFirst)
  for (const wish of wishes)
    for (const operation of inOrder) {
      if (given.has(operation)) continue
      const name = wish(operation)
      const file = name.toLowerCase()
      if (name === '' || taken.has(file)) continue
      given.set(operation, name)
      taken.add(file)
    }
  return operations.map((operation) => given.get(operation) ?? '')
}

/** A name that an operation would have; empty where it has no such wish. */
export type Wish = (operation: Nameable) => string

/** Of each operation, from the dearest to the last. */
export const wishesInOrder: readonly Wish[] = [
  ({ written }) => (cleanOperationId(written) === written ? written : ''),
  ({ written }) => cleanOperationId(written),
  ({ method, path }) => stableOperationId(method, path),
  ({ method, path }) => markedOperationId(stableOperationId(method, path), `${method} ${path}`),
]

const nearestFirst = (one: Nameable, other: Nameable): number =>
  one.path.length - other.path.length || compare(one.path, other.path) || compare(one.method, other.method)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
