import { Histogram } from 'prom-client'

/** One histogram of a family: how many fell below each bound and above the one before, and what they add up to. */
export type GivenHistogram = {
  readonly labels: Readonly<Record<string, string>>
  readonly counts: Float64Array
  readonly sum: number
}

/** A histogram that is counted elsewhere, because prom-client's own would cost each call more than its verification. */
export class GatheredHistogram extends Histogram {
  readonly #name: string
  readonly #help: string
  readonly #bounds: readonly number[]
  readonly #gather: () => readonly GivenHistogram[]

  constructor(
    configuration: ConstructorParameters<typeof Histogram>[0] & { readonly buckets: number[] },
    gather: () => readonly GivenHistogram[],
  ) {
    super(configuration)
    this.#name = configuration.name
    this.#help = configuration.help
    this.#bounds = configuration.buckets
    this.#gather = gather
  }

  /** What the registry and `get` ask for; prom-client's types do not name it. */
  async getForPromString() {
    const values = this.#gather().flatMap((given) => this.#valuesOf(given))
    return { name: this.#name, help: this.#help, type: 'histogram', values, aggregator: 'sum' }
  }

  #valuesOf({ labels, counts, sum }: GivenHistogram) {
    let below = 0
    const buckets = [...counts].map((count, index) => ({
      metricName: `${this.#name}_bucket`,
      labels: { ...labels, le: this.#bounds[index] ?? '+Inf' },
      value: (below += count),
    }))
    return [
      ...buckets,
      { metricName: `${this.#name}_sum`, labels, value: sum },
      { metricName: `${this.#name}_count`, labels, value: below },
    ]
  }
}
