/** The seconds that a header says, as a number or as a date (RFC 9110 §10.2.3); none for nonsense or what is past. */
export function secondsIn(headers: Headers, name: string, now: number): number | undefined {
  const text = headers.get(name)
  if (!text) return undefined
  const seconds = /^\s*[\d.]+\s*$/.test(text) ? +text : (Date.parse(text) - now) / 1_000
  return seconds > 0 ? seconds : undefined
}
