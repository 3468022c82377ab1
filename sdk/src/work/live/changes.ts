import type { Live } from './live.ts'

/** What is other than in the answer before. Without ids there is only `data`, and the lists are empty. */
export type Update<Result, Item> = {
  readonly data: Result
  readonly added: readonly Item[]
  readonly changed: readonly { readonly before: Item; readonly now: Item }[]
  readonly gone: readonly Item[]
}

type Same<Item> = (before: Item, now: Item) => boolean

const alike = (before: unknown, now: unknown): boolean => JSON.stringify(before) === JSON.stringify(now)

/**
 * Compare each answer with the one before. The first is always told, with everything in it as added; one that brings nothing
 * new gives `undefined`. Items of the same id are one: the last of them counts.
 */
export function changesOf<Params, Result, Item>(
  { items, id }: Pick<Live<Params, Result, Item>, 'items' | 'id'>,
  isSame: Same<Item> = alike,
): (data: Result) => Update<Result, Item> | undefined {
  let known: ReadonlyMap<unknown, Item> = new Map()
  let shown: { readonly data: Result } | undefined
  return (data) => {
    const before = shown
    shown = { data }
    if (!id || !items)
      return before && alike(before.data, data) ? undefined : { data, added: [], changed: [], gone: [] }
    const now = new Map<unknown, Item>((items(data) ?? []).map((item) => [id(item), item]))
    const old = known
    known = now
    const added = [...now].flatMap(([key, item]) => (old.has(key) ? [] : [item]))
    const gone = [...old].flatMap(([key, item]) => (now.has(key) ? [] : [item]))
    const changed = [...now].flatMap(([key, item]) => {
      const was = old.get(key)
      return was === undefined || isSame(was, item) ? [] : [{ before: was, now: item }]
    })
    return before && !(added.length + gone.length + changed.length) ? undefined : { data, added, changed, gone }
  }
}
