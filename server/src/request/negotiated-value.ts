import type { IncomingMessage } from 'node:http'
import type { ApiModel, ParameterModel } from '@openlondon/spec'
import { validatorFor } from './validator.ts'

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
  const given = String(headers[parameter.name.toLowerCase()] ?? '')
  const fits = validatorFor(api, parameter.schema)
  return wishesOf(given).find((value) => fits(value).length === 0)
}

/** Without their weights, the heaviest first. */
export function wishesOf(header: string): readonly string[] {
  return weighed(header)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ value }) => value)
}

type Wish = { readonly value: string; readonly weight: number }

/** Each value with its `q`, 1 where it has none; what is weighed 0 is not wanted. */
function weighed(header: string): readonly Wish[] {
  const wishes = header.split(',').map((part): Wish => {
    const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = Number(parameters.find((each) => /^q=/i.test(each))?.slice(2) ?? 1)
    return { value, weight: Number.isNaN(weight) ? 1 : weight }
  })
  return wishes.filter(({ value, weight }) => value !== '' && weight > 0)
}
