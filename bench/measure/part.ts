/** One measured number. `ratio` is ours over the peer's: below 1 we are smaller or quicker, when `better` is `lower`. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'B' | 'MB' | 'ms' | 'µs' | 'req/s' | 'x' | '%'
  readonly better: 'lower' | 'higher'
  readonly peer?: { readonly name: string; readonly value: number }
  /** The bar that the project set itself, in the figure's unit, or as a ratio to the peer. */
  readonly bar?: { readonly value: number; readonly of: 'value' | 'ratio' }
}

/** A part either measures or says in one sentence why it cannot, e.g. that nothing has been built yet. */
export type PartResult =
  | {
      readonly kind: 'measured'
      readonly figures: readonly Figure[]
      /** Lines for people below the figures. */
      readonly notes?: readonly string[]
      /** What the figures were counted from, for machines. */
      readonly rows?: readonly object[]
    }
  | { readonly kind: 'skipped'; readonly reason: string }

export type Part = {
  readonly id: string
  readonly about: string
  readonly run: () => Promise<PartResult>
}

/** Ours over the peer's. */
export function ratioOf(figure: Figure): number | undefined {
  return figure.peer && figure.peer.value !== 0 ? figure.value / figure.peer.value : undefined
}

/** Undefined when there is no bar to hold the figure to. */
export function meetsBar(figure: Figure): boolean | undefined {
  if (!figure.bar) return undefined
  const measured = figure.bar.of === 'value' ? figure.value : ratioOf(figure)
  if (measured === undefined) return undefined
  return figure.better === 'lower' ? measured <= figure.bar.value : measured >= figure.bar.value
}
