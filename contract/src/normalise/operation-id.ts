import { isReservedName } from '../model/reserved-name.ts'
import { templateNames } from './path-parameters.ts'

/** It is what people type, what shows in a stack trace, and one column of a table. */
const lengthMax = 32

/** An id made from method and path, so that it is the same after every load: `GET /Line/{id}` is `getLineById`. */
export function stableOperationId(method: string, path: string): string {
  const words = path.split('/').flatMap((segment) => {
    const names = templateNames(segment)
    const fixed = wordsOf(segment.replaceAll(/\{[^{}]+\}/g, ' '))
    return [...fixed, ...(names.length > 0 ? ['by', ...names.flatMap(wordsOf)] : [])]
  })
  const name = shortened(method.toLowerCase() + words.map(capital).join(''))
  return isReservedName(name) ? `${name}Root` : name
}

/**
 * What an owner wrote, as the name of a function: `Forward Proxy` is `forwardProxy`, `Line_StatusByMode` is
 * `lineStatusByMode`. Empty when there is nothing in it that a name can be made of.
 */
export function cleanOperationId(written: string): string {
  const joined = wordsOf(hasSmallLetter(written) ? written : written.toLowerCase())
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join('')
  const name = shortened(joined.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase()))
  return /^[a-z]/.test(name) && !isReservedName(name) ? name : ''
}

/** The first name that is not taken: `status`, then `status2`, `status3`. */
export function freeOperationId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let suffix = 2
  const numbered = (): string => wanted.slice(0, lengthMax - String(suffix).length) + suffix
  while (taken.has(numbered())) suffix += 1
  return numbered()
}

/** The first word says what is done and the last ones to what, so words are left out from the second on. */
function shortened(name: string): string {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  while (words.join('').length > lengthMax && words.length > 2) words.splice(1, 1)
  return words.join('').slice(0, lengthMax)
}

/** Letters lose their accents; what is neither letter nor digit parts two words. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')

const hasSmallLetter = (text: string): boolean => /[a-z]/.test(text)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
