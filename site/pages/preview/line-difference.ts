/** A line of two texts: in both, in the older one alone, or in the newer one alone. */
export type DiffLine = { readonly mark: ' ' | '-' | '+'; readonly text: string }

/** The fewest lines that have to go and come; what goes stands before what comes. */
export function lineDifference(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  /** How many lines both have in common from here to their ends. */
  const common = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i]![j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: DiffLine[] = []
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push({ mark: ' ', text: old[i] ?? '' })
      i += 1
      j += 1
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: old[i] ?? '' })
      i += 1
    } else {
      lines.push({ mark: '+', text: now[j] ?? '' })
      j += 1
    }
  }
  return lines
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))
