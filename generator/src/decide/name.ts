import { createHash } from 'node:crypto'
import { isDeviceName, isReservedName } from '@openlondon/contract'
import { withoutAccents } from '@openlondon/contract/model'
import { GenerateError } from './generate-error.ts'

/** What the loader makes of an owner's name at the most; lint asks a city's own contracts for half of it. */
const nameLengthMax = 64

/** The exported function's name is the contract's operation id as it stands; anything else would hide which is which. */
export function functionName(operationId: string, name: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    throw new GenerateError(`Operation ${operationId}: "${name}" is not a camelCase name.`)
  }
  if (name.length > nameLengthMax) {
    throw new GenerateError(
      `Operation ${operationId}: its name has ${name.length} characters, more than ${nameLengthMax}.`,
    )
  }
  if (isReservedName(name))
    throw new GenerateError(`Operation ${operationId}: "${name}" is a word the SDK needs for itself.`)
  return name
}

/** `lineStatus` → `LineStatus`, `carbon-intensity` → `CarbonIntensity`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_separator, letter: string) => letter.toUpperCase())

/** `carbon-intensity` → `carbonIntensity`: the property an API has on a city object. */
export const camelCase = (name: string): string => pascalCase(name).replace(/^[A-Z]/, (letter) => letter.toLowerCase())

/** What file systems take with room to spare: they stop at 255 bytes, Windows at 260 for a whole path. */
const fileNameMax = 60

/**
 * `StopPoint` → `stop-point`: the file of a tag's operations, `other` for a tag without a letter that a file name has. A
 * long one is cut, and told from others of the same beginning by a mark made of the whole.
 */
export function fileNameOf(tag: string): string {
  const letters = kebabCase(tag) || 'other'
  const name = isDeviceName(letters) ? `${letters}-tag` : letters
  if (name.length <= fileNameMax) return name
  return `${name.slice(0, fileNameMax).replace(/-$/, '')}-${createHash('sha256').update(tag.toWellFormed()).digest('hex').slice(0, 8)}`
}

const kebabCase = (name: string): string =>
  withoutAccents(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
