/**
 * The instant of a time that an owner wrote as milliseconds, or without a zone: by the clock of `timeZone`. In the hour that
 * comes twice in autumn it is the first.
 */
export function instantOf(time: number | string | null | undefined, timeZone = 'UTC'): string | undefined {
  if (time === null || time === undefined) return undefined
  const written = new Date(typeof time === 'number' || /(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`)
  if (Number.isNaN(written.getTime())) return undefined
  if (typeof time === 'number' || /(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return written.toISOString()
  const aheadAt = (instant: Date): number =>
    Date.parse(`${instant.toLocaleString('sv-SE', { timeZone })}Z`) - Math.floor(instant.getTime() / 1000) * 1000
  const near = new Date(written.getTime() - aheadAt(written))
  return new Date(written.getTime() - aheadAt(near)).toISOString()
}
