/** The known name that somebody most likely meant: two slips away at most, and fewer than it has letters to recognise. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((one) => ({ one, slips: editDistance(one.toLowerCase(), name.toLowerCase()) }))
    .filter(({ one, slips }) => slips <= 2 && slips < one.length - 1)
    .toSorted((left, right) => left.slips - right.slips)
  return best?.one
}

/** Letters to add, drop or change (Levenshtein, 1966). */
export function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1]
    for (let at = 0; at < right.length; at += 1) {
      const changed = (row[at] ?? 0) + (letter === right[at] ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
