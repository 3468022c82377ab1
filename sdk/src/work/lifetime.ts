/** Of an `Age` that proxies have said twice, the first counts; one that is no number is none. */
export const ageOf = (said: string | null | undefined): number => Number.parseInt(said ?? '', 10) || 0

/**
 * For how many seconds more an answer holds: what its `Cache-Control` says, less its `Age`, and never longer than the contract
 * declares. `undefined` when neither says anything, 0 for what must not be kept.
 */
export function secondsLeft(headers: Headers, declared: number | undefined): number | undefined {
  const said = headers.get('cache-control') ?? ''
  if (/no-store|no-cache/i.test(said)) return 0
  const [, maxAge] = /max-age\s*=\s*"?(\d+)/i.exec(said) ?? []
  if (maxAge === undefined) return declared
  const left = Math.max(0, Number(maxAge) - ageOf(headers.get('age')))
  return Math.min(left, declared ?? left)
}
