/** How many items lists keep, outermost first; each line is shorter than the one before. */
const lengths = [
  [3, 3],
  [3, 2],
  [2, 2],
  [2, 1],
  [1, 1],
] as const

/**
 * An example with fewer items in its lists: the first that is short enough, or the shortest that still fits. A test of
 * somebody's app needs an answer of the owner's kind, not all of it.
 */
export function shortened(value: unknown, fits: (value: unknown) => boolean, lengthMax: number): unknown {
  let shortest = value
  let tried = JSON.stringify(value)
  let length = tried.length
  for (const [outer, inner] of lengths) {
    if (length <= lengthMax) break
    const short = cut(value, outer, inner)
    const text = JSON.stringify(short)
    // Without long lists the next cut is the one before, and validating is dear.
    if (text !== tried && fits(short)) {
      shortest = short
      length = text.length
    }
    tried = text
  }
  return shortest
}

function cut(value: unknown, most: number, inner: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((item) => cut(item, inner, inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cut(member, most, inner)]))
}
