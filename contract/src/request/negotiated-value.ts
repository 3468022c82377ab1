import type { ApiModel, ParameterModel } from '../model/model.ts'
import Negotiator from 'negotiator'
import type { RequestHeaders } from './request-headers.ts'
import { validatorFor } from './validator.ts'

/** Headers that every browser and most clients send by themselves, with their own wishes in order, and how they are read. */
const wishes: Readonly<Record<string, (negotiator: Negotiator) => readonly string[]>> = {
  accept: (negotiator) => negotiator.mediaTypes(),
  'accept-charset': (negotiator) => negotiator.charsets(),
  'accept-encoding': (negotiator) => negotiator.encodings(),
  'accept-language': (negotiator) => negotiator.languages(),
}

/** Whether a parameter is a wish among several, not a value: it may be asked for and not be fulfilled. */
export function isNegotiated(parameter: ParameterModel): boolean {
  return parameter.in === 'header' && !parameter.required && Object.hasOwn(wishes, parameter.name.toLowerCase())
}

/**
 * The most wanted value that the operation has (RFC 9110 §12.5). A wish it does not know, such as the languages of
 * a browser or the `*` of `fetch`, is as good as none: owners answer it with their default.
 */
export function negotiatedValue(api: ApiModel, parameter: ParameterModel, headers: RequestHeaders): string | undefined {
  const name = parameter.name.toLowerCase()
  if (headers[name] === undefined) return undefined
  const fits = validatorFor(api, parameter.schema, 'caller')
  return wishes[name]?.(new Negotiator({ headers })).find((value) => fits(value).length === 0)
}
