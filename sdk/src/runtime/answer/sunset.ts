import type { Hooks } from '../call/hooks.ts'

/**
 * A hook that tells when an answer says its operation is going away, RFC 9745 (Deprecation) and RFC 8594
 * (Sunset); once per operation, so that a poller does not flood the log.
 *
 * @example createClient({ …, hooks: { onResponse: warnOfSunset(console.warn) } })
 */
export function warnOfSunset(warn: (message: string) => void): NonNullable<Hooks['onResponse']> {
  const told = new Set<string>()
  return ({ operation, response }) => {
    const sunset = response.headers.get('sunset')
    if ((!sunset && !response.headers.has('deprecation')) || told.has(operation)) return
    told.add(operation)
    warn(`${operation} is deprecated${sunset ? ` and ends on ${sunset}` : ''}`)
  }
}
