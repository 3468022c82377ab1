import { measureLoad, type LoadResult, type Shot } from './load.ts'
import type { MeasuredProcess } from './measured-process.ts'
import { median } from './median.ts'

export type Candidate = { readonly server: MeasuredProcess; readonly shots: readonly Shot[] }

/**
 * Rounds alternate between the candidates, so that a busy moment of the machine meets all of them; the first
 * round warms up and is dropped. Medians, in the order of the candidates.
 */
export async function measureInTurn<Names extends string>(
  candidates: Readonly<Record<Names, Candidate>>,
  rounds: number,
  requests: number,
): Promise<Readonly<Record<Names, LoadResult>>> {
  // Object.keys loses the names; a Record of names has exactly those.
  const names = Object.keys(candidates) as Names[]
  const results = new Map<Names, LoadResult[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const { server, shots } = candidates[name]
      const result = await measureLoad(server, shots, requests)
      if (round > 0) results.get(name)?.push(result)
    }
  }
  // Made from the names themselves.
  return Object.fromEntries(names.map((name) => [name, middle(results.get(name) ?? [])])) as Record<Names, LoadResult>
}

function middle(results: readonly LoadResult[]): LoadResult {
  return {
    p50Ms: median(results.map(({ p50Ms }) => p50Ms)),
    cpuMicroseconds: median(results.map(({ cpuMicroseconds }) => cpuMicroseconds)),
  }
}
