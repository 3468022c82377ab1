import type { ApiModel, City } from '@openlondon/contract'
import { readReleases } from '@openlondon/contract/served'
import { apiLink, basesOf, contractPath } from '@openlondon/contract/model'
import { sendJson } from '../http/answer/respond.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { PortalCall, PortalOperation } from './call/portal-call.ts'

export const listApis: PortalOperation = {
  needs: 'nothing',
  answer: (parts, call) => {
    const base = parts.apiOrigin === parts.origin ? '' : parts.apiOrigin
    sendJson(
      call.response,
      200,
      { apis: inCatalogueOrder(parts.city).map((api) => describeApi(api, base)) },
      caching(call),
    )
  },
}

/** Read from disk each time, so that a release shows without a restart. */
export const listChanges: PortalOperation = {
  needs: 'nothing',
  answer: (parts, call) => {
    const apiId = call.parameters['api']
    if (apiId !== undefined && !parts.city.apis.some((api) => api.id === apiId)) throw new Refusal('resource.not_found')
    const releases = readReleases(parts.config.cityDir, apiId === undefined ? undefined : String(apiId))
    sendJson(call.response, 200, { releases }, caching(call))
  },
}

function caching({ operation }: PortalCall): Readonly<Record<string, string>> {
  return { 'Cache-Control': `public, max-age=${operation.cacheSeconds}` }
}

function inCatalogueOrder({ apis, domains }: City): readonly ApiModel[] {
  const rank = (api: ApiModel): number => domains.findIndex((domain) => domain.id === api.domain)
  return apis.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name))
}

/** `base` is where gateway and sandbox are; empty where that is the portal's own origin. */
function describeApi(api: ApiModel, base: string): Readonly<Record<string, unknown>> {
  const { id, name, summary, domain, version, operations, owner, licence, lifecycle, upstream } = api
  const { live, sandbox } = basesOf(api)
  const calls = upstream.kind === 'external' ? { gateway: base + live, sandbox: base + sandbox } : {}
  return {
    id,
    name,
    summary,
    domain,
    version,
    operations: operations.length,
    owner: { name: owner.name, url: owner.url },
    licence,
    lifecycle,
    addresses: { ...calls, contract: contractPath(id), page: apiLink(id) },
  }
}
