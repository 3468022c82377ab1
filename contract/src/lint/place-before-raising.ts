import { below, tokensOf, valueAt } from '../grammar/pointer.ts'
import { isRecord, listOf } from '../grammar/record.ts'

/** Where Swagger 2.0 keeps what OpenAPI 3 keeps in `components`. */
const folders: Readonly<Record<string, string>> = {
  schemas: 'definitions',
  parameters: 'parameters',
  responses: 'responses',
  securitySchemes: 'securityDefinitions',
}

/**
 * The place in a Swagger 2.0 document from which a place in its raised form came: the nearest there is, where the two have
 * not the same parts.
 */
export function placeBeforeRaising(written: unknown, raised: unknown, pointer: string): string {
  let place = ''
  let upper = ''
  for (const token of tokensOf(pointer)) {
    const step = stepFrom(valueAt(written, place), valueAt(raised, upper), token)
    upper = below(upper, token)
    if (step === undefined) return place
    place = below(place, ...step)
  }
  return place
}

/** What to go down by in the written one: nothing for what only the raised one has, undefined where there is no more. */
function stepFrom(written: unknown, raised: unknown, token: string): readonly (string | number)[] | undefined {
  if (Array.isArray(written)) {
    const index = sameParameter(written, listOf(raised)[Number(token)]) ?? Number(token)
    return index < written.length ? [index] : undefined
  }
  if (!isRecord(written)) return undefined
  if (Object.hasOwn(written, token)) return [token]
  const folder = folders[token]
  if (folder !== undefined && Object.hasOwn(written, folder) && 'swagger' in written) return [folder]
  if (token === 'requestBody') {
    const body = listOf(written['parameters']).findIndex((one) => isRecord(one) && one['in'] === 'body')
    return body === -1 ? undefined : ['parameters', body]
  }
  return token === 'components' || token === 'content' || token === 'schema' || token.includes('/') ? [] : undefined
}

function sameParameter(written: readonly unknown[], raised: unknown): number | undefined {
  if (!isRecord(raised) || typeof raised['in'] !== 'string') return undefined
  const found = written.findIndex(
    (one) => isRecord(one) && one['name'] === raised['name'] && one['in'] === raised['in'],
  )
  return found === -1 ? undefined : found
}
