import type { IncomingHttpHeaders } from 'node:http'
import type { OperationModel } from '@openlondon/contract'
import { parametersIn } from '@openlondon/contract/model'
import { withoutKey } from '../credentials.ts'
import type { CallTarget } from '../gateway-call.ts'

/** Whether one answer of an operation may serve everybody who asks the same: what no class of privacy forbids. */
export function isShared({ method, cacheSeconds, privacy }: OperationModel): boolean {
  return method === 'GET' && cacheSeconds > 0 && (privacy === 'C0' || privacy === 'C1')
}

/**
 * What is asked of which host, without who asks. Everything of a request that reaches the owner is in here, or is one of
 * the wishes, or is the same for everybody.
 */
export function resourceKey(
  { host, operation, facts, path, search }: CallTarget,
  headers: IncomingHttpHeaders,
): string {
  const query = orderedQuery(withoutKey(search, host.auth), operation)
  let key = `${host.origin}${host.basePath}${path}?${query}`
  for (const name of facts.declaredHeaders) key += `\n${name}:${String(headers[name] ?? '')}`
  return key
}

/** The order of parameters says nothing where the contract declares each of them and none comes twice. */
export function orderedQuery(query: string, operation: OperationModel): string {
  if (!query.includes('&')) return query
  const pairs = query.split('&')
  const names = pairs.map((pair) => pair.split('=', 1)[0] ?? '')
  const declared = new Set(parametersIn(operation, 'query').map(({ name }) => name))
  const isPlain = new Set(names).size === names.length && names.every((name) => declared.has(name))
  return isPlain ? pairs.toSorted().join('&') : query
}

/** Headers by which a caller says what form of an answer it likes, and which owners choose by. */
export const wishNames = ['accept', 'accept-language'] as const

/** The wishes that an answer was chosen by, as its `Vary` says. Whatever else it names is the same for everybody. */
export function chosenBy(vary: string, headers: IncomingHttpHeaders): string {
  if (vary === '') return ''
  const named = vary
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  return wishNames
    .filter((name) => named.includes(name))
    .map((name) => `${name}:${headers[name] ?? ''}`)
    .join('\n')
}
