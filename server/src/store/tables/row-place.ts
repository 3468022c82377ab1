import { sql, type RawBuilder } from 'kysely'

/** Where a page of a list ends that is told by instant and id: the next one begins after it. */
export type RowPlace = { readonly at: number; readonly id: string }

/** Rows after a place; of one instant, in the order of their ids. Without a place, all. */
export function after(place: RowPlace | undefined, column: string, order: 'newest' | 'oldest'): RawBuilder<boolean> {
  if (!place) return sql<boolean>`1 = 1`
  const instant = sql.ref(column)
  const further = sql.raw(order === 'newest' ? '<' : '>')
  return sql<boolean>`(${instant} ${further} ${place.at} OR (${instant} = ${place.at} AND id > ${place.id}))`
}
