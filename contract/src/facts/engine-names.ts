import type { Names } from '../files/placeholders.ts'
import type { ApiModel } from '../model/model.ts'
import type { CityFacts } from './city-facts.ts'

/** What the engine's shared files may call by name. */
export const cityNames = ({ name, host, keyPrefix, contact, portal }: CityFacts): Names => ({
  city: { name, host, keyPrefix },
  portal: { name: contact.name, email: contact.email, ...portal },
})

/**
 * What the portal's own contract may call by name beside that: two of the city's APIs, which its examples tell of, so
 * that what a reader copies from them works here.
 */
export const portalNames = (facts: CityFacts, apis: readonly ApiModel[]): Names => {
  const [shown, other] = inCatalogueOrder(facts, apis).map(namesOf)
  return { ...cityNames(facts), shown: shown ?? inventedApi, other: other ?? shown ?? inventedApi }
}

/** An API by the facts that seldom change: its version is not among them, or each release would change the portal's. */
function namesOf({ id, name, summary, domain, owner, licence, operations }: ApiModel): Names {
  const reads = operations.filter(({ method }) => method === 'GET')
  // What changes by the minute is what somebody would watch in a table of usage.
  const [first, second] = [...reads.filter(isLive), ...reads.filter((one) => !isLive(one)), ...operations]
  const operation = first?.id ?? id
  return {
    id,
    name,
    summary,
    domain,
    owner: { name: owner.name, url: owner.url },
    licence,
    operation,
    nextOperation: second?.id ?? operation,
  }
}

const isLive = ({ privacy }: ApiModel['operations'][number]): boolean => privacy === 'C1'

function inCatalogueOrder({ domains }: CityFacts, apis: readonly ApiModel[]): readonly ApiModel[] {
  const rank = (api: ApiModel): number => domains.findIndex((domain) => domain.id === api.domain)
  return apis.toSorted((one, two) => rank(one) - rank(two) || one.name.localeCompare(two.name))
}

/** For a city that has no API yet. */
const inventedApi: Names = {
  id: 'buses',
  name: 'City buses',
  summary: 'Stops, lines and when the next bus comes.',
  domain: 'portal',
  owner: { name: 'City buses', url: 'https://buses.example' },
  licence: {
    id: 'CC0-1.0',
    name: 'CC0 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: [],
  },
  operation: 'buses.departures',
  nextOperation: 'buses.stops',
}
