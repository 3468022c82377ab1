import type { IncomingHttpHeaders } from 'node:http'
import type { OperationModel } from '@openlondon/contract'
import { parametersIn } from '@openlondon/contract/model'
import { withoutKey } from '../admit/credentials.ts'
import Negotiator from 'negotiator'
import type { OperationFacts } from '../../operation/operation-facts.ts'
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
  return facts.resultTypes.length > 1 ? `${key}\naccept:${askedType(facts, headers.accept)}` : key
}

/**
 * The type that an owner is asked for: of those the contract has, the one this caller wants. Never what the caller wrote:
 * an owner who chooses by it and does not say so would have one caller's choice served to all.
 */
export function askedType({ resultTypes }: OperationFacts, accept: string | undefined): string {
  const [first = '*/*', ...more] = resultTypes
  if (more.length === 0 || accept === undefined) return first
  return new Negotiator({ headers: { accept } }).mediaType([...resultTypes]) ?? first
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

/**
 * The caller's wish that an answer was chosen by, as its `Vary` says: its language. Whatever else that names is the same
 * for everybody who asks this.
 */
export function chosenBy(vary: string, headers: IncomingHttpHeaders): string {
  const isChosen = vary !== '' && /(^|,)\s*accept-language\s*(,|$)/i.test(vary)
  return isChosen ? `accept-language:${headers['accept-language'] ?? ''}` : ''
}

/** What an answer was chosen by; one that says its language was chosen by language, whether its owner says so or not. */
export function varyOf(answered: { readonly vary: string; readonly hasLanguage: boolean }): string {
  if (!answered.hasLanguage) return answered.vary
  return answered.vary === '' ? 'Accept-Language' : `${answered.vary}, Accept-Language`
}
