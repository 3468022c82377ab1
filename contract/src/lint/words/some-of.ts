const shown = 3

/** A few names and how many more, so that one finding can speak for a whole API. */
export function someOf(names: readonly string[]): string {
  const rest = names.length - shown
  return rest > 1 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ')
}
