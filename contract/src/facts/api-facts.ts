import type {
  AreaHost,
  ExternalUpstream,
  Licence,
  Lifecycle,
  Limits,
  OperationModel,
  Owner,
  PrivacyClass,
  Upstream,
  UpstreamAuth,
} from '../model/model.ts'
import { below } from '../grammar/pointer.ts'
import { membersOf, readFacts, type FactsReader } from './facts-reader.ts'
import type { SourceFile } from '../files/source-file.ts'

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

export function readApiFacts(source: SourceFile, folderName: string): ApiFacts {
  const facts = readFacts(source)
  const id = facts.text('/id', `the folder's name, "id: ${folderName}"`)
  if (id !== folderName)
    facts.fail('/id', `"id" is "${id}", but the folder is called "${folderName}". Make them the same.`)
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    facts.fail('/id', `"id" is "${id}". Use small letters, digits and hyphens, a letter first.`)
  return {
    id,
    name: facts.text('/name', 'the name readers know the API by'),
    domain: facts.text('/domain', 'the id of one of the domains in city.yaml'),
    owner: readOwner(facts),
    upstream: readUpstream(facts),
    upstreams: readUpstreams(facts),
    licence: readLicence(facts),
    lifecycle: {
      state: facts.oneOf('/lifecycle/state', ['alpha', 'beta', 'stable', 'deprecated', 'retired']),
      ...optional('since', facts.optionalText('/lifecycle/since')),
    },
    limits: {
      ...optional('anonymousPerMinute', facts.number('/limits/anonymousPerMinute')),
      ...optional('keyedPerMinute', facts.number('/limits/keyedPerMinute')),
      ...optional('source', facts.optionalText('/limits/source')),
    },
    defaults: {
      privacy: facts.oneOf('/defaults/privacy', ['C0', 'C1', 'C2', 'C3', 'C4'], 'C1'),
      cacheSeconds: facts.number('/defaults/cacheSeconds') ?? 0,
      access: facts.oneOf('/defaults/access', ['open', 'key', 'session'], 'key'),
      ...optional('freshness', facts.optionalText('/defaults/freshness')),
      ...optional('coverage', facts.optionalText('/defaults/coverage')),
    },
  }
}

function readOwner(facts: FactsReader): Owner {
  return {
    name: facts.text('/owner/name', 'the organisation that answers for the API'),
    url: facts.text('/owner/url', "the owner's page about this API"),
    ...optional('contact', facts.optionalText('/owner/contact')),
  }
}

function readUpstream(facts: FactsReader): Upstream {
  const kind = facts.oneOf('/upstream/kind', ['external', 'portal'])
  if (kind === 'portal')
    return { kind, path: facts.text('/upstream/path', 'the path on the portal, such as /portal/v1').replace(/\/$/, '') }
  return readExternal(facts, '/upstream')
}

function readUpstreams(facts: FactsReader): Readonly<Record<string, ExternalUpstream>> {
  if (!facts.has('/upstreams')) return {}
  const names = Object.keys(facts.record('/upstreams', 'hosts by name'))
  return Object.fromEntries(names.map((name) => [name, readExternal(facts, below('/upstreams', name))]))
}

function readExternal(facts: FactsReader, at: string): ExternalUpstream {
  const auth = readAuth(facts, `${at}/auth`)
  const hosts = membersOf(`${at}/hosts`, facts.list(`${at}/hosts`)).map((host): AreaHost => ({
    area: facts.text(`${host}/area`, 'the code of the area it serves'),
    name: facts.text(`${host}/name`, 'the name readers know it by'),
    url: readAddress(facts, `${host}/url`),
  }))
  return {
    kind: 'external',
    url: readAddress(facts, `${at}/url`),
    ...(auth ? { auth } : {}),
    ...(hosts.length > 0 ? { hosts } : {}),
  }
}

function readAddress(facts: FactsReader, at: string): string {
  const url = facts.text(at, "the owner's base address").replace(/\/$/, '')
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    facts.fail(at, `"${at.slice(1).replaceAll('/', '.')}" is "${url}". Write a full address that starts with https://.`)
  return url
}

function readAuth(facts: FactsReader, at: string): UpstreamAuth | undefined {
  const place = facts.optionalText(`${at}/in`)
  if (place === undefined) return undefined
  return {
    in: facts.oneOf(`${at}/in`, ['query', 'header']),
    name: facts.text(`${at}/name`, 'the name of the key parameter'),
    required: facts.flag(`${at}/required`),
  }
}

function readLicence(facts: FactsReader): Licence {
  return {
    id: facts.text('/licence/id', 'its SPDX id or the id of a licence of your own'),
    name: facts.text('/licence/name', 'the name of the licence'),
    url: facts.text('/licence/url', 'the address of its text'),
    attribution: facts.list('/licence/attribution').map((sentence) => String(sentence)),
  }
}

/** An optional member is left out when there is nothing to say (`exactOptionalPropertyTypes`). */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  // Proof: the object holds exactly the one key of the type, or nothing.
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value })
}
