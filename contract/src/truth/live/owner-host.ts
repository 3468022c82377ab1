import { upstreamOf } from '../../model/operations/hosts.ts'
import type { ApiModel, ExternalUpstream, OperationModel, UpstreamAuth } from '../../model/model.ts'

/** Where an owner's operations are asked, and with which key. */
export type OwnerHost = {
  /** The base address, without a trailing slash. */
  readonly url: string
  readonly auth: UpstreamAuth | undefined
  readonly key: string | undefined
  /** Who runs the check has named this address: what the contract says of its host does not hold for it. */
  readonly isReplaced: boolean
  /** The contract names a host for each area, and none for all. */
  readonly isByArea: boolean
  /** The name it has in the environment: `HEALTH_CQC`. */
  readonly environmentName: string
}

/** Addresses that replace a host's own, by `<api>` or `<api>/<host>`, and the environment with its keys. */
export type Surroundings = {
  readonly origins: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Undefined for an operation that our own server answers. */
export function ownerHost(api: ApiModel, operation: OperationModel, surroundings: Surroundings): OwnerHost | undefined {
  const host = operation.upstream
  const upstream = upstreamOf(api, operation)
  if (upstream.kind !== 'external') return undefined
  return openHost(upstream, host === undefined ? api.id : `${api.id}/${host}`, surroundings)
}

/** `UPSTREAM_<API>` or `UPSTREAM_<API>_<HOST>` replaces the address, as for the gateway; a stated origin wins over it. */
function openHost({ url, auth, hosts }: ExternalUpstream, id: string, { origins, env }: Surroundings): OwnerHost {
  const name = id.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
  const replaced = origins[id] ?? (env[`UPSTREAM_${name}`] || undefined)
  return {
    url: (replaced ?? url).replace(/\/+$/, ''),
    auth,
    key: env[`UPSTREAM_KEY_${name}`] || undefined,
    isReplaced: replaced !== undefined,
    isByArea: hosts !== undefined,
    environmentName: name,
  }
}
