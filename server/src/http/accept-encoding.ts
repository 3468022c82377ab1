/** The content codings this server can make, best first. */
export const codings = ['br', 'gzip'] as const

export type Coding = (typeof codings)[number]

/**
 * Which coding a reader wants (RFC 9110 §12.5.3). `q=0` refuses, `*` stands for what is not named, equal
 * weights go to the smaller body, and plain bytes win only when they weigh more. Undefined means plain,
 * also for a reader that refuses everything: an answer it may read is better than none.
 */
export function chooseCoding(header: string | undefined): Coding | undefined {
  const weights = readWeights(header ?? '')
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = codings.toSorted((one, other) => weightOf(other) - weightOf(one))
  if (best === undefined || weightOf(best) === 0) return undefined
  return weightOf(best) >= (weights.get('identity') ?? 0) ? best : undefined
}

/** An entry that cannot be read is passed over, as if it were not there. */
function readWeights(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const entry of header.toLowerCase().split(',')) {
    const found = /^\s*(?:x-)?([\w*!#$%&'+.^`|~-]+)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/.exec(entry)
    if (found?.[1] !== undefined) weights.set(found[1], Number(found[2] ?? 1))
  }
  return weights
}
