import { isReservedName } from '@openlondon/contract'
import { GenerateError } from './generate-error.ts'

/** An operation's name is what people type and what shows in a stack trace: 32 characters, the contract's own limit. */
const nameLengthMax = 32

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

/** `StopPoint` → `stop-point`: a file name. */
export const kebabCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
