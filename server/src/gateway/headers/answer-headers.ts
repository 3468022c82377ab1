import { dispositionOf } from '../../http/answer/answer-guard.ts'
import type { HeaderList } from '../../http/answer/header-list.ts'
import type { OperationFacts } from '../../operation/operation-facts.ts'
import type { OwnerHost } from '../owner/owner-host.ts'
import type { OwnerHeaders } from '../wire/answer-handler.ts'

/**
 * What may travel back from an owner to a caller: an allow-list, and beside it what the contract declares. So cookies,
 * orders to the browser, hop-by-hop tricks, forged limits and the names of the owner's software stay away without anybody
 * having to think of them. Type, disposition and `Cache-Control` are said in words of ours.
 */
const answerHeaders = new Set([
  'accept-ranges',
  'age',
  'allow',
  'content-encoding',
  'content-language',
  'content-length',
  'content-range',
  'deprecation',
  'etag',
  'expires',
  'last-modified',
  'link',
  'retry-after',
  'sunset',
])

/** Kept for as long as the operation says, when its owner says nothing (RFC 9110 §15.1). */
const cacheable = new Set([200, 203, 206, 304])
/** Never kept, whatever the owner says: what is true of one caller now is not true of the next. */
const uncacheable = (status: number): boolean => status === 401 || status === 403 || status === 429 || status >= 500

/** Copy what may go back into `headers`, which hold what the gateway says itself; without the operator's secret. */
export function addHeadersForCaller(
  status: number,
  answered: OwnerHeaders,
  facts: OperationFacts,
  host: OwnerHost,
  headers: HeaderList,
): void {
  const hop = hopHeaders(answered['connection'])
  const clean = host.ownKey?.secret.clean ?? ((text: string) => text)
  for (const name in answered) {
    const value = answered[name]
    if (value === undefined || hop?.has(name) || isOurs(name, facts)) continue
    if (!answerHeaders.has(name) && !facts.answerHeaders.has(name)) continue
    if (typeof value === 'string') headers.push(name, clean(value))
    else for (const one of value) headers.push(name, clean(one))
  }
  const { vary } = answered
  headers.push('cache-control', clean(cacheControl(status, answered['cache-control'], facts)))
  // Which page may read an answer to a browser key is said in the answer.
  headers.push('Vary', vary === undefined || vary === '' ? ourVary : clean(`${String(vary)}, ${ourVary}`))
  const made = status === 201 || status === 202 ? madeAt(host, facts, answered['location']) : undefined
  if (made !== undefined) headers.push('Location', clean(made))
  const type = hop?.has('content-type') ? undefined : firstOf(answered['content-type'])
  const disposition = hop?.has('content-disposition') ? undefined : firstOf(answered['content-disposition'])
  addType(status, type && clean(type), disposition && clean(disposition), headers)
  if (status >= 400) markRefusal(status, facts, headers)
}

const ourVary = 'Authorization, X-Api-Key, Origin'

/** The contract says when an operation goes away, where it does. */
const isOurs = (name: string, { headers }: OperationFacts): boolean =>
  (name === 'deprecation' && 'Deprecation' in headers) || (name === 'sunset' && 'Sunset' in headers)

/** What `Connection` names is for this hop alone (RFC 9110 §7.6.1). */
function hopHeaders(connection: string | string[] | undefined): ReadonlySet<string> | undefined {
  if (connection === undefined || connection === 'keep-alive' || connection === 'close') return undefined
  return new Set(
    String(connection)
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  )
}

/**
 * Always `private`: an answer belongs to the key that asked and was counted for it, and caches in front that do not look
 * at `Vary` would hand it to others.
 */
function cacheControl(status: number, said: string | string[] | undefined, facts: OperationFacts): string {
  if (uncacheable(status)) return 'no-store'
  if (said === undefined) return cacheable.has(status) ? facts.cacheControl : 'no-store'
  const kept = String(said)
    .split(',')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !/^(public$|private\b|s-maxage\b|proxy-revalidate$)/i.test(directive))
  return kept.some((directive) => /^no-store$/i.test(directive)) ? 'no-store' : ['private', ...kept].join(', ')
}

/** Where the gateway has what a call made, when that is below the owner's base address; else nothing is said of it. */
function madeAt(
  { origin, basePath }: OwnerHost,
  { apiId }: OperationFacts,
  location: string | string[] | undefined,
): string | undefined {
  if (location === undefined || !URL.canParse(String(location), origin)) return undefined
  const { origin: its, pathname, search } = new URL(String(location), origin)
  return its === origin && pathname.startsWith(`${basePath}/`)
    ? `/api/${apiId}${pathname.slice(basePath.length)}${search}`
    : undefined
}

/** An answer without a type is bytes: nobody may guess. What would run in a browser is only to be saved. */
function addType(status: number, type: string | undefined, given: string | undefined, headers: HeaderList): void {
  const isWithout = status === 204 || status === 304
  const known = type ?? (isWithout ? undefined : 'application/octet-stream')
  if (known !== undefined) headers.push('content-type', known)
  const disposition = isWithout ? given : dispositionOf(known ?? '', given)
  if (disposition !== undefined) headers.push('content-disposition', disposition)
}

/** Of one that is said twice, the first counts, as for Node's own client: two are none that a browser could obey. */
const firstOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.[0]

/**
 * Says that it was the owner who refused (RFC 9209 §2.1.5). A 401 has to name a challenge (RFC 9110 §15.5.2): one that no
 * browser takes for a reason to ask for a password, since no password here would help.
 */
function markRefusal(status: number, { apiId }: OperationFacts, headers: HeaderList): void {
  headers.push('Proxy-Status', `gateway; received-status=${status}`)
  if (status === 401) headers.push('WWW-Authenticate', `Owner realm="${apiId}"`)
}
