import type { SourceFile } from '../files/source-file.ts'
import type {
  Domain,
  ExternalUpstream,
  Licence,
  Lifecycle,
  Limits,
  OperationModel,
  Owner,
  PrivacyClass,
  Upstream,
} from '../model/model.ts'
import { apiMembers } from './api-fields.ts'
import type { Values } from './field.ts'
import { readFields, reporting, type Reading } from './read-fields.ts'

/** What `api.yaml` says: facts about an API that its OpenAPI document has no place for. */
export type ApiFacts = {
  readonly id: string
  readonly name: string
  readonly domain: string
  readonly owner: Owner
  readonly upstream: Upstream
  readonly upstreams: Readonly<Record<string, ExternalUpstream>>
  readonly licence: Licence
  readonly lifecycle: Lifecycle
  readonly limits: Limits
  readonly defaults: {
    readonly privacy: PrivacyClass
    readonly cacheSeconds: number
    readonly access: OperationModel['access']
    readonly freshness?: string
    readonly coverage?: string
  }
}

type Stated = Values<typeof apiMembers>

/** The id must be the folder's name, and the domain one of the city's. */
export function readApiFacts(source: SourceFile, folderName: string, domains: readonly Domain[]): Reading<ApiFacts> {
  const { value, findings } = readFields(apiMembers, source)
  const found = [...findings]
  const report = reporting(source, found)
  const { id, name, domain, owner, upstream, upstreams, licence, lifecycle, limits, defaults } = value
  if (id !== '' && id !== folderName)
    report('fact-well-formed', '/id', `"id" is "${id}", but the folder is called "${folderName}". Make them the same.`)
  if (domain !== '' && !domains.some((one) => one.id === domain)) {
    const known = domains.map((one) => one.id).join(', ')
    report(
      'fact-well-formed',
      '/domain',
      `"domain" is "${domain}", which city.yaml does not list. Use one of ${known}.`,
    )
  }
  return {
    findings: found,
    value: {
      id: folderName,
      name,
      domain,
      owner: ownerOf(owner),
      upstream: upstreamOf(upstream),
      upstreams: Object.fromEntries(Object.entries(upstreams).map(([key, host]) => [key, externalOf(host)])),
      licence,
      lifecycle,
      limits,
      defaults,
    },
  }
}

/** Rules read the rest as it is stated. */
const ownerOf = ({ name, url, contact }: Stated['owner']): Owner => ({
  name,
  url,
  ...(contact === undefined ? {} : { contact }),
})

const upstreamOf = (upstream: Stated['upstream']): Upstream =>
  upstream.kind === 'portal' ? { kind: 'portal', path: withoutSlash(upstream.path) } : externalOf(upstream)

function externalOf({ url, auth, browsers, hosts }: Stated['upstreams'][string]): ExternalUpstream {
  return {
    kind: 'external',
    url: withoutSlash(url),
    ...(auth ? { auth } : {}),
    ...(browsers ? { browsers } : {}),
    ...(hosts.length > 0 ? { hosts: hosts.map((host) => ({ ...host, url: withoutSlash(host.url) })) } : {}),
  }
}

const withoutSlash = (url: string): string => url.replace(/\/$/, '')
