import type { ProblemError } from '@openlondon/contract/problem'
import { invalid } from './invalid.ts'

type Body = Readonly<Record<string, unknown>>

const first = Date.parse('0000-01-01T00:00:00Z')
const last = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * A time of a body, in milliseconds; undefined where none is given or null. That it is RFC 3339 the contract has checked. A
 * leap second, which is one there, is taken for the second after it, as clocks here count (POSIX.1-2024 §4.19).
 *
 * @throws a `Refusal` at the member's path, where it cannot be counted, or has no year of four digits in UTC
 */
export function readInstant(body: Body, name: string): number | undefined {
  const fault = instantFault(body, name)
  if (fault) throw invalid([fault])
  return instantIn(body, name)
}

/** What is wrong with it, for those who name every fault at once. */
export function instantFault(body: Body, name: string): ProblemError | undefined {
  const at = instantIn(body, name)
  return at === undefined || (at >= first && at <= last)
    ? undefined
    : { path: `/body/${name}`, message: 'must be a time such as 2027-01-31T12:00:00Z, in a year of four digits' }
}

/** Not a number where it cannot be counted. */
export function instantIn(body: Body, name: string): number | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  const text = String(value)
  const isLeap = /:60(?!:)/.test(text)
  return Date.parse(text.replace(/:60(?!:)/, ':59')) + (isLeap ? 1_000 : 0)
}
