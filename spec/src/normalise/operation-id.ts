import { templateNames } from './path-parameters.ts'

/** An id made from method and path, so that it is the same after every load: `GET /Line/{id}` is `getLineById`. */
export function stableOperationId(method: string, path: string): string {
  const words = path.split('/').flatMap((segment) => {
    const names = templateNames(segment)
    const fixed = segment.replaceAll(/\{[^{}]+\}/g, ' ').split(/[^A-Za-z0-9]+/)
    return [...fixed, ...(names.length > 0 ? ['by', ...names.flatMap((name) => name.split(/[^A-Za-z0-9]+/))] : [])]
  })
  return (
    method.toLowerCase() +
    words
      .filter((word) => word !== '')
      .map(capital)
      .join('')
  )
}

/** What an owner wrote, as an identifier: `Forward Proxy` is `ForwardProxy`. */
export function cleanOperationId(written: string): string {
  const words = written.split(/[^A-Za-z0-9_]+/).filter((word) => word !== '')
  const joined = words.map((word, index) => (index === 0 ? word : capital(word))).join('')
  return /^[0-9]/.test(joined) ? `_${joined}` : joined
}

/** The first name that is not taken: `status`, then `status2`, `status3`. */
export function freeOperationId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let suffix = 2
  while (taken.has(`${wanted}${suffix}`)) suffix += 1
  return `${wanted}${suffix}`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
