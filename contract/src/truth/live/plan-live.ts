import { exampleRequest } from '../../call/example-values.ts'
import { writeCall } from '../../call/write-call.ts'
import type { ApiModel, City, OperationModel } from '../../model/model.ts'
import { resultResponses } from '../../model/operations/results.ts'
import { ownerHost, type OwnerHost, type Surroundings } from './owner-host.ts'

/** One question to an owner. `url` may be shown to anyone; `secretUrl` carries the owner's key where that goes in the query. */
export type Ask = {
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly url: string
  readonly secretUrl: string
  readonly headers: Readonly<Record<string, string>>
  /** The least time between two questions to this host. */
  readonly spacingMs: number
}

export type Skip = { readonly operation: OperationModel; readonly reason: string }

export type LivePlan = { readonly asks: readonly Ask[]; readonly skips: readonly Skip[] }

const perMinuteOtherwise = 30

/** Decide what to ask and what not, with the reason. Nothing is asked that could change or reveal something about people. */
export function planLive(city: City, apis: readonly string[], surroundings: Surroundings, today: string): LivePlan {
  const asks: Ask[] = []
  const skips: Skip[] = []
  for (const api of city.apis.filter(({ id }) => apis.length === 0 || apis.includes(id))) {
    for (const operation of api.operations) {
      const planned = planOperation(city, api, operation, surroundings, today)
      if (typeof planned === 'string') skips.push({ operation, reason: planned })
      else asks.push(planned)
    }
  }
  return { asks, skips }
}

function planOperation(
  city: City,
  api: ApiModel,
  operation: OperationModel,
  surroundings: Surroundings,
  today: string,
): Ask | string {
  const host = ownerHost(api, operation, surroundings)
  if (!host) return 'this portal itself answers it'
  const reason = api.lifecycle.state === 'retired' ? 'the API is retired' : refusal(operation, host, today)
  if (reason !== undefined) return reason
  const request = exampleRequest(api, operation)
  if (request.kind === 'incomplete') return `its contract shows no value for ${request.without.join(', ')}`
  const { path, headers } = writeCall(operation, request.values)
  const url = host.url + path
  const { auth, key } = host
  const keyed = auth && key !== undefined ? { auth, key } : undefined
  return {
    api,
    operation,
    url,
    secretUrl: keyed?.auth.in === 'query' ? withQuery(url, keyed.auth.name, keyed.key) : url,
    headers: {
      ...inLowerCase(headers),
      accept: acceptOf(operation),
      'user-agent': userAgent(city),
      ...(keyed?.auth.in === 'header' ? { [keyed.auth.name.toLowerCase()]: keyed.key } : {}),
    },
    spacingMs: 60_000 / (perMinute(api, keyed !== undefined) || perMinuteOtherwise),
  }
}

function refusal(
  { method, privacy, facade, deprecation }: OperationModel,
  host: OwnerHost,
  today: string,
): string | undefined {
  if (method !== 'GET') return 'only what reads is asked'
  if (privacy === 'C3' || privacy === 'C4') return `its answers are about people (${privacy})`
  if (facade !== undefined) return 'the owner has no such operation: the portal makes it from another'
  if (deprecation?.sunset !== undefined && deprecation.sunset < today) return `retired on ${deprecation.sunset}`
  if (host.isByArea && !host.isReplaced) return 'each area has a host of its own: name one with --origin'
  if (isReserved(host.url)) return 'no real host is known: name one with --origin'
  if (host.auth?.required && host.key === undefined)
    return `the owner asks for a key: set UPSTREAM_KEY_${host.environmentName}`
  return undefined
}

/** So that what the check says by itself takes the place of what a contract may declare. */
const inLowerCase = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** Names that will never be anybody's (RFC 2606, section 2). */
const isReserved = (url: string): boolean => /(^|\.)(example|invalid|test)$/.test(new URL(url).hostname)

function perMinute({ limits }: ApiModel, hasKey: boolean): number | undefined {
  return (hasKey ? limits.keyedPerMinute : undefined) ?? limits.anonymousPerMinute
}

function withQuery(url: string, name: string, value: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
}

/** The types a success may have, so that a server that chooses chooses one of them. */
function acceptOf(operation: OperationModel): string {
  const types = resultResponses(operation).flatMap(({ content }) => content.map(({ mediaType }) => mediaType))
  return [...new Set([...types, '*/*;q=0.1'])].join(', ')
}

/** Who asks, and where to complain (RFC 9110, section 10.1.5). */
function userAgent({ contact }: City): string {
  const product = contact.name.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  const places = [...(contact.url === undefined ? [] : [`+${contact.url}`]), contact.email]
  return `${product || 'city-portal'}-contract-check/1 (${places.join('; ')})`
}
