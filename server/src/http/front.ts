/** What of a portal is served under the name that a request came for. */
export type Front =
  /** Pages, accounts and sessions. */
  | 'portal'
  /** Gateway and sandbox. */
  | 'api'
  /** Both, as on a developer's own machine. */
  | 'shared'

export type FrontOf = (host: string | undefined) => Front | undefined

/**
 * Decides by the Host header (RFC 9110 §7.2). `undefined` for a name that is not ours: with `anyHost` it counts as the
 * portal's, so that `localhost`, `127.0.0.1` and the machine's name all work while one tries things.
 */
export function createFronts(origin: string, apiOrigin: string, anyHost: boolean): FrontOf {
  const portal = origin === apiOrigin ? 'shared' : 'portal'
  const fronts = new Map<string, Front>([
    ...namesOf(apiOrigin).map((name) => [name, 'api'] as const),
    ...namesOf(origin).map((name) => [name, portal] as const),
  ])
  return (host) => fronts.get(host?.toLowerCase() ?? '') ?? (anyHost ? portal : undefined)
}

/** With and without the scheme's own port. */
function namesOf(origin: string): readonly string[] {
  const { protocol, host, hostname, port } = new URL(origin)
  return port === '' ? [host, `${hostname}:${protocol === 'https:' ? 443 : 80}`] : [host]
}
