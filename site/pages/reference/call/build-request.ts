import { writeCall } from '@openlondon/contract/call'
import { areaHeader, originOf, type Recipe, type Target, type Values } from './recipe.ts'
import { isJson, parsed, typedValues } from './typed-text.ts'

export type BuiltRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** A call of the portal itself, which knows by a cookie who calls. */
  readonly ownPortal?: true
}

/** The request a set of typed values stands for. A body that is not JSON yet stays as it stands. */
export function buildRequest(recipe: Recipe, values: Values, target: Target, body = ''): BuiltRequest {
  const { bases, method, path, parameters } = recipe
  const sent = recipe.body && body.trim() !== '' ? { body: parsed(body) } : {}
  const requestBody = { content: recipe.body ? [recipe.body] : [] }
  const call = writeCall({ method, path, parameters, requestBody }, { ...typedValues(parameters, values), ...sent })
  return {
    method,
    url: originOf(recipe, target) + (target.via === 'sandbox' ? bases.sandbox : bases.live) + asAddress(call.path),
    headers: {
      ...call.headers,
      ...(target.area && target.via === 'gateway' ? { [areaHeader]: target.area } : {}),
      ...(target.via === 'sandbox' ? target.wishes : {}),
    },
    ...(recipe.ownPortal && target.via === 'gateway' ? { ownPortal: true } : {}),
    ...(call.body === undefined ? {} : { body: isJson(body) ? call.body : body }),
  }
}

/** A contract's path may hold what no address can; a browser writes it as this does, a shell's tools do not. */
const asAddress = (path: string): string =>
  path.toWellFormed().replaceAll(/[^!#-;=?-~]|[\^`|]/gu, (sign) => encodeURIComponent(sign))

/** Names of required path values that are still empty: such a call cannot be sent. */
export function missingPathValues({ parameters }: Recipe, values: Values): string[] {
  const typed = typedValues(parameters, values)
  return parameters
    .filter(({ in: place, name }) => place === 'path' && [typed[name] ?? []].flat().length === 0)
    .map(({ name }) => name)
}
