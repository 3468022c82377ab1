// Node 20 has neither of these. The build puts them in their place, and leaves the platform's own objects alone.

export function groupToMap<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
    index += 1
  }
  return groups
}

/** Without a prototype, as the platform's own. */
export function groupToObject<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => PropertyKey,
): Record<PropertyKey, Item[]> {
  return Object.assign(Object.create(null), Object.fromEntries(groupToMap(items, keyOf)))
}
