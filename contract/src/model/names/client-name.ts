import { isReservedName } from './reserved-name.ts'

/**
 * What a city's client is called in code that readers copy: `new-york` is `newYork`. A word of the language, or a name
 * that stands beside it already, gets `City` behind it.
 */
export function clientName(cityId: string, taken: readonly string[] = []): string {
  const [first = '', ...others] = cityId.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const name = /^[A-Za-z]/.test(joined) ? joined : `city${joined}`
  return isReservedName(name) || taken.includes(name) ? `${name}City` : name
}
