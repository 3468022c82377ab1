/** How long one thing takes to another, by medians of pairs done in turn, so that a busy moment falls on both. */
export async function medianRatio(
  pairs: number,
  one: (index: number) => Promise<void>,
  other: (index: number) => Promise<void>,
): Promise<number> {
  const times: [number[], number[]] = [[], []]
  const take = async (side: 0 | 1, index: number): Promise<void> => {
    const started = performance.now()
    await (side === 0 ? one : other)(index)
    times[side].push(performance.now() - started)
  }
  for (let index = 0; index < pairs; index += 1) {
    // Neither side is always the first.
    await take(index % 2 === 0 ? 0 : 1, index)
    await take(index % 2 === 0 ? 1 : 0, index)
  }
  return median(times[0]) / median(times[1])
}

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
