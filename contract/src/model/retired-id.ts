import type { IdKind, KnownId, RetiredId } from './id-kind.ts'

/** An id that is no more, of which kind it was, and what holds in its place today. */
export type FoundRetired = Omit<RetiredId, 'successors'> & {
  readonly kind: string
  readonly successors: readonly Pick<KnownId, 'id' | 'name'>[]
}

/** What became of an id of a brand; undefined for one that holds, or of which nothing is known. Capitals do not matter. */
export function findRetired(kinds: readonly IdKind[], brand: string, text: string): FoundRetired | undefined {
  const asked = text.trim().toLowerCase()
  for (const kind of kinds) {
    if (kind.brand !== brand || kind.ids.some(({ id }) => id.toLowerCase() === asked)) continue
    const found = kind.retired.find(({ id }) => id.toLowerCase() === asked)
    if (found) return { ...found, kind: kind.kind, successors: currentOf(kind, found) }
  }
  return undefined
}

/** Those that hold today, however often ids were replaced in between. The registry's findings see to it that this ends. */
export function currentOf(
  kind: Pick<IdKind, 'ids' | 'retired'>,
  { successors }: RetiredId,
  steps = 20,
): readonly Pick<KnownId, 'id' | 'name'>[] {
  return successors.flatMap((id): readonly Pick<KnownId, 'id' | 'name'>[] => {
    const next = kind.retired.find((one) => one.id === id)
    if (next && steps > 0) return currentOf(kind, next, steps - 1)
    return [{ id, name: kind.ids.find((one) => one.id === id)?.name ?? id }]
  })
}
