import { browserNote } from './browser-note.ts'
import type { ApiModel, ApiTruth, ExternalUpstream, OperationModel, PrivacyClass } from '@openlondon/contract'
import { upstreamOf } from '@openlondon/contract/model'
import { backingLine } from '../../../city/backing-line.ts'
import { truthPath } from '../../../frame/links.ts'

/** A fact about an API or one of its operations, ready to print. */
export type Fact = {
  readonly name: string
  readonly text: string
  readonly href?: string
  readonly note?: string
  /** Which of the two is in the contract's words, and so in its language. */
  readonly theirs?: 'text' | 'note'
  /** An operation of whose answers the page asks the portal's server; the text stands there without one. */
  readonly agreementOf?: string
}

const privacyMeanings: Readonly<Record<PrivacyClass, string>> = {
  C0: 'Open reference data. Nothing in it is about a person.',
  C1: 'Open live data about things and places, not people.',
  C2: 'Open data that could point to a person when joined with other data. Keep only what you need.',
  C3: 'Personal data. It needs a signed-in session and never goes into shared caches or logs.',
  C4: 'Special category personal data. It needs a signed-in session and a reason in law.',
}

/** The class and what it means for somebody who builds on it. */
export const privacyText = (privacy: PrivacyClass): string => privacyMeanings[privacy]

export function createOperationFacts(api: ApiModel, operation: OperationModel, truth?: ApiTruth): Fact[] {
  return [
    { name: 'Access', text: accessText(operation.access) },
    limitFact(api),
    ...placeFacts(api, operation),
    { name: 'Cache', text: cacheText(operation.cacheSeconds) },
    ...(operation.watch ? [{ name: 'Watch', text: 'As a stream of events', href: '/start/watch/' }] : []),
    ...(operation.pagination ? [{ name: 'Pages', text: 'All of them by `paginate`', href: '/sdk/paging/' }] : []),
    ...(operation.freshness ? [{ name: 'Freshness', text: operation.freshness, theirs: 'text' as const }] : []),
    ...(operation.coverage ? [{ name: 'Coverage', text: operation.coverage, theirs: 'text' as const }] : []),
    { name: 'Licence', text: api.licence.name, href: api.licence.url, theirs: 'text' },
    { name: 'Privacy', text: `Class ${operation.privacy}`, note: privacyText(operation.privacy) },
    { name: 'Owner', text: api.owner.name, href: api.owner.url, theirs: 'text' },
    ...evidenceFacts(api, operation, truth),
    ...trafficFacts(api, operation),
    { name: 'Retries', text: operation.idempotent ? 'Safe to repeat' : 'Not safe to repeat' },
  ]
}

/** What of the owner's the operation was held against; our own operations have no owner outside. */
function evidenceFacts(api: ApiModel, operation: OperationModel, truth: ApiTruth | undefined): Fact[] {
  const line = api.upstream.kind === 'portal' ? undefined : backingLine(truth, operation.name)
  return line === undefined ? [] : [{ name: 'Evidence', text: line, href: `${truthPath}#${operation.id}` }]
}

/** What its answers are like that pass the gateway. A façade's the portal makes itself. */
function trafficFacts(api: ApiModel, operation: OperationModel): Fact[] {
  const isOwners = upstreamOf(api, operation).kind === 'external' && operation.facade === undefined
  return isOwners ? [{ name: 'Traffic', text: 'No answer looked at yet.', agreementOf: operation.id }] : []
}

/** Where an operation lives, when that is not simply the API's own host; and when nobody can ask the owner directly. */
function placeFacts(api: ApiModel, operation: OperationModel): Fact[] {
  const host = upstreamOf(api, operation)
  const isDirect = host.kind === 'external' && host.browsers?.pages === 'any' && !host.auth?.required
  return [
    ...(host.kind === 'external' && !operation.facade
      ? [{ name: 'From a page', text: isDirect ? 'Directly, too' : 'Through the gateway', note: browserNote(host) }]
      : []),
    ...(host !== api.upstream && host.kind === 'external'
      ? [{ name: 'Host', text: hostName(host.url), note: hostNote(host) }]
      : []),
    ...(operation.facade
      ? [
          {
            name: 'Doors',
            text: 'Gateway and sandbox only',
            note: 'The owner has no such operation. The gateway asks its search and answers in this shape, so the SDK cannot reach it with `via: direct`.',
          },
        ]
      : []),
  ]
}

const hostName = (url: string): string => url.replace(/^https?:\/\//, '')

function hostNote({ auth }: ExternalUpstream): string {
  const key = auth
    ? ` It wants a key of its own in the ${auth.in === 'query' ? 'query parameter' : 'header'} \`${auth.name}\`${auth.required ? '' : ', if you have one'}; the gateway brings it.`
    : ''
  return `A further host of this API.${key}`
}

/** What the owner allows, as numbers where it names some and in its own words. */
export function limitFact(api: Pick<ApiModel, 'limits'>): Fact {
  const { anonymousPerMinute, keyedPerMinute, source } = api.limits
  const parts = [
    ...(keyedPerMinute === undefined ? [] : [`${keyedPerMinute} a minute with a key`]),
    ...(anonymousPerMinute === undefined ? [] : [`${anonymousPerMinute} a minute without`]),
  ]
  return {
    name: "Owner's limit",
    text: parts.length === 0 ? 'None named' : parts.join(', '),
    ...(source === undefined
      ? {}
      : source.startsWith('http')
        ? { href: source }
        : { note: source, theirs: 'note' as const }),
  }
}

/** One line for all the classes that an API's operations have, lowest first. */
export function privacyFact(api: Pick<ApiModel, 'operations'>): Fact {
  const classes = [...new Set(api.operations.map((operation) => operation.privacy))].sort()
  const [only] = classes
  if (classes.length === 1 && only) return { name: 'Privacy', text: `Class ${only}`, note: privacyText(only) }
  return {
    name: 'Privacy',
    text: `Classes ${classes.join(', ')}`,
    note: classes.map((privacy) => `${privacy}: ${privacyText(privacy)}`).join(' '),
  }
}

export function cacheText(seconds: number): string {
  if (seconds === 0) return 'Ask every time'
  if (seconds < 120) return `Reuse for ${seconds} seconds`
  if (seconds < 7200) return `Reuse for ${Math.round(seconds / 60)} minutes`
  if (seconds < 172_800) return `Reuse for ${Math.round(seconds / 3600)} hours`
  return `Reuse for ${Math.round(seconds / 86_400)} days`
}

function accessText(access: OperationModel['access']): string {
  if (access === 'open') return 'Open: no key'
  return access === 'key' ? 'A key, or none in the sandbox' : 'A signed-in session'
}
