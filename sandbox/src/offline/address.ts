/** What of a city is needed to know its addresses. */
export type OfflineFacts = {
  readonly name: string
  /** Of gateway and sandbox. */
  readonly origin: string
  /** Further origins of the portal. */
  readonly origins: readonly string[]
  /** Base addresses of the owners' own hosts, each with the id of its API. */
  readonly hosts: readonly (readonly [base: string, apiId: string])[]
}

/** The path of a request below the sandbox, `/tfl/Line/Meta/Modes`; undefined for one that is of no API of the city. */
export function sandboxPath(facts: OfflineFacts, ownOrigin: string | undefined, url: URL): string | undefined {
  const origins = [facts.origin, ...facts.origins, ...(ownOrigin === undefined ? [] : [new URL(ownOrigin).origin])]
  const [, below] = /^\/(?:sandbox|api)(\/.*)$/.exec(url.pathname) ?? []
  if (below !== undefined && origins.includes(url.origin)) return below
  const asked = url.origin + url.pathname
  const [found] = facts.hosts
    .filter(([base]) => asked === base || asked.startsWith(`${base}/`))
    .toSorted(([one], [other]) => other.length - one.length)
  return found && `/${found[1]}${asked.slice(found[0].length)}`
}
