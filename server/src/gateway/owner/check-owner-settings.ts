import { nearestName, upstreamsOf, type ApiModel, type City } from '@openlondon/contract/model'
import { environmentName, type Config } from '../../config.ts'
import { StartError } from '../../start-error.ts'

/**
 * Refuse to start with an address or a key for an API that the city does not have: a wrong letter would leave the real
 * owner called, without a key.
 */
export function checkOwnerSettings(city: City, config: Pick<Config, 'upstreams' | 'upstreamKeys'>): void {
  const known = city.apis.flatMap(hostNames)
  const said = [
    ...Object.keys(config.upstreams).map((name) => ['UPSTREAM_', name] as const),
    ...Object.keys(config.upstreamKeys).map((name) => ['UPSTREAM_KEY_', name] as const),
  ]
  const faults = said
    .filter(([, name]) => !known.includes(name))
    .map(([prefix, name]) => {
      const near = nearestName(name, known)
      const meant = near === undefined ? '' : ` Did you mean ${prefix}${near}?`
      return `${prefix}${name} names no API behind the gateway.${meant}`
    })
  if (faults.length === 0) return
  throw new StartError(`Cannot start:\n- ${faults.join('\n- ')}\nKnown are ${known.toSorted().join(', ')}.`, 2)
}

/** What may follow `UPSTREAM_` for an API: itself, its further hosts, and the areas of each. */
function hostNames(api: ApiModel): readonly string[] {
  return upstreamsOf(api).flatMap(([name, upstream]) => {
    if (upstream.kind !== 'external') return []
    const own = environmentName(name === undefined ? api.id : `${api.id}-${name}`)
    return [own, ...(upstream.hosts ?? []).map(({ area }) => `${own}_${environmentName(area)}`)]
  })
}
