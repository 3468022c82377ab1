/** What is read from the store for whoever asks, as it was read last. */
export type SeldomRead<Value> = {
  readonly read: () => Promise<Value>
  /** What was read is no longer so: the next one who asks is told anew. */
  readonly forget: () => void
}

/** At most once in so many milliseconds: anybody may ask, and nobody's asking must cost the store more than that. */
export function readSeldom<Value>(
  keptMs: number,
  monotonicMs: () => number,
  readAnew: () => Promise<Value>,
): SeldomRead<Value> {
  let kept: { readonly at: number; readonly value: Promise<Value> } | undefined
  return {
    read: () => {
      const at = monotonicMs()
      if (kept && at - kept.at < keptMs) return kept.value
      const fresh = { at, value: readAnew() }
      kept = fresh
      // One that could not be read is not kept.
      fresh.value.catch(() => {
        if (kept === fresh) kept = undefined
      })
      return fresh.value
    },
    forget: () => (kept = undefined),
  }
}
