/** What another node has admitted of one caller, and until when that is in the window for certain. */
export type HeardCount = { readonly calls: number; readonly until: number }

/** What the other nodes said last that they had admitted. */
export type HeardCounts = {
  readonly hear: (node: string, name: string, count: HeardCount, nowMs: number) => void
  /** Of each node that was heard of, what is not over. */
  readonly of: (name: string, nowMs: number) => readonly HeardCount[]
}

type Generation = { since: number; readonly callers: Map<string, Map<string, HeardCount>> }

/** Callers remembered in one life. Of newcomers beyond them nothing is known, as of those that nobody told of. */
const callersMax = 50_000

/** Callers live in two generations, each as long as a count at most: what was not heard again in one is over. */
export function createHeardCounts(lifeMs: number): HeardCounts {
  let young: Generation = { since: 0, callers: new Map() }
  let old: Generation = { since: 0, callers: new Map() }

  const moveOn = (nowMs: number): void => {
    if (nowMs - young.since <= lifeMs) return
    old = young
    young = { since: nowMs, callers: new Map() }
  }

  return {
    hear: (node, name, count, nowMs) => {
      moveOn(nowMs)
      let counts = young.callers.get(name)
      if (!counts) {
        if (young.callers.size >= callersMax) return
        counts = new Map(old.callers.get(name))
        young.callers.set(name, counts)
      }
      counts.set(node, count)
    },
    of: (name, nowMs) => {
      const counts = young.callers.get(name) ?? old.callers.get(name)
      return counts ? [...counts.values()].filter(({ until }) => until > nowMs) : []
    },
  }
}
