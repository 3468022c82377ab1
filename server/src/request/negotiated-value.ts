import type { IncomingMessage } from 'node:http'
import type { ApiModel, ParameterModel } from '@openlondon/contract'
import { validatorFor } from './validator.ts'
import { wishesOf } from './wishes.ts'

/** Headers that every browser and most clients send by themselves, with their own wishes in order. */
const negotiated = new Set(['accept', 'accept-charset', 'accept-encoding', 'accept-language'])

/** Whether a parameter is a wish among several, not a value: it may be asked for and not be fulfilled. */
export function isNegotiated(parameter: ParameterModel): boolean {
  return parameter.in === 'header' && !parameter.required && negotiated.has(parameter.name.toLowerCase())
}

/**
 * The most wanted value that the operation has (RFC 9110 §12.5). A wish it does not know, such as the languages of
 * a browser or the `*` of `fetch`, is as good as none: owners answer it with their default.
 */
export function negotiatedValue(
  api: ApiModel,
  parameter: ParameterModel,
  headers: IncomingMessage['headers'],
): string | undefined {
  const given = headers[parameter.name.toLowerCase()]
  if (given === undefined) return undefined
  const fits = validatorFor(api, parameter.schema)
  return wishesOf(String(given))
    .filter(({ value, weight }) => weight > 0 && fits(value).length === 0)
    .toSorted((one, other) => other.weight - one.weight)[0]?.value
}
