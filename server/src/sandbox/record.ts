/** A JSON object, as against an array, null or a scalar. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A record with its members changed; the same one when none is, so that what stays is not copied. */
export function changeMembers(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown, name: string) => unknown,
): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | undefined
  for (const name of Object.keys(record)) {
    const changed = change(record[name], name)
    if (changed !== record[name]) (copy ??= { ...record })[name] = changed
  }
  return copy ?? record
}

/** The same for a list. */
export function changeItems(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined
  for (const [index, item] of items.entries()) {
    const changed = change(item)
    if (changed !== item) (copy ??= [...items])[index] = changed
  }
  return copy ?? items
}
