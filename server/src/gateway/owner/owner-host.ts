import type { ApiModel, ExternalUpstream, OperationModel, UpstreamAuth } from '@openlondon/contract'
import { interceptors, type Dispatcher } from 'undici'
import { environmentName, type Config } from '../../config.ts'
import type { OwnerDoor, OwnerDoors } from './owner-door.ts'
import type { Ask } from '../wire/wire.ts'
import { secretOf, type Secret } from '../taken-out/take-out-secret.ts'

/** One API behind the gateway: its model and the ways to its owner. */
export type GatewayApi = {
  readonly api: ApiModel
  /** The API's own host. */
  readonly host: OwnerHost
  /** Further hosts by name; an operation says which it lives at. */
  readonly hosts: Readonly<Record<string, OwnerHost>>
}

/** A host that answers for an owner. */
export type OwnerHost = Omit<OwnerDoor, 'wire'> & {
  readonly ask: Ask
  /** Path of the owner's base address, without a trailing slash: what every operation path follows. */
  readonly basePath: string
  readonly auth: UpstreamAuth | undefined
  /** The operator's own key with the owner, when it has one, and where it is sent. */
  readonly ownKey: OwnKey | undefined
  /** Hosts that answer the same contract for one area each. */
  readonly areas: Readonly<Record<string, OwnerHost>>
}

/** A header where the owner takes one: what stands in an address is repeated in logs, links and errors. */
export type OwnKey = {
  readonly in: 'query' | 'header'
  readonly name: string
  readonly value: string
  /** Takes it out of whatever the owner answers. */
  readonly secret: Secret
}

/** Undefined for an API that our own server answers: it is not behind the gateway. */
export function openGatewayApi(
  api: ApiModel,
  config: Pick<Config, 'upstreams' | 'upstreamKeys'>,
  doors: Pick<OwnerDoors, 'doorTo'>,
): GatewayApi | undefined {
  if (api.upstream.kind !== 'external') return undefined
  const open = (upstream: ExternalUpstream, name: string): OwnerHost =>
    openHost(upstream, environmentName(name), config, doors)
  const hosts = Object.entries(api.upstreams).map(([name, upstream]) => [name, open(upstream, `${api.id}-${name}`)])
  return { api, host: open(api.upstream, api.id), hosts: Object.fromEntries(hosts) }
}

/** `UPSTREAM_<API>` or `UPSTREAM_<API>_<HOST>` replaces the address, `UPSTREAM_KEY_…` is the operator's own key. */
function openHost(
  { url, auth, hosts = [] }: ExternalUpstream,
  name: string,
  config: Pick<Config, 'upstreams' | 'upstreamKeys'>,
  doors: Pick<OwnerDoors, 'doorTo'>,
): OwnerHost {
  const areas = hosts.map((host) => {
    const upstream = { kind: 'external' as const, url: host.url, ...(auth ? { auth } : {}) }
    return [host.area, openHost(upstream, `${name}_${environmentName(host.area)}`, config, doors)]
  })
  const address = new URL(config.upstreams[name] ?? url)
  const door = doors.doorTo(address.origin)
  const ownKey = ownKeyOf(auth, config.upstreamKeys[name])
  return {
    ...door,
    ask: ownKey ? door.wire.through(readable(door.pool), true) : door.wire.through(door.pool, false),
    basePath: address.pathname.replace(/\/+$/, ''),
    auth,
    ownKey,
    areas: Object.fromEntries(areas),
  }
}

/** An owner may compress although it was asked not to, and nothing is found in compressed bytes. */
const readable = (pool: OwnerDoor['pool']): Dispatcher =>
  pool.compose(interceptors.decompress({ skipErrorResponses: false }))

function ownKeyOf(auth: ExternalUpstream['auth'], value: string | undefined): OwnKey | undefined {
  if (!auth || value === undefined) return undefined
  const place = auth.header === undefined ? auth : ({ in: 'header', name: auth.header } as const)
  return { in: place.in, name: place.name, value, secret: secretOf(value) }
}

/** The host an operation lives at. */
export function hostOf(target: GatewayApi, operation: OperationModel): OwnerHost {
  return (operation.upstream === undefined ? undefined : target.hosts[operation.upstream]) ?? target.host
}

/**
 * Where several hosts answer the same contract, the one for the area that the caller names in `X-Area`; `undefined`
 * for an area that has none.
 */
export function hostForArea(host: OwnerHost, area: string | undefined): OwnerHost | undefined {
  return area === undefined || Object.keys(host.areas).length === 0
    ? host
    : Object.hasOwn(host.areas, area)
      ? host.areas[area]
      : undefined
}

/** Whether any call of an API goes to an origin. */
export function leadsTo({ host, hosts }: GatewayApi, origin: string): boolean {
  const isThere = (one: OwnerHost): boolean => one.origin === origin || Object.values(one.areas).some(isThere)
  return [host, ...Object.values(hosts)].some(isThere)
}
