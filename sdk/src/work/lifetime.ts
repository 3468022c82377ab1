/** Of an `Age` that proxies have said twice, the first counts; one that is no number is none. */
export const ageOf = (said: string | null | undefined): number => Number.parseInt(said!, 10) || 0

/**
 * For how many seconds more an answer holds: what its `Cache-Control` says, or else its `Expires`, less its `Age`, and never
 * longer than the contract declares. `undefined` when none says anything, 0 for what must not be kept or holds for nobody else
 * (`Vary: *`, RFC 9110 §12.5.5).
 */
export function secondsLeft(headers: Headers, declared: number | undefined): number | undefined {
  const said = `${headers.get('vary')},${headers.get('cache-control')}`
  if (/\*|no-store|no-cache/i.test(said)) return 0
  const expires = headers.get('expires')
  const seconds =
    /max-age\W+(\d+)/i.exec(said)?.[1] ??
    (expires && (Date.parse(expires) - (Date.parse(headers.get('date')!) || Date.now())) / 1_000)
  if (seconds == null) return declared
  // A day that is none is past, RFC 9111 §5.3.
  return Math.max(0, Math.min(+seconds - ageOf(headers.get('age')), declared ?? Infinity) || 0)
}
