type Headers = Readonly<Record<string, string>>

/** Headers by name without case, a later one instead of an earlier. */
export function mergedHeaders(...lists: readonly (Headers | '' | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {}
  // An empty text has no names.
  for (const list of lists as readonly Headers[]) for (const name in list) merged[name.toLowerCase()] = list[name]!
  return merged
}
