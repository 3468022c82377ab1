import { idOf, rowsOf, type IdOf, type IdTable, type IdValue, type NamedId } from './id-table.ts'
import { plainText } from './plain-text.ts'
import { successorsOf } from './resolve-id.ts'

/** An id that fits what somebody typed. */
export type FoundId<Id extends IdValue = IdValue> = NamedId<Id> & { readonly kind: string }

type Tables = readonly [IdTable<IdValue>, ...(readonly IdTable<IdValue>[])]

/**
 * Ids by a name as people type it, the best first, ten at most: every word must begin a word of the name, of another name,
 * or be the id. What has a retired name is found as what came after it. None for blank text.
 */
export function findIds<const Given extends Tables>(
  name: string,
  ...tables: Given
): readonly FoundId<IdOf<Given[number]>>[]
export function findIds(name: string, ...tables: Tables): readonly FoundId[] {
  const wanted = plainText(name)
  if (!wanted) return []
  const ids = new Set<IdValue>()
  return tables
    .flatMap((table) => inTable(table, wanted))
    .sort((left, right) => left.rank - right.rank)
    .flatMap(({ found }) => {
      const isNew = !ids.has(found.id)
      ids.add(found.id)
      return isNew ? [found] : []
    })
    .slice(0, 10)
}

type Ranked<Id extends IdValue> = { readonly rank: number; readonly found: FoundId<Id> }

function inTable<Id extends IdValue>(table: IdTable<Id>, wanted: string): readonly Ranked<Id>[] {
  const { kind } = table
  const current = rowsOf(table).flatMap(({ id, name, aliases }): readonly Ranked<Id>[] => {
    const rank = Math.min(...[id, name, ...aliases].map((one) => rankOf(plainText(one), wanted)))
    return rank < Infinity ? [{ rank, found: { kind, id: idOf(table, id), name } }] : []
  })
  const retired = (table.retired ?? []).flatMap((row) => {
    const rank = Math.min(rankOf(plainText(row.id), wanted), rankOf(plainText(row.name), wanted))
    return rank < Infinity ? successorsOf(table, row).map((one) => ({ rank, found: { kind, ...one } })) : []
  })
  return [...current, ...retired]
}

/** The very name before one that begins so, before one whose words do; within each the shorter; else `Infinity`. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  const words = name.split(' ')
  const isMeant = wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))
  if (!isMeant) return Infinity
  return (name.startsWith(wanted) ? 1 : 2) + name.length / 1e3
}
