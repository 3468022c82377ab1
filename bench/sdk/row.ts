/** One line of the benchmark's table. `ratio` is this value over that of `against`. */
export type Row = {
  readonly name: string
  readonly value: number
  readonly unit: 'B' | 'ms' | 'µs'
  readonly ratio?: number
  readonly against?: string
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))
