import { createHash } from 'node:crypto'
import { withoutAccents } from '../grammar/without-accents.ts'
import { isDeviceName, isReservedName } from '../model/names/reserved-name.ts'
import { templateNames } from './path-parameters.ts'

/** Twice what a contract of ours may have, so that what an owner wrote is seldom cut. */
const lengthMax = 64

/** An id made from method and path, so that it is the same after every load: `GET /Line/{id}` is `getLineById`. */
export function stableOperationId(method: string, path: string): string {
  const words = path.split('/').flatMap((segment) => {
    const names = templateNames(segment)
    const fixed = wordsOf(segment.replaceAll(/\{[^{}]+\}/g, ' '))
    return [...fixed, ...(names.length > 0 ? ['by', ...names.flatMap(wordsOf)] : [])]
  })
  const name = shortened(method.toLowerCase() + words.map(capital).join(''), `${method} ${path}`)
  return isReservedName(name) ? `${name}Root` : name
}

/**
 * What an owner wrote, as the name of a function: `Forward Proxy` is `forwardProxy`, `Line_StatusByMode` is
 * `lineStatusByMode`. Empty when there is nothing in it that a name can be made of, which is the name of a page, too.
 */
export function cleanOperationId(written: string): string {
  const joined = wordsOf(hasSmallLetter(written) ? written : written.toLowerCase())
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join('')
  const name = shortened(
    joined.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase()),
    written,
  )
  return /^[a-z]/.test(name) && !isReservedName(name) && !isDeviceName(name) ? name : ''
}

/** The name with a mark made of something that is one operation's alone: nothing else in the document changes it. */
export function markedOperationId(wanted: string, unique: string): string {
  const mark = createHash('sha256').update(unique.toWellFormed()).digest('hex').slice(0, markLength)
  return wanted.slice(0, lengthMax - markLength) + mark
}

const markLength = 6

/** What is cut could be another's too, so it is marked whether another is there or not. */
const shortened = (name: string, whole: string): string =>
  name.length > lengthMax ? markedOperationId(name, whole) : name

/** Letters lose their accents; what is neither letter nor digit parts two words. */
const wordsOf = (text: string): readonly string[] =>
  withoutAccents(text)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')

const hasSmallLetter = (text: string): boolean => /[a-z]/.test(text)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
