/** One page of a list, counted from 1, and what there is in all. */
export type Page<Item> = {
  readonly items: readonly Item[]
  readonly number: number
  readonly size: number
  readonly total: number
  /** At least 1. */
  readonly pages: number
}

export function pageOf<Item>(items: readonly Item[], number: number, size: number): Page<Item> {
  const start = (number - 1) * size
  return {
    items: items.slice(start, start + size),
    number,
    size,
    total: items.length,
    pages: Math.max(1, Math.ceil(items.length / size)),
  }
}

/** A stretch of a list. */
export function stretchOf<Item>(items: readonly Item[], offset: number, limit: number): readonly Item[] {
  return items.slice(offset, offset + limit)
}

/** A new list in the order of a value: numbers by size, texts by code unit; what has none comes last, equals stay. */
export function sortedBy<Item>(
  items: readonly Item[],
  value: (item: Item) => string | number | undefined,
  order: 'ascending' | 'descending' = 'ascending',
): readonly Item[] {
  const sign = order === 'ascending' ? 1 : -1
  return items.toSorted((one, other) => {
    const [first, second] = [value(one), value(other)]
    if (first === second) return 0
    if (first === undefined) return 1
    if (second === undefined) return -1
    return first < second ? -sign : sign
  })
}

/** One object for one thing asked for, a list for several: how some owners answer. */
export function oneOrMany(items: readonly unknown[], asked: readonly unknown[]): unknown {
  return asked.length === 1 ? items[0] : items
}
