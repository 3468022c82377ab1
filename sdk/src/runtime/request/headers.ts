type Headers = Readonly<Record<string, string>>

/** Headers by name without case, a later one instead of an earlier. */
export function mergedHeaders(...lists: readonly (Headers | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const list of lists) for (const name in list) merged[name.toLowerCase()] = list[name]!
  return merged
}
